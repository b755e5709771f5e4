/**
 * What a whole release needs beyond a summary: its parts, their styles, copying, printing, the calendar. Loaded for
 * `view="full"`, and when a summary is first opened.
 */
import {type TemplateResult, isServer} from 'lit';
import {type Item} from '../../model/feed.js';
import {leaf} from '../../styles/leaf.js';
import {openAbbreviations} from '../shared/abbreviations.js';
import {adopt} from '../shared/adopt.js';
import {CalendarMenuHost} from '../shared/calendar-button.js';
import {CopyController} from '../shared/copying.js';
import {type MyktyElement} from '../shared/element.js';
import {HtmlBlocks} from '../shared/html-blocks.js';
import {contextOf, followReference} from '../shared/html-context.js';
import {contactRows} from '../../styles/contact-rows.js';
import {blocks} from './blocks.styles.js';
import {type Card, type FullCard} from './card.js';
import {details} from './details.styles.js';
import {print} from './print.styles.js';
import {prose} from './prose.styles.js';
import {full, kicker, opened} from './render-full.js';
import {noteRefs} from './render-notes.js';

export {languages} from './render-languages.js';

const hasHtml = ({content_html, footnotes}: Item): boolean =>
  content_html !== undefined || footnotes.some(({html, text}) => html !== undefined && text === undefined);

/** What a whole release wears on top of a summary. */
export const sheets = [leaf, prose, details, contactRows, blocks, print];

export class Details {
  readonly #host: MyktyElement<unknown>;
  readonly #copying: CopyController;
  readonly #calendar: CalendarMenuHost;
  readonly #html: HtmlBlocks;

  constructor(host: MyktyElement<unknown>, announce: (text: string) => void) {
    this.#host = host;
    this.#copying = new CopyController(host, announce);
    this.#calendar = new CalendarMenuHost(host);
    this.#html = new HtmlBlocks(host);
    if (isServer) return;
    const root = host.renderRoot as ShadowRoot;
    for (const sheet of sheets) adopt(root, sheet);
    root.addEventListener('click', followReference);
    openAbbreviations(root);
  }

  /** False while what cleans the item's HTML is on its way. */
  isReady(item: Item): boolean {
    return !hasHtml(item) || this.#html.isReady();
  }

  full(card: Card): TemplateResult {
    return full(this.#with(card));
  }

  /** What stands above the title of an opened summary. */
  kicker(card: Card): unknown {
    return kicker(card);
  }

  /** The marks behind it. */
  marks(card: Card): unknown {
    return noteRefs(card, 'title');
  }

  /** What a summary opens into; `last` closes it. */
  opened(card: Card, last: unknown): TemplateResult {
    return opened(this.#with(card), last);
  }

  #with(card: Card): FullCard {
    const {item, feed, words, level, prefix} = card;
    return {
      ...card,
      copying: this.#copying,
      calendar: this.#calendar,
      print: () => void this.#print(prefix),
      html: (key, html) =>
        this.#html.get(`${prefix}${key}`, html, `${words.language} ${item.id}`, () =>
          contextOf(item, feed, words, level, prefix),
        ),
    };
  }

  async #print(prefix: string): Promise<void> {
    const [{printAlone}] = await Promise.all([import('../shared/print-alone.js'), this.#host.equipped()]);
    for (const entry of this.#host.renderRoot.querySelectorAll('.rc-list > li'))
      entry.classList.toggle('unprinted', !entry.querySelector(`#${prefix}more`));
    printAlone(this.#host);
  }
}
