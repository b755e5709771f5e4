// A feed of so many made-up practices, about 600 bytes each, the same at every run: words of the graded set and forms of them.
import {readFileSync} from 'node:fs';

const graded = JSON.parse(readFileSync(new URL('../search/graded/practices.json', import.meta.url), 'utf8'));
const topics = ['water', 'budget', 'participation', 'waste', 'roads', 'care', 'property', 'learning'];
const regions = ['KG-B', 'KG-C', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y', 'KG-GB', 'KG-GO'];
const endings = ['', 'лар', 'да', 'дан', 'нын', 'ы', 'ов', 'ами', 'ga', 's'];
const languages = ['ky', 'ru', 'en'];

/** A linear congruential generator, so that every run and every machine draws the same numbers. */
function drawer(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const roots = [...new Set(graded.flatMap(({title, summary}) => `${title} ${summary}`.match(/\p{L}+/gu)))];

export function practices(count) {
  const draw = drawer(7);
  // Common words are common, as in a language: the square of an even draw.
  const word = () => roots[Math.floor(draw() ** 2 * roots.length)] + endings[Math.floor(draw() ** 3 * endings.length)];
  const text = (length) => Array.from({length}, word).join(' ');
  return Array.from({length: count}, (_, number) => ({
    id: `practice-${number}`,
    language: languages[number % 3],
    title: text(6),
    summary: text(9),
    date_published: `${2012 + (number % 14)}-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`,
    tags: [roots[number % 50]],
    _mykty: {
      type: 'practice',
      practice: {
        topics: [topics[number % 8]],
        place: {region: regions[number % 9], district: `${roots[number % 40]} району`},
        period: {start: String(2012 + (number % 14))},
        problem: text(9),
        solution: text(9),
      },
    },
  }));
}

const feedOf = (items, more = {}) =>
  JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Bench', language: 'ky', ...more, items});

/** Routes of a feed in so many pages. */
export function pagedFeed(count, pages) {
  const all = practices(count);
  const size = Math.ceil(count / pages);
  return Object.fromEntries(
    Array.from({length: pages}, (_, page) => [
      `/feed-${page}.json`,
      {
        plain: true,
        type: 'application/json',
        body: feedOf(
          all.slice(page * size, (page + 1) * size),
          page + 1 < pages ? {next_url: `/feed-${page + 1}.json`} : {},
        ),
      },
    ]),
  );
}
