/** What readers do with a release: copy it, hand it on, print it. */
import {type TemplateResult, html, nothing} from 'lit';
import {type Item} from '../../model/feed.js';
import {copyButton} from '../shared/copying.js';
import {icon, printerIcon, shareIcon} from '../shared/icons.js';
import {prerender} from '../shared/prerender.js';
import {type FullCard} from './card.js';

const address = ({url, external_url}: Item): string => url ?? external_url ?? '';

async function share(item: Item): Promise<void> {
  try {
    await navigator.share({...(item.title ? {title: item.title} : {}), url: address(item) || location.href});
  } catch {
    // The reader has closed the dialog.
  }
}

export function foot(card: FullCard): TemplateResult {
  const {words, item, copying, prefix, print} = card;
  const {msg} = words;
  const source = () => ({...card, body: item.content_html && card.html('body', item.content_html)});
  const text = async () => {
    const {releaseHtml, releaseText} = await import('./release-text.js');
    return {plain: releaseText(source()), html: releaseHtml(source())};
  };
  const citation = async () => (await import('./release-text.js')).citation(source());
  const canShare = !prerender.on && typeof navigator.share === 'function';
  return html`<footer class="rc-foot">
    ${address(item) ? html`<p class="paper s">${address(item)}</p>` : nothing}
    <div class="actions fill" part="actions">
      ${copyButton(copying, words, {key: `${prefix}text`, text, label: msg('Copy text', {id: 'release.copyText', desc: 'Button: copies the whole release as plain text'})})}
      ${copyButton(copying, words, {
        key: `${prefix}cite`,
        text: citation,
        label: msg('Cite', {id: 'release.cite', desc: 'Button: copies title, publisher, date and address'}),
      })}
      ${
        address(item)
          ? copyButton(copying, words, {
              key: `${prefix}link`,
              text: () => address(item),
              label: msg('Copy link', {id: 'action.copyLink', desc: 'Button: copies the address of the release'}),
            })
          : nothing
      }
      ${
        canShare
          ? html`<button class="btn" type="button" @click=${() => share(item)}>
              ${icon(shareIcon)}${msg('Share', {id: 'action.share', desc: 'Button: opens the device’s own menu of sharing'})}
            </button>`
          : nothing
      }
      <button class="btn" type="button" @click=${print}>
        ${icon(printerIcon)}${msg('Print', {id: 'action.print', desc: 'Button: prints the release'})}
      </button>
    </div>
  </footer>`;
}
