// The graded set through MiniSearch as its authors would configure it, beside ours: how much of what is meant is found.
import {readFileSync} from 'node:fs';
import {createSearch} from '../../dist/search/index.js';
import {rivals} from './gallery-rivals.bench.mjs';

export const name = 'graded queries: what mykty/search misses, against what MiniSearch misses';
export const unit = 'queries';
export const budget = 1;

const read = (file) => JSON.parse(readFileSync(new URL(`../search/graded/${file}.json`, import.meta.url), 'utf8'));

export async function measure() {
  await rivals();
  const {default: MiniSearch} = await import('./rivals/node_modules/minisearch/dist/es/index.js');
  const {fields, searchOptions} = await import('./rivals/minisearch-options.js');
  const practices = read('practices').map((practice) => ({...practice, tags: practice.tags.join(' ')}));
  const mini = new MiniSearch({fields, searchOptions});
  mini.addAll(practices);
  const ours = createSearch(practices, {fields: ['title', 'summary', 'place', 'tags']});
  const engines = {
    MiniSearch: (query) =>
      mini
        .search(query)
        .slice(0, 10)
        .map(({id}) => id),
    'mykty/search': (query) => ours.search({query, limit: 10}).hits.map(({item}) => item.id),
  };
  const missed = {};
  for (const [engine, find] of Object.entries(engines))
    for (const wanted of ['ky', 'ru', 'en']) {
      const score = {queries: 0, recall: 0, hits: 0, right: 0};
      for (const {query, language, relevant} of read('queries')) {
        if (language !== wanted) continue;
        const found = find(query);
        const right = found.filter((id) => relevant.includes(id)).length;
        score.queries++;
        score.recall += right / Math.min(10, relevant.length);
        score.hits += found.length;
        score.right += right;
      }
      missed[engine] = (missed[engine] ?? 0) + score.queries - score.recall;
      console.log(
        `     ${engine.padEnd(13)} ${wanted}  recall@10 ${(score.recall / score.queries).toFixed(3)}  precision ${(score.right / score.hits).toFixed(3)}`,
      );
    }
  return {value: missed['mykty/search'], baseline: missed.MiniSearch};
}
