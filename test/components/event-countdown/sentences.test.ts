import {expect} from '@open-wc/testing';
import {standingSentence} from '../../../src/components/event-countdown/sentences.js';
import {viewOf} from '../../../src/components/event-countdown/subject.js';
import {plain} from '../../../src/i18n/plain.js';
import {loadWords} from '../../../src/i18n/language.js';
import {anEvent, anItem} from '../../support/items.js';
import {phaseCases} from '../../time/phase-cases.js';
import {cancelled} from './sentences/cancelled.js';
import {ended} from './sentences/ended.js';
import {postponed} from './sentences/postponed.js';
import {running} from './sentences/running.js';
import {today} from './sentences/today.js';
import {upcoming} from './sentences/upcoming.js';

const languages = ['ky', 'ru', 'en'] as const;

const tables = {upcoming, today, running, ended, cancelled, postponed};

describe('mykty-event-countdown: sentences', () => {
  for (const [phase, table] of Object.entries(tables))
    describe(phase, () => {
      for (const [name, expected] of Object.entries(table))
        it(name, async () => {
          const event = anEvent(phaseCases.find((each) => each.name === name)?.event ?? {});
          const item = anItem({events: [event]});
          const words = await Promise.all(languages.map((language) => loadWords(language)));
          const found = Object.keys(expected).map((instant) => {
            const views = words.map((each) => viewOf({item, event, versions: []}, each, Date.parse(instant), 3));
            expect(views[0]?.standing.phase, instant).to.equal(phase);
            return [instant, views.map((view) => plain(standingSentence(view)))] as const;
          });
          expect(Object.fromEntries(found)).to.deep.equal(expected);
        });
    });

  const all = phaseCases.reduce((sum, {at}) => sum + Object.keys(at).length, 0);

  it(`has a sentence for each of ${all} cases, in ${languages.length} languages`, () => {
    const read = Object.values(tables).flatMap((table) => Object.values(table).flatMap(Object.keys)).length;
    expect([read, all >= 200]).to.deep.equal([all, true]);
  });
});
