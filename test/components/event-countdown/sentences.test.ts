import {expect} from '@open-wc/testing';
import {standingSentence} from '../../../src/components/event-countdown/sentences.js';
import {viewOf} from '../../../src/components/event-countdown/subject.js';
import {plain} from '../../../src/i18n/joining.js';
import {loadWords} from '../../../src/i18n/language.js';
import {anEvent, anItem} from '../../support/items.js';
import {phaseCases} from '../../time/phase-cases.js';
import {sentenceCases} from './sentence-cases.js';

const languages = ['ky', 'ru', 'en'] as const;

describe('mykty-event-countdown: sentences', () => {
  for (const {name, event: given, at} of phaseCases)
    it(name, async () => {
      const event = anEvent(given);
      const item = anItem({events: [event]});
      const words = await Promise.all(languages.map((language) => loadWords(language)));
      const found = Object.keys(at).map((instant) => [
        instant,
        words.map((each) => plain(standingSentence(viewOf({item, event, versions: []}, each, Date.parse(instant), 3)))),
      ]);
      expect(Object.fromEntries(found)).to.deep.equal(sentenceCases[name]);
    });
});
