/**
 * Copying with a word of confirmation: the button shows a check and «Copied» for three seconds, and screen readers hear
 * it once. One controller serves all copy buttons of a widget; each has a key. What a click does is loaded by it.
 */
import {type ReactiveController, type ReactiveControllerHost, type TemplateResult, html, nothing} from 'lit';
import {type Words} from '../../i18n/language.js';
import {aftercare} from './aftercare-late.js';
import {type Copied} from './clipboard.js';
import {copyIcon, icon} from './icons.js';

/** What a button says once its text was copied. */
export interface Confirmation {
  readonly key: string;
  readonly icon: string;
  /** Classes of the button. */
  readonly look: string;
  readonly text: string;
}

export class CopyController implements ReactiveController {
  /** Of the button whose text was copied last, while it shows. */
  confirmed: Confirmation | undefined = undefined;
  /** Ends the confirmation. */
  timer: ReturnType<typeof setTimeout> | undefined = undefined;

  readonly host: ReactiveControllerHost & HTMLElement;
  readonly announce: (text: string) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, announce: (text: string) => void) {
    this.host = host;
    this.announce = announce;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.confirmed = undefined;
  }

  /** Copies the text as its writer typed it, without what keeps words together on screen. What makes it may fail to load. */
  async copy({key, text}: CopyButtonOptions, words: Words): Promise<void> {
    try {
      await (await import('./copy.js')).copy(this, key, await text(), words);
    } catch {
      this.announce(aftercare.now?.loadFailed(words) ?? '');
    }
  }
}

export interface CopyButtonOptions {
  readonly key: string;
  /** Given when the button is pressed, so that long texts are made only then. */
  readonly text: () => Copied | Promise<Copied>;
  /** Names what is copied («Copy the phone number»); on an icon button it is the accessible name. */
  readonly label: string;
  /** The accessible name, where others are labelled alike. */
  readonly name?: string | undefined;
  /** Shows the icon alone. */
  readonly square?: boolean;
  /** Further classes of the button, such as `ghost`. */
  readonly kind?: string;
}

export function copyButton(copying: CopyController, words: Words, options: CopyButtonOptions): TemplateResult {
  const {key, label, name = label, square = false, kind = ''} = options;
  const done = copying.confirmed?.key === key ? copying.confirmed : undefined;
  const said = done
    ? html`<span class="dt">${done.text}</span>`
    : square
      ? nothing
      : html`<span class="lb">${label}</span>`;
  // One button in every state, so that it keeps the focus; and one name, since «Copied» is announced already.
  return html`<button
    class="btn ${kind} ${done ? done.look : square ? 'sq' : ''}"
    type="button"
    aria-label=${square || done || name !== label ? name : nothing}
    @click=${() => copying.copy(options, words)}
  >
    ${icon(done ? done.icon : copyIcon)}${said}
  </button>`;
}
