import {parseFeed} from '../../dist/feed/index.js';
import {medianTimes} from './timing.mjs';

export const name = 'parseFeed, 10,000 practices, against JSON.parse of the same text';
export const budget = 1.5;

const WORDS = 'Айылдагы суу түтүктөрүн оңдоо жана жарандардын катышуусу менен бюджетти түзүү тажрыйбасы'.split(' ');
const words = (count, from) => Array.from({length: count}, (_, at) => WORDS[(at * 7 + from) % WORDS.length]).join(' ');

/** Practices of about 600 bytes each, as a real feed would have them. */
export const practices = (count) =>
  Array.from({length: count}, (_, at) => ({
    id: `https://example.kg/practices/${at}`,
    url: `https://example.kg/practices/${at}`,
    language: 'ky',
    title: words(6, at),
    content_text: words(4, at),
    tags: ['water', 'budget'],
    date_published: `20${10 + (at % 16)}-0${1 + (at % 9)}-${10 + (at % 15)}T09:00:00+06:00`,
    _mykty: {
      type: 'practice',
      work: `w${at}`,
      practice: {
        topics: ['water'],
        place: {locality: words(1, at), district: words(2, at), region: `KG-${'BCJNOTY'[at % 7]}`, country: 'KG'},
        period: {start: '2018', end: '2019-05'},
        problem: words(8, at + 1),
        solution: words(10, at + 2),
        indicators: [{label: words(2, at), before: 10, after: 40 + (at % 50), unit: '%'}],
      },
    },
  }));

export function measure() {
  const feed = {version: 'https://jsonfeed.org/version/1.1', title: 'F', language: 'ky', items: practices(10_000)};
  const text = JSON.stringify(feed);
  const url = 'https://example.kg/feed.json';
  let json;
  const [baseline, value] = medianTimes(31, [
    () => (json = JSON.parse(text)),
    () => {
      if (parseFeed(json, {url}).problems.length) throw new Error('The feed has problems');
    },
  ]);
  return {value, baseline};
}
