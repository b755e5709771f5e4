/** What someone said, word for word or reported, with a button that copies it. */
import {type TemplateResult, html, nothing} from 'lit';
import {type Quote} from '../../model/feed.js';
import {quotedText} from '../../model/quotes-and-notes.js';
import {copyButton} from '../shared/copying.js';
import {type FullCard, type Shown, shown} from './card.js';

/** Of its beginning, that tell one quote's button from another's where one person said both. */
const NAMING_WORDS = 6;

/** What is asked of a card whose quotes are shown, by a release or by a practice. */
export type Quoting = Shown & Pick<FullCard, 'copying' | 'prefix'>;

export const quotes = (card: Quoting): TemplateResult[] =>
  card.item.quotes.map((quote, index) => pullQuote(card, quote, index));

function pullQuote(card: Quoting, quote: Quote, index: number): TemplateResult {
  const {words, item, copying, prefix, lang} = card;
  const {speaker, role, kind} = quote;
  const said = quotedText(quote, item.language ?? card.feed.language);
  const by = [speaker, role].filter(Boolean).join(', ');
  const label = words.msg('Copy', {id: 'action.copy', desc: 'Button: copies a phone or an address beside it'});
  return html`<figure class="quote ${kind ?? ''}" part="quote">
    ${
      kind === 'reported'
        ? html`<p class="reported s muted">
            ${words.msg('Reported speech', {id: 'release.reported', desc: 'Label of what someone said, not word for word'})}
          </p>`
        : nothing
    }
    <blockquote lang=${lang ?? nothing} dir="auto"><p>${shown(card, said)}</p></blockquote>
    <figcaption>
      <cite lang=${lang ?? nothing}
        >${speaker ? html`<b><bdi>${shown(card, speaker)}</bdi></b>` : nothing}${role ? shown(card, role) : nothing}</cite
      >
      ${copyButton(copying, words, {key: `${prefix}quote-${index}`, text: () => (by ? `${said} – ${by}` : said), label, name: `${label}: ${said.split(' ', NAMING_WORDS).join(' ')}`, kind: 'ghost s'})}
    </figcaption>
  </figure>`;
}
