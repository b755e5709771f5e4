/** Search field, topics, facets, order: what narrows the list. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type Item} from '../../model/feed.js';
import {own} from '../../model/own.js';
import {isTopic, TOPICS} from '../../model/practice.js';
import {type SearchResult} from '../../search/types.js';
import {chevronIcon, closeIcon, filterIcon, icon, searchIcon, sortIcon} from '../shared/icons.js';
import {glyph} from '../shared/ornaments.js';
import {checked} from './checked.js';
import {type Further} from './late.js';
import {type Chosen, choices, type Sort, SORTS} from './gallery-state.js';
import {closeBehindFocus, handBackFocus, hasPopover} from './popover.js';
import {facetLabel, type FacetName, valueLabel} from './practices.js';

/** What the filters show, and what they can ask the gallery for. */
export interface FilterModel {
  readonly words: Words;
  readonly facets: readonly FacetName[];
  readonly result: SearchResult<Item>;
  readonly view: FilterView;
  readonly choosing: Choosing;
  /** What draws all that isn't seen at once, the options too, once it is loaded. */
  readonly further: Further | undefined;
}

/** What is chosen, and every way to change it. */
export interface FilterView {
  readonly current: {readonly chosen: Chosen};
  readonly query: string;
  readonly sort: Sort;
  readonly setQuery: (query: string) => void;
  readonly clearQuery: () => void;
  readonly toggle: (facet: FacetName, value: string) => void;
  readonly clear: () => void;
  readonly order: (wanted: string) => void;
}

/** What is open to choose from. */
export interface Choosing {
  /** The facet whose list is open: only then are its options in the DOM. */
  readonly openFacet: FacetName | undefined;
  readonly sheetOpen: boolean;
  readonly openList: (facet: FacetName, open: boolean, event: Event) => void;
  readonly openSheet: (event: Event) => void;
  readonly closeSheet: () => void;
}

/** So many topics stand as pills; with more, the rest are in a list. */
const PILLS = 12;

export function searchField({words: {msg}, view}: FilterModel): TemplateResult {
  return html`<div class="field" part="search" role="search">
    ${icon(searchIcon)}
    <input
      type="search"
      aria-label=${msg('Search practices', {id: 'gallery.searchPlaceholder', desc: 'For screen readers: name of the search field'})}
      placeholder=${msg('Topic, village or problem', {id: 'gallery.searchHint', desc: 'Inside the empty search field'})}
      autocomplete="off"
      autocorrect="off"
      spellcheck="false"
      enterkeyhint="search"
      .value=${view.query}
      @input=${(event: Event) => view.setQuery((event.target as HTMLInputElement).value)}
    />
    ${
      view.query
        ? html`<button
            class="btn sq ghost"
            type="button"
            aria-label=${msg('Clear search', {id: 'gallery.clearSearch', desc: 'For screen readers: button inside the search field'})}
            @click=${view.clearQuery}
          >
            ${icon(closeIcon)}
          </button>`
        : nothing
    }
  </div>`;
}

/** Topics as pills, which are also the legend of the ornaments. Their order stays while counts change. */
export function topicPills({words, result, view}: FilterModel, topics: readonly string[]): TemplateResult {
  return html`<div class="topics" part="facet" role="group" aria-label=${facetLabel(words, 'topic')}>
    ${topics
      .slice(0, PILLS)
      .map(
        (topic) =>
          html`<button
            class="tp"
            type="button"
            aria-pressed=${own(view.current.chosen, 'topic')?.includes(topic) ? 'true' : 'false'}
            @click=${() => view.toggle('topic', topic)}
          >
            ${glyph(topic)}<span>${valueLabel(words, 'topic', topic)}</span
            ><span class="n">${own(own(result.counts, 'topic') ?? {}, topic) ?? ''}</span>
          </button>`,
      )}
  </div>`;
}

