/** The button that adds an event to a calendar. Its menu, and what writes calendars, load at the first use. */
import {type ReactiveController, type ReactiveControllerHost, html, nothing} from 'lit';
import {calendarAddIcon, chevronIcon, icon} from '../shared/icons.js';
import {type MenuButton} from '../shared/menu-button.js';
import {type View} from './subject.js';

/** Keeps the menu between renders, and closes it with its host. */
export class CalendarMenuHost implements ReactiveController {
  private menu: MenuButton | undefined;
  private loading = false;
  private shown: View | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The event that the menu would add. */
  follow(view: View): void {
    this.shown = view;
  }

  hostDisconnected(): void {
    this.menu?.close();
  }

  /** Opens the menu, or closes it where it is open. `focus` says which entry takes the focus. */
  async toggle(button: HTMLElement, focus: 'first' | 'last' | 'none'): Promise<void> {
    if (this.menu?.open) return this.menu.close();
    if (this.loading || !this.shown) return;
    this.loading = true;
    try {
      const {openCalendarMenu} = await import('./calendar-menu.js');
      if (button.isConnected) this.menu = openCalendarMenu(button, this.shown, focus);
    } finally {
      this.loading = false;
    }
  }
}

/** Nothing for an event whose day isn't known, is over, or no longer holds. */
export function calendarButton(view: View, host: CalendarMenuHost): unknown {
  const {phase} = view.standing;
  const live = phase === 'upcoming' || phase === 'today' || phase === 'running';
  if (!live || view.whole?.start.day === undefined) return nothing;
  host.follow(view);
  const onClick = (event: MouseEvent) =>
    void host.toggle(event.currentTarget as HTMLElement, event.detail === 0 ? 'first' : 'none');
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void host.toggle(event.currentTarget as HTMLElement, event.key === 'ArrowUp' ? 'last' : 'first');
  };
  return html`<span class="anchor" part="calendar"
    ><button class="btn" type="button" aria-haspopup="menu" aria-expanded="false" @click=${onClick} @keydown=${onKey}>
      ${icon(calendarAddIcon)}${view.words.msg('Add to calendar', {id: 'event.add'})}${icon(chevronIcon, 'chev')}
    </button></span
  >`;
}
