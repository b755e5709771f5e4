/** The button that adds an event to a calendar. Its menu, and what writes calendars, load at the first use. */
import {type ReactiveController, type ReactiveControllerHost, type TemplateResult, html} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type FeedEvent} from '../../model/event.js';
import {type Item} from '../../model/feed.js';
import {calendarAddIcon, chevronIcon, icon} from './icons.js';
import {type MenuButton, type MenuOptions} from './menu-button.js';

/** What goes into a calendar. */
export interface CalendarSubject {
  readonly event: FeedEvent;
  readonly item: Item;
  /** Names the file. */
  readonly name: string;
  readonly words: Words;
  /** ms since the epoch. */
  readonly now: number;
}

/** Keeps the menu between renders, and closes it with its host. */
export class CalendarMenuHost implements ReactiveController {
  #menu: MenuButton | undefined = undefined;
  #loading = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#menu?.close();
  }

  /** Opens the menu, or closes it where it is open. `focus` says which entry takes the focus. */
  async toggle(button: HTMLElement, subject: CalendarSubject, focus: MenuOptions['focus']): Promise<void> {
    const wasOpen = button.getAttribute('aria-expanded') === 'true';
    this.#menu?.close();
    if (wasOpen || this.#loading) return;
    this.#loading = true;
    try {
      const {openCalendarMenu} = await import('./calendar-menu.js');
      if (button.isConnected) this.#menu = openCalendarMenu(button, subject, focus);
    } finally {
      this.#loading = false;
    }
  }
}

export function calendarButton(subject: CalendarSubject, host: CalendarMenuHost, kind = ''): TemplateResult {
  const onClick = (event: MouseEvent) =>
    void host.toggle(event.currentTarget as HTMLElement, subject, event.detail === 0 ? 'first' : 'none');
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void host.toggle(event.currentTarget as HTMLElement, subject, event.key === 'ArrowUp' ? 'last' : 'first');
  };
  return html`<span class="anchor" part="calendar"
    ><button
      class="btn ${kind}"
      type="button"
      aria-haspopup="menu"
      aria-expanded="false"
      @click=${onClick}
      @keydown=${onKey}
    >
      ${icon(calendarAddIcon)}${subject.words.msg('Add to calendar', {id: 'event.add', desc: 'Button: opens a menu of calendars'})}${icon(chevronIcon, 'chev')}
    </button></span
  >`;
}
