import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {pills} from '../../../src/components/event-countdown/pills.js';
import {standingSentence} from '../../../src/components/event-countdown/sentences.js';
import {viewOf} from '../../../src/components/event-countdown/subject.js';
import {timer} from '../../../src/components/event-countdown/timer.js';
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
import {upcomingCalendar} from './sentences/upcoming-calendar.js';

const languages = ['ky', 'ru', 'en'] as const;

const tables = {upcoming: {...upcoming, ...upcomingCalendar}, today, running, ended, cancelled, postponed};

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

  const closing: readonly (readonly [deadline: string, now: string, says: string])[] = [
    ['2026-12-05', '2026-12-05T12:00', 'Registration closes today'],
    ['2026-12-05T18:00', '2026-12-05T12:00', 'Registration closes today at 18:00'],
    ['2026-12-05T00:00', '2026-12-04T12:00', 'Registration closes tomorrow at 00:00'],
    ['2026-11', '2026-11-30T12:00', 'Registration is open'],
    ['2026', '2026-12-31T12:00', 'Registration is open'],
  ];
  for (const [deadline, now, says] of closing)
    it(`says of a deadline ${deadline} at ${now}: ${says}`, async () => {
      const event = anEvent({start: '2027-02-01', registration: {deadline, for: []}});
      const words = await loadWords('en');
      const subject = {item: anItem({events: [event]}), event, versions: []};
      const view = viewOf(subject, words, Date.parse(`${now}:00+06:00`), 3);
      const box = document.createElement('div');
      render([pills(view), timer(view)], box);
      const lines = [...box.querySelectorAll('.pill, .big')].map((each) => plain(each.textContent.trim()));
      // Beside the pill the timer says the day alone.
      const others = lines.filter((each) => each.startsWith('Registration') && !says.startsWith(each));
      expect([lines[0], ...others]).to.deep.equal([says]);
    });

  it('groups the digits of very many days', async () => {
    const event = anEvent({start: '2020-01-01', end: '9993-12-31'});
    const said = await Promise.all(
      languages.map(async (language) => {
        const subject = {item: anItem({events: [event]}), event, versions: []};
        const view = viewOf(subject, await loadWords(language), Date.parse('2026-11-30T12:00:00+06:00'), 3);
        return plain(standingSentence(view));
      }),
    );
    expect(said).to.deep.equal(['2 912 444 күндүн 2 526-күнү', 'День 2 526 из 2 912 444', 'Day 2,526 of 2,912,444']);
  });

  const all = phaseCases.reduce((sum, {at}) => sum + Object.keys(at).length, 0);

  it(`has a sentence for each of ${all} cases, in ${languages.length} languages`, () => {
    const read = Object.values(tables).flatMap((table) => Object.values(table).flatMap(Object.keys)).length;
    expect([read, all >= 200]).to.deep.equal([all, true]);
  });
});
