/**
 * Copying with a word of confirmation: the button shows a check and «Copied» for three seconds, and screen readers hear
 * it once. One controller serves all copy buttons of a widget; each has a key.
 */
import {type ReactiveController, type ReactiveControllerHost, type TemplateResult, html, nothing} from 'lit';
import {plain} from '../../i18n/joining.js';
import {type Words} from '../../i18n/language.js';
import {type Copied} from './clipboard.js';
import {checkIcon, copyIcon, icon} from './icons.js';

const SHOWN_FOR = 3000;

export class CopyController implements ReactiveController {
  /** Key of the button whose text was copied last, while its confirmation shows. */
  copied: string | undefined = undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #announce: (text: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.copied = undefined;
  }

  /** Copies the text as its writer typed it, without what keeps words together on screen. */
  async copy(key: string, copied: Copied, {msg}: Words): Promise<void> {
    const root = this.#host.shadowRoot;
    const near = root?.querySelector('[role="status"]') ?? this.#host;
    const {plain: text, html} = typeof copied === 'string' ? {plain: copied} : copied;
    const done = await import('./clipboard.js').then(
      ({copyText}) => copyText({plain: plain(text), html}, near),
      () => false,
    );
    this.#announce(
      done
        ? msg('Copied', {id: 'action.copied', desc: 'On a button, for two seconds after its text was copied'})
        : msg('Copying is not allowed here', {id: 'action.copyFailed', desc: 'The page or the browser forbids it'}),
    );
    if (!done) return;
    this.copied = key;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.copied = undefined;
      this.#announce('');
      this.#host.requestUpdate();
    }, SHOWN_FOR);
  }
}

export interface CopyButtonOptions {
  readonly key: string;
  /** Given when the button is pressed, so that long texts are made only then. */
  readonly text: () => Copied | Promise<Copied>;
  /** Names what is copied («Copy the phone number»); on an icon button it is the accessible name. */
  readonly label: string;
  /** Shows the icon alone. */
  readonly square?: boolean;
  /** Further classes of the button, such as `ghost`. */
  readonly kind?: string;
}

export function copyButton(copying: CopyController, words: Words, options: CopyButtonOptions): TemplateResult {
  const {key, text, label, square = false, kind = ''} = options;
  const done = copying.copied === key;
  const copy = async () => copying.copy(key, await text(), words);
  const said = done
    ? html`<span class="dt"
        >${words.msg('Copied', {id: 'action.copied', desc: 'On a button, for two seconds after its text was copied'})}</span
      >`
    : square
      ? nothing
      : html`<span class="lb">${label}</span>`;
  // One button in every state, so that it keeps the focus.
  return html`<button
    class="btn ${kind} ${done ? 'done' : square ? 'sq' : ''}"
    type="button"
    aria-label=${square && !done ? label : nothing}
    @click=${copy}
  >
    ${icon(done ? checkIcon : copyIcon)}${said}
  </button>`;
}
