/** Footnotes: marks in the text, the notes, and the way back. */
import {type TemplateResult, html, nothing} from 'lit';
import {str} from '../../i18n/strings.js';
import {numberedNotes} from '../../model/quotes-and-notes.js';
import {htmlParagraphs} from '../shared/html-text.js';
import {type FullCard, shown} from './card.js';

export const noteLabel = ({words}: Pick<FullCard, 'words'>, number: number | string): string =>
  words.msg(str`Footnote ${number}`, {id: 'a11y.footnoteRef', desc: '{0}: its number'});

export const backLabel = ({words}: Pick<FullCard, 'words'>): string =>
  words.msg('Back to text', {
    id: 'release.backToText',
    desc: 'For screen readers: link from a footnote back to the text',
  });

/** Marks of the notes on a title, which stands outside the body. */
export function noteRefs(card: FullCard, on: 'title'): unknown {
  const {prefix} = card;
  return numberedNotes(card.item).map((note, index) =>
    note.on === on
      ? html`⁠<a
            class="fnref"
            id="${prefix}ref-${index + 1}"
            href="#${prefix}fn-${index + 1}"
            role="doc-noteref"
            aria-label=${noteLabel(card, index + 1)}
            >${index + 1}</a
          >`
      : nothing,
  );
}

export function footnotes(card: FullCard): TemplateResult | typeof nothing {
  const {item, words, prefix, lang} = card;
  if (!item.footnotes.length) return nothing;
  const back = backLabel(card);
  return html`<section
    class="notes"
    part="footnotes"
    aria-label=${words.msg('Footnotes', {id: 'release.footnotes', desc: 'Heading over footnotes'})}
  >
    <ol>
      ${numberedNotes(item).map(
        (note, index) =>
          html`<li id="${prefix}fn-${index + 1}" tabindex="-1">
            <b aria-hidden="true">${index + 1}</b>
            <div lang=${lang ?? nothing} dir="auto">
              ${note.html && note.text === undefined ? (card.html(`note ${index}`, note.html) ?? htmlParagraphs(note.html).join(' ')) : shown(card, note.text ?? '')}
              ${
                note.on || item.content_html?.includes(`#fn-${note.id}`)
                  ? html`<a
                      class="back"
                      href="#${prefix}ref-${index + 1}"
                      role="doc-backlink"
                      aria-label="${back} (${index + 1})"
                      ><span aria-hidden="true">↩</span></a
                    >`
                  : nothing
              }
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}
