import {expect} from '@open-wc/testing';
import {Lexicon} from '../../src/search/lexicon.js';

/** What is nearest to a mistyped word, whatever was read first: what was meant, and which of the words answer. */
function nearest(typed: string, words: readonly string[]): string | undefined {
  const [read, backwards] = [words, [...words].reverse()].map((order) => {
    const lexicon = new Lexicon();
    const ids = new Map(order.map((word) => [lexicon.learn(word), word]));
    const near = lexicon.nearest(typed);
    return (
      near &&
      `${near.meant}: ${[...near.answers.keys()]
        .map((id) => ids.get(id))
        .sort()
        .join(' ')}`
    );
  });
  expect(read).to.equal(backwards);
  return read;
}

describe('Lexicon.nearest', () => {
  for (const [typed, words, found, why] of [
    ['мектпе', 'мектеп мектептер мектебинде', 'мектеп: мектебинде мектеп мектептер', 'all its forms'],
    ['библиатека', 'библиотека библионека', 'библиотека: библиотека', 'fewer errors before more'],
    ['автобусу', 'автокусы бвтобусу', 'автокусы: автокусы', 'a first letter that is right'],
    ['ватобус', 'автобус маршрут', 'автобус: автобус', 'another first letter, where none is right'],
    ['турак', 'бурак урак', 'урак: бурак урак', 'of two as near, the shorter'],
    ['турак', 'бурак дурак', 'бурак: бурак дурак', 'of two as long, the first by its letters'],
    ['водопровадами', 'водопровод водопой', 'водопровод: водопровод', 'the longest stem that it begins with'],
    ['долбордорду', 'долбо долбоор', 'долбоор: долбоор', 'the longer of two stems'],
    ['суу', 'сув суз', undefined, 'too short for an error'],
    ['2021', '2020 2022', undefined, 'another number'],
    ['мост', 'дерево река', undefined, 'none that is near'],
    ['budjet', 'бюджет будка', 'бюджет: бюджет', 'a Latin word as what it may be in Cyrillic'],
    ['bank', 'бак', undefined, 'a short Latin word as itself alone'],
  ] as const)
    it(`${why}: ${typed} among ${words}`, () => expect(nearest(typed, words.split(' '))).to.equal(found));
});

describe('Lexicon.answers', () => {
  for (const [asked, word] of [
    ['школьный', 'школьники'],
    ['accessible', 'accessibility'],
  ] as const)
    it(`${asked} is kin of ${word}, where no text has the word that both come from`, () => {
      const lexicon = new Lexicon();
      const id = lexicon.learn(word);
      expect(lexicon.answers(asked)?.has(id)).to.equal(true);
    });
});

describe('Lexicon.becoming', () => {
  for (const [typed, word, answers] of [
    ['мектептерд', 'мектеп', true],
    // Our schools: мектептерибиз, жолубуз, айылдарыбыз.
    ['мектептериб', 'мектеп', true],
    ['мектептериби', 'мектеп', true],
    ['жолуб', 'жол', true],
    ['жолубу', 'жол', true],
    ['айылдарыб', 'айыл', true],
    ['librarie', 'library', true],
    ['stoppin', 'stop', true],
    ['кан', 'кана', false],
    ['2024', '2024e', false],
  ] as const)
    it(`${typed} ${answers ? 'is' : 'is not'} on its way to a form of ${word}`, () => {
      const lexicon = new Lexicon();
      lexicon.learn(word);
      expect(lexicon.becoming(typed) !== undefined).to.equal(answers);
    });
});
