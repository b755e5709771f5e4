/** What a copy button does; loaded when one is pressed. */
import {plain} from '../../i18n/plain.js';
import {type Words} from '../../i18n/language.js';
import {copied as styles} from '../../styles/copied.js';
import {adopt} from './adopt.js';
import {type Copied, copyText} from './clipboard.js';
import {type CopyController} from './copying.js';
import {alertIcon, checkIcon} from './icons.js';

const SHOWN_FOR = 3000;

/** Copies, says so, and has the button with this key show it for a while; so too where it isn't allowed. */
export async function copy(copying: CopyController, key: string, copied: Copied, {msg}: Words): Promise<void> {
  const {host} = copying;
  const near = host.shadowRoot?.querySelector('[role="status"]') ?? host;
  const {plain: text, html} = typeof copied === 'string' ? {plain: copied} : copied;
  const done = await copyText({plain: plain(text), html}, near);
  const said = done
    ? msg('Copied', {id: 'action.copied', desc: 'On a button, for two seconds after its text was copied'})
    : msg('Copying is not allowed here', {id: 'action.copyFailed', desc: 'The page or the browser forbids it'});
  adopt(host.shadowRoot, styles);
  // A button keeps its box whatever it says, so that none beside it moves away under a pointer: see its styles.
  for (const button of host.shadowRoot?.querySelectorAll<HTMLElement>('.btn') ?? []) {
    const {width, height} = button.getBoundingClientRect();
    button.style.cssText = `--held-width: ${width}px; --held-height: ${height}px`;
  }
  const confirm = (confirmed: CopyController['confirmed']): void => {
    copying.confirmed = confirmed;
    copying.announce(confirmed?.text ?? '');
    host.requestUpdate();
  };
  confirm({key, look: done ? 'told done' : 'told', icon: done ? checkIcon : alertIcon, text: said});
  clearTimeout(copying.timer);
  copying.timer = setTimeout(() => confirm(undefined), SHOWN_FOR);
  await host.updateComplete;
  const told = host.shadowRoot?.querySelector('.dt');
  const button = told?.parentElement;
  if (!button) return;
  told.className = 'dt';
  // The sign alone where the words have no room.
  if (button.scrollWidth > button.clientWidth) told.classList.add('vh');
}
