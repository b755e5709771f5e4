/** Search field, topics, facets, chips, order: all that narrows the list. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatIn} from '../../i18n/format-in.js';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {own} from '../../model/own.js';
import {isTopic, TOPICS} from '../../model/practice.js';
import {chevronIcon, closeIcon, filterIcon, icon, searchIcon, sortIcon} from '../shared/icons.js';
import {glyph} from '../shared/ornaments.js';
import {checked} from './checked.js';
import {type Chosen, choices, type Sort} from './gallery-state.js';
import {handBackFocus, hasPopover} from './popover.js';
import {facetLabel, type FacetName, valueLabel} from './practices.js';

/** What the filters show, and what they can ask the gallery for. */
export interface FilterModel {
  readonly words: Words;
  readonly facets: readonly FacetName[];
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly chosen: Chosen;
  readonly query: string;
  readonly sort: Sort;
  /** The facet whose list is open: only then are its options in the DOM. */
  readonly openFacet: FacetName | undefined;
  readonly sheetOpen: boolean;
  readonly search: (event: Event) => void;
  readonly clearSearch: () => void;
  readonly toggle: (facet: FacetName, value: string) => void;
  readonly clear: () => void;
  readonly order: (event: Event) => void;
  readonly openList: (facet: FacetName, open: boolean, event: Event) => void;
  readonly openSheet: () => void;
}

/** So many topics stand as pills; with more, the rest are in a list. */
const PILLS = 12;

export function searchField({words: {msg}, query, search, clearSearch}: FilterModel): TemplateResult {
  return html`<div class="field" part="search" role="search">
    ${icon(searchIcon)}
    <input
      type="search"
      aria-label=${msg('Search practices', {id: 'gallery.searchPlaceholder', desc: 'For screen readers: name of the search field'})}
      placeholder=${msg('Topic, village or problem', {id: 'gallery.searchHint', desc: 'Inside the empty search field'})}
      autocomplete="off"
      enterkeyhint="search"
      .value=${query}
      @input=${search}
    />
    ${
      query
        ? html`<button
            class="btn sq ghost"
            type="button"
            aria-label=${msg('Clear search', {id: 'gallery.clearSearch', desc: 'For screen readers: button inside the search field'})}
            @click=${clearSearch}
          >
            ${icon(closeIcon)}
          </button>`
        : nothing
    }
  </div>`;
}

/** Topics as pills, which are also the legend of the ornaments. Their order stays while counts change. */
export function topicPills({words, counts, chosen, toggle}: FilterModel, topics: readonly string[]): TemplateResult {
  return html`<div class="topics" part="facet" role="group" aria-label=${facetLabel(words, 'topic')}>
    ${topics
      .slice(0, PILLS)
      .map(
        (topic) =>
          html`<button
            class="tp"
            type="button"
            aria-pressed=${own(chosen, 'topic')?.includes(topic) ? 'true' : 'false'}
            @click=${() => toggle('topic', topic)}
          >
            ${glyph(topic)}<span>${valueLabel(words, 'topic', topic)}</span
            ><span class="n">${own(own(counts, 'topic') ?? {}, topic) ?? ''}</span>
          </button>`,
      )}
  </div>`;
}

/** A facet's options: years from the newest, all else in the order of the alphabet. Those that give nothing stay reachable. */
export function options({words, counts, chosen, toggle}: FilterModel, facet: FacetName): TemplateResult {
  const {compare} = formatIn(words, 'UTC');
  const known = own(counts, facet) ?? {};
  const labelled = [...new Set([...Object.keys(known), ...(own(chosen, facet) ?? [])])].map((value) => ({
    value,
    label: valueLabel(words, facet, value),
  }));
  labelled.sort((a, b) => (facet === 'year' ? -1 : 1) * compare(a.label, b.label));
  return html`<div class="checks">
    ${labelled.map(
      ({value, label}) =>
        html`<label
          ><input
            class="cbx"
            type="checkbox"
            ?checked=${checked(own(chosen, facet)?.includes(value) ?? false)}
            @change=${() => toggle(facet, value)}
          /><span lang=${facet === 'language' ? value : nothing}>${label}</span
          ><span class="ct">${own(known, value) ?? 0}</span></label
        >`,
    )}
  </div>`;
}

function facetButton(model: FilterModel, facet: FacetName): TemplateResult {
  const {words, chosen, openFacet, openList} = model;
  const open = openFacet === facet;
  const count = own(chosen, facet)?.length;
  return html`<span class="anchor facet">
    <button
      class="btn"
      type="button"
      popovertarget="list-${facet}"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${hasPopover ? nothing : (event: Event) => openList(facet, !open, event)}
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
      @beforetoggle=${handBackFocus}
      @toggle=${(event: ToggleEvent) => openList(facet, event.newState === 'open', event)}
    >
      ${open ? options(model, facet) : nothing}
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

function sortSelect({words, query, sort, order}: FilterModel): TemplateResult {
  const sorts: readonly Sort[] = query.trim()
    ? ['relevance', 'newest', 'title', 'region']
    : ['newest', 'title', 'region'];
  return html`<span class="end sort btn" part="sort">
    ${icon(sortIcon)}<span class="face" aria-hidden="true">${sortLabel(words, sort)}</span>
    <select
      aria-label=${words.msg('Sort by', {id: 'gallery.sortBy', desc: 'For screen readers: name of the choice of an order'})}
      @change=${order}
    >
      ${sorts.map((each) => html`<option value=${each} ?selected=${checked(each === sort)}>${sortLabel(words, each)}</option>`)}
    </select>
    ${icon(chevronIcon, 'chev')}
  </span>`;
}

/** Buttons of the facets, or on a phone one for all of them; and the order. */
export function filterBar(model: FilterModel, topics: readonly string[]): TemplateResult {
  const {words, facets, chosen, openSheet} = model;
  const count = choices(chosen).length;
  return html`<div class="bar" part="filters">
    <button class="btn phone" type="button" aria-haspopup="dialog" @click=${openSheet}>
      ${icon(filterIcon)}${words.msg('Filters', {id: 'gallery.filters', desc: 'Button and title of its window: topics, regions, years and other ways to narrow the list'})}${count ? html`<span class="ct">${count}</span>` : nothing}
    </button>
    ${facets.filter((facet) => facet !== 'topic' || topics.length > PILLS).map((facet) => facetButton(model, facet))}
    ${sortSelect(model)}
  </div>`;
}

/** What is on, each with a way off. */
export function chips({words, chosen, toggle, clear}: FilterModel): TemplateResult | typeof nothing {
  const all = choices(chosen);
  if (all.length === 0) return nothing;
  return html`<div class="bar chips">
    ${all.map(([facet, value]) => {
      const label = valueLabel(words, facet, value);
      return html`<button
        class="chip"
        type="button"
        aria-label=${words.msg(str`Remove filter: ${label}`, {id: 'gallery.removeFilter', desc: 'For screen readers: button on a chosen filter; {0}: its name'})}
        @click=${() => toggle(facet, value)}
      >
        ${label}${icon(closeIcon)}
      </button>`;
    })}
    ${
      all.length > 1
        ? html`<button class="btn ghost" type="button" @click=${clear}>
            ${words.msg('Clear all', {id: 'gallery.clearAll', desc: 'Button: takes all filters away'})}
          </button>`
        : nothing
    }
  </div>`;
}

/** Topics for the pills: those shown stay, whatever is found. */
export function topicsToShow({counts}: Pick<FilterModel, 'counts'>, shown: readonly string[]): readonly string[] {
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
