// InstantSearch over MiniSearch in the page, with a topic facet: the way its documentation gives for one's own back end.
import instantsearch from 'instantsearch.js';
import {hits, refinementList, searchBox} from 'instantsearch.js/es/widgets';
import MiniSearch from 'minisearch';
import {fields, searchOptions} from './minisearch-options.js';

const {items} = await (await fetch('/feed-0.json')).json();
const documents = items.map(({id, title, summary, _mykty: {practice}}) => ({
  id,
  title,
  summary,
  ...practice,
  topic: practice.topics[0],
}));
const index = new MiniSearch({fields, storeFields: ['title', 'summary', 'topic'], searchOptions});
index.addAll(documents);

const tally = (found) => {
  const counts = {};
  for (const {topic} of found) counts[topic] = (counts[topic] ?? 0) + 1;
  return counts;
};
const answer = ({params = {}}) => {
  const {query = '', page = 0, facetFilters = []} = params;
  const wanted = facetFilters.flat().map((filter) => filter.split(':')[1]);
  const all = query ? index.search(query) : documents;
  const found = wanted.length ? all.filter(({topic}) => wanted.includes(topic)) : all;
  return {
    hits: found.slice(page * 24, page * 24 + 24).map((hit) => ({...hit, objectID: hit.id})),
    nbHits: found.length,
    page,
    nbPages: Math.ceil(found.length / 24),
    hitsPerPage: 24,
    query,
    params: '',
    processingTimeMS: 0,
    exhaustiveNbHits: true,
    facets: {topic: tally(all)},
  };
};

document.body.innerHTML = '<div id="search"></div><div id="topics"></div><div id="hits"></div>';
const search = instantsearch({
  indexName: 'practices',
  searchClient: {search: (requests) => Promise.resolve({results: requests.map(answer)})},
});
search.addWidgets([
  searchBox({container: '#search', searchAsYouType: true}),
  refinementList({container: '#topics', attribute: 'topic'}),
  hits({
    container: '#hits',
    templates: {
      item: (hit, {html}) =>
        html`<article class="card">
          <h3>${hit.title}</h3>
          <p>${hit.summary}</p>
        </article>`,
    },
  }),
]);
search.on('render', () => {
  if (window.ready || !document.querySelector('.card')) return;
  window.shown = performance.now();
  window.ready = true;
});
search.start();
window.type = (text) => {
  const input = document.querySelector('#search input');
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true}));
};
window.toggle = () => document.querySelector('#topics input').click();
