/** Footnotes: marks in the text, the notes, and the way back. */
import {type TemplateResult, html, nothing} from 'lit';
import {numberedNotes} from '../../model/quotes-and-notes.js';
import {backLabel, noteLabel} from '../shared/html-context.js';
import {htmlParagraphs} from '../shared/html-text.js';
import {typeset} from '../shared/typography.js';
import {type FullCard} from './card.js';

type Noted = Pick<FullCard, 'item' | 'words' | 'prefix' | 'lang' | 'html'>;

/** Marks of the notes on a title, which stands outside the body. */
export function noteRefs(card: Omit<Noted, 'html'>, on: 'title'): unknown {
  const {prefix} = card;
  return numberedNotes(card.item).map((note, index) =>
    note.on === on
      ? html`⁠<a
            class="fnref"
            id="${prefix}ref-${index + 1}"
            href="#${prefix}fn-${index + 1}"
            role="doc-noteref"
            lang=${card.words.language}
            aria-label=${noteLabel(card.words, index + 1)}
            >${index + 1}</a
          >`
      : nothing,
  );
}

export function footnotes(card: Noted): TemplateResult | typeof nothing {
  const {item, words, prefix, lang} = card;
  if (!item.footnotes.length) return nothing;
  const back = backLabel(words);
  return html`<section
    class="notes"
    part="footnotes"
    aria-label=${words.msg('Footnotes', {id: 'release.footnotes', desc: 'Heading over footnotes'})}
  >
    <ol role="list">
      ${numberedNotes(item).map(
        (note, index) =>
          html`<li id="${prefix}fn-${index + 1}" tabindex="-1">
            <b>${index + 1}</b>
            <div lang=${lang ?? nothing} dir="auto">
              ${note.html && note.text === undefined ? (card.html(`note ${index}`, note.html) ?? htmlParagraphs(note.html).join(' ')) : typeset(note.text ?? '', item.language)}
              ${
                note.on || item.content_html?.includes(`#fn-${note.id}`)
                  ? html`<a
                      class="back"
                      href="#${prefix}ref-${index + 1}"
                      role="doc-backlink"
                      lang=${words.language}
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
