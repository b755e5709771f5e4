import {expect} from '@open-wc/testing';
import {createSearch} from '../../src/search/index.js';
import practices from './graded/practices.json' with {type: 'json'};
import queries from './graded/queries.json' with {type: 'json'};

/** Recall@10 averaged over queries, precision pooled over all of the first ten hits. */
interface Score {
  queries: number;
  recall: number;
  hits: number;
  right: number;
  worst: string[];
}

describe('graded search', () => {
  const search = createSearch(practices, {fields: ['title', 'summary', 'place', 'tags']});
  const scores = new Map<string, Score>();

  for (const {query, language, kind, relevant} of queries) {
    const found = search.search({query, limit: 10}).hits.map(({item}) => item.id);
    const right = found.filter((id) => relevant.includes(id)).length;
    for (const group of [language, kind]) {
      const score = scores.get(group) ?? {queries: 0, recall: 0, hits: 0, right: 0, worst: []};
      scores.set(group, score);
      score.queries++;
      score.recall += right / Math.min(10, relevant.length);
      score.hits += found.length;
      score.right += right;
      if (right < relevant.length || found.length > right)
        score.worst.push(`${query}: wants ${relevant.join(' ')}, finds ${found.join(' ') || 'nothing'}`);
    }
  }

  it('prints its figures', () => {
    const rows = [...scores].map(
      ([group, {queries: count, recall, hits, right}]) =>
        `${group.padEnd(10)} ${String(count).padStart(3)} queries  recall@10 ${(recall / count).toFixed(3)}  precision ${(right / hits).toFixed(3)}`,
    );
    console.log(`\n${rows.join('\n')}`);
    expect(rows).to.have.length.above(3);
  });

  for (const language of ['ky', 'ru', 'en'])
    it(`finds what ${language} readers mean`, () => {
      const score = scores.get(language);
      if (!score) throw new Error(`no queries in ${language}`);
      const faults = score.worst.join('\n');
      expect(score.recall / score.queries, faults).to.be.at.least(0.95);
      expect(score.right / score.hits, faults).to.be.at.least(0.85);
    });
});