function facetButton(model: FilterModel, facet: FacetName): TemplateResult {
  const {words, view, choosing, further} = model;
  const open = choosing.openFacet === facet;
  const count = own(view.current.chosen, facet)?.length;
  return html`<span class="anchor facet">
    <button
      class="btn"
      type="button"
      popovertarget="list-${facet}"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${hasPopover ? nothing : (event: Event) => choosing.openList(facet, !open, event)}
    >
      ${facetLabel(words, facet)}${count ? html`<span class="ct">${count}</span>` : nothing}${icon(chevronIcon, 'chev')}
    </button>
    <div
      class="pop ${open ? 'open' : ''}"
      id="list-${facet}"
      part="facet"
      popover
      role="group"
      aria-label=${facetLabel(words, facet)}
      @focusout=${closeBehindFocus}
      @beforetoggle=${handBackFocus}
      @toggle=${(event: ToggleEvent) => choosing.openList(facet, event.newState === 'open', event)}
    >
      ${open ? further?.options(model, facet) : nothing}
    </div>
  </span>`;
}

const sortLabel = ({msg}: Words, sort: Sort): string => {
  switch (sort) {
    case 'newest':
      return msg('Newest first', {id: 'gallery.sort.newest', desc: 'Order of the cards, after “Sort by”'});
    case 'title':
      return msg('By title', {id: 'gallery.sort.title', desc: 'Order of the cards, after “Sort by”'});
    case 'region':
      return msg('By region', {id: 'gallery.sort.region', desc: 'Order of the cards, after “Sort by”'});
    case 'relevance':
      return msg('By relevance', {
        id: 'gallery.sort.relevance',
        desc: 'Order of the cards, after “Sort by”: what suits the search best comes first',
      });
  }
};

function sortSelect({words, view}: FilterModel): TemplateResult {
  const {query, sort, order} = view;
  const sorts: readonly Sort[] = query.trim() ? ['relevance', ...SORTS] : SORTS;
  return html`<span class="end sort btn" part="sort">
    ${icon(sortIcon)}<span class="face" aria-hidden="true">${sortLabel(words, sort)}</span>
    <select
      aria-label=${words.msg('Sort by', {id: 'gallery.sortBy', desc: 'For screen readers: name of the choice of an order'})}
      @change=${(event: Event) => order((event.target as HTMLSelectElement).value)}
    >
      ${sorts.map((each) => html`<option value=${each} ?selected=${checked(each === sort)}>${sortLabel(words, each)}</option>`)}
    </select>
    ${icon(chevronIcon, 'chev')}
  </span>`;
}

/** Buttons of the facets, or on a phone one for all of them; and the order. */
export function filterBar(model: FilterModel, topics: readonly string[]): TemplateResult {
  const {words, facets, view, choosing} = model;
  const count = choices(view.current.chosen).length;
  return html`<div class="bar" part="filters">
    <button class="btn phone" type="button" aria-haspopup="dialog" @click=${choosing.openSheet}>
      ${icon(filterIcon)}${words.msg('Filters', {id: 'gallery.filters', desc: 'Button and title of its window: topics, regions, years and other ways to narrow the list'})}${count ? html`<span class="ct">${count}</span>` : nothing}
    </button>
    ${facets.filter((facet) => facet !== 'topic' || topics.length > PILLS).map((facet) => facetButton(model, facet))}
    ${sortSelect(model)}
  </div>`;
}

/** Topics for the pills: those shown stay, whatever is found. */
export function topicsToShow({counts}: SearchResult<Item>, shown: readonly string[]): readonly string[] {
  const topics = topicOrder(own(counts, 'topic'));
  return topics.some((topic) => !shown.includes(topic)) ? topics : shown;
}

/** Topics that the feed has: ours in their own order, then others, the commonest first. So pills keep their places. */
function topicOrder(counts: Readonly<Record<string, number>> = {}): readonly string[] {
  const others = Object.keys(counts).filter((topic) => !isTopic(topic));
  return [
    ...TOPICS.filter((topic) => Object.hasOwn(counts, topic)),
    ...others.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)),
  ];
}
