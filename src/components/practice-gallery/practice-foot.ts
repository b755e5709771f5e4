/** The end of an opened practice: others like it, and what to do with this one. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Item} from '../../model/feed.js';
import {clock} from '../../time/clock.js';
import {copyButton} from '../shared/copying.js';
import {type MyktyElement} from '../shared/element.js';
import {heading} from '../shared/heading.js';
import {icon, leftIcon, printerIcon, rightIcon} from '../shared/icons.js';
import {glyph} from '../shared/ornaments.js';
import {printAlone} from '../shared/print-alone.js';
import {foreignLang, versionsOf} from '../shared/versions.js';
import {type PracticeModel} from './practice-view.js';
import {mainTopic, titleOf} from './practices.js';
import {relatedTo} from './related.js';
import {type Beside} from './search-controller.js';

export function relatedList({
  item: shown,
  items,
  words,
  hrefOf,
  open,
  headingLevel,
}: PracticeModel): TemplateResult | typeof nothing {
  const related = relatedTo(shown, items);
  if (related.length === 0) return nothing;
  return html`<section>
    ${heading(headingLevel + 1, words.msg('Related practices', {id: 'gallery.related', desc: 'Heading over practices like the one that is open'}), {className: 'h'})}
    <ul class="refs" role="list">
      ${related.map(
        (item) =>
          html`<li>
            <a
              href=${hrefOf(item) ?? item.url ?? '#'}
              lang=${foreignLang(item, words.language) ?? nothing}
              @click=${(event: Event) => open(item, event)}
              >${glyph(mainTopic(item))}<span>${titleOf(item)}</span></a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Of the version in the list, where a reader has chosen another one since. */
function neighbours({item, feed, beside}: PracticeModel): Beside {
  for (const version of [item, ...versionsOf(feed, item)]) {
    const found = beside(version);
    if (found.previous ?? found.next) return found;
  }
  return {};
}

/** Without the page around it. */
async function printed({currentTarget}: Event): Promise<void> {
  const host = ((currentTarget as Element).getRootNode() as ShadowRoot).host as MyktyElement<unknown>;
  await host.equipped();
  printAlone(host);
}

export function foot(model: PracticeModel): TemplateResult {
  const {item, feed, words, address, copying, open} = model;
  const {msg} = words;
  const {previous, next} = neighbours(model);
  const step = (label: string, path: string, to: Item | undefined): TemplateResult =>
    html`<button class="btn sq" type="button" aria-label=${label} ?disabled=${!to} @click=${() => to && open(to)}>
      ${icon(path)}
    </button>`;
  return html`<div class="foot">
    <div class="actions">
      ${copyButton(copying, words, {key: 'link', text: () => address, label: msg('Copy link', {id: 'action.copyLink', desc: 'Button: copies the address of the release'})})}
      ${copyButton(copying, words, {
        key: 'text',
        text: async () => {
          const {practiceText} = await import('./practice-text.js');
          return practiceText(item, feed, words, clock.now(), address);
        },
        label: msg('Copy as text', {id: 'action.copyText', desc: 'Button: copies an opened practice as plain text'}),
      })}
      <button class="btn" type="button" @click=${printed}>
        ${icon(printerIcon)}${msg('Print', {id: 'action.print', desc: 'Button: prints the release'})}
      </button>
    </div>
    ${
      previous || next
        ? html`<div class="actions">
            ${step(msg('Previous', {id: 'action.previous', desc: 'For screen readers: button to the page, practice or picture before'}), leftIcon, previous)}
            ${step(msg('Next', {id: 'action.next', desc: 'For screen readers: button to the next page, practice or picture'}), rightIcon, next)}
          </div>`
        : nothing
    }
  </div>`;
}
