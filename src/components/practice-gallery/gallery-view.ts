/** The gallery's boxes, from the search field to the pager. */
import {html, noChange, nothing, type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';
import {closeIcon, downloadIcon, icon} from '../shared/icons.js';
import {card} from './card.js';
import {type CompareModel} from './compare.js';
import {practiceCount} from './counts.js';
import {closeLabel} from './close-label.js';
import {filterBar, type FilterModel, type FilterView, searchField, topicPills} from './filters.js';
import {choices, MOST_COMPARED} from './gallery-state.js';
import {more, type Paging} from './pager.js';
import {bareYears} from './practices.js';
import {type FileKind} from './take-away.js';
import {times} from '../../model/times.js';

export interface GalleryModel extends FilterModel {
  readonly feed: Feed;
  readonly topics: readonly string[];
  /** False while more of the feed or an answer is on its way: how many there are isn't known yet. */
  readonly complete: boolean;
  /** So many cards are drawn at once; those behind them keep what they show until the next update. */
  readonly soon: number;
  readonly view: GalleryView;
  readonly paging: Paging;
  readonly pageSize: number;
  readonly headingLevel: number;
  readonly compared: readonly Item[];
  readonly comparing: Comparing;
  readonly opened: TemplateResult | undefined;
  /** The address names a practice that isn't to be had. */
  readonly missing: boolean;
  readonly inline: boolean;
  readonly busy: boolean;
  /** Says that searches can't be answered; the cards stay. */
  readonly failure: unknown;
  readonly takeAway: (kind: FileKind) => void;
  /** How far a file has come that the list is saved to. */
  readonly taking: unknown;
}

/** What is shown of the list, and every way to change it. */
export interface GalleryView extends FilterView {
  readonly part: {readonly first: number; readonly last: number};
  readonly page: number;
  readonly hrefOf: (item: Item) => string | undefined;
  readonly open: (item: Item, event: Event) => void;
  readonly goTo: (page: number, focus: boolean) => void;
  readonly close: () => void;
}

/** What is done with practices to compare. */
export interface Comparing {
  /** Draws the comparison, while there is one and its code is loaded. */
  readonly table: ((model: CompareModel) => TemplateResult) | undefined;
  readonly pick: (item: Item) => void;
  readonly clear: () => void;
  readonly show: (show: boolean) => void;
}

export function galleryView(model: GalleryModel): TemplateResult {
  const {words, further, topics, comparing, compared, inline, opened} = model;
  const label = words.msg('Best practices', {
    id: 'gallery.bestPractices',
    desc: 'For screen readers: name of the gallery',
  });
  const box = (content: unknown): TemplateResult => html`<section class="pg" aria-label=${label}>${content}</section>`;
  if (comparing.table)
    return box(
      comparing.table({
        items: compared,
        words,
        timeZone: model.feed.timeZone,
        headingLevel: model.headingLevel,
        back: () => comparing.show(false),
      }),
    );
  if (inline && opened) return box(openedInline(model));
  return html`${box([
    searchField(model),
    model.facets.includes('topic') && topics[0] ? topicPills(model, topics) : nothing,
    filterBar(model, topics),
    further?.chips(model),
    list(model),
  ])}
  ${dialogs(model)}`;
}

function list(model: GalleryModel): TemplateResult {
  const {words, further, result, view, paging, pageSize, compared, comparing} = model;
  const {part, page, goTo} = view;
  const {total, hits, suggestion} = result;
  const full = compared.length >= MOST_COMPARED;
  const shown = Math.min(part.last, total);
  const periodOf = (item: Item): string =>
    bareYears(item) ?? further?.periodText(item, words, model.feed.timeZone) ?? '';
  return html`${model.failure} ${model.missing ? further?.practiceMissing(words, view.close) : nothing}
    <div class="resline">
      <p class="count" part="count">${model.complete ? practiceCount(words, total) : '\u00a0'}</p>
      ${suggestion !== undefined && total > 0 ? further?.didYouMean(words, suggestion, view.setQuery) : nothing}
    </div>
    ${
      total === 0
        ? further?.nothingFound({
            words,
            suggestion,
            filtered: choices(view.current.chosen).length > 0,
            asked: view.query.trim() !== '',
            view,
          })
        : nothing
    }
    ${paging === 'pages' ? nothing : further?.earlier(words, part.first, pageSize, () => goTo(page - 1, true))}
    <ul
      class="grid"
      part="grid"
      role="list"
      aria-busy=${model.busy ? 'true' : nothing}
      @keydown=${further?.moveBetweenCards ?? nothing}
    >
      ${hits.map((hit, at) =>
        at < model.soon
          ? card(hit, words, {
              headingLevel: model.headingLevel,
              periodOf,
              href: view.hrefOf(hit.item),
              compared: compared.includes(hit.item),
              full,
              open: (event) => view.open(hit.item, event),
              compare: () => comparing.pick(hit.item),
            })
          : noChange,
      )}
    </ul>
    ${further?.tray(words, compared.length, comparing.clear, () => comparing.show(true))}
    ${
      paging === 'pages'
        ? further?.pages(words, page, Math.ceil(total / pageSize), (to) => goTo(to, true))
        : more(words, total - shown, pageSize, () => goTo(page + 1, true))
    }
    ${total > 0 ? fileButtons(model) : nothing}`;
}

/** The list as a file, for a spreadsheet or another program. */
function fileButtons({words: {msg}, takeAway, taking}: GalleryModel): TemplateResult {
  const button = (kind: FileKind, label: string): TemplateResult =>
    html`<button class="btn ghost" type="button" value=${kind} @click=${() => takeAway(kind)}>
      ${icon(downloadIcon)}${label}
    </button>`;
  return html`<div
      class="bar files"
      role="group"
      aria-label=${msg('Download the list', {id: 'gallery.download', desc: 'For screen readers: name of the buttons that save the list as a file'})}
    >
      ${button('csv', msg('Table (CSV)', {id: 'gallery.csv', desc: 'Button: saves the list for a spreadsheet'}))}
      ${button('json', 'JSON Feed')}
    </div>
    ${taking}`;
}

function dialogs(model: GalleryModel): TemplateResult {
  const {words, opened, further} = model;
  const {close} = model.view;
  const {sheetOpen, closeSheet} = model.choosing;
  return html`<dialog class="dlg" part="dialog" aria-labelledby="practice-title" @close=${close}>
      ${opened ? html`<div class="dlg-in">${closeButton(words, close)}${opened}</div>` : nothing}
    </dialog>
    <dialog class="sheet" aria-labelledby="sheet-title" @close=${closeSheet}>
      ${sheetOpen ? html`<div class="sheet-in">${further?.sheet(model, model.headingLevel)}</div>` : nothing}
    </dialog>`;
}

/** First in the practice, so that it has the focus when that opens, and in sight however far one reads. */
const closeButton = (words: Words, close: () => void): TemplateResult =>
  html`<div class="closer">
    <button class="btn sq x" type="button" aria-label=${closeLabel(words)} @click=${close}>${icon(closeIcon)}</button>
  </div>`;

const openedInline = ({words, opened, view}: GalleryModel): TemplateResult =>
  html`<article class="dlg-in inline" part="dialog" aria-labelledby="practice-title">
    ${closeButton(words, view.close)}${opened}
  </article>`;

/** The same boxes as the gallery will have; its topics with room for an ornament, their names in Kyrgyz and a count. */
export function gallerySkeleton(cards: number): TemplateResult {
  return html`<div class="pg">
    <div class="field sk"></div>
    <div class="topics">
      ${[8, 6, 7, 7, 14, 21, 19, 11].map((letters) => html`<span class="tp sk">${'·'.repeat(14 + 2 * letters)}</span>`)}
    </div>
    <div class="bar"><span class="sk btnbox"></span><span class="sk btnbox"></span></div>
    <p class="sk line w3"></p>
    <ul class="grid">
      ${times(
        Math.min(cards, 6),
        () =>
          html`<li class="pc">
            <div class="pic sk"></div>
            <div class="txt">
              <span class="sk line w3"></span><span class="sk line big w9"></span><span class="sk line w5"></span>
            </div>
            <div class="sk block"></div>
            <span class="sk btnbox"></span>
          </li>`,
      )}
    </ul>
  </div>`;
}
