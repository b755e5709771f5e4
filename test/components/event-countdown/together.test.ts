/** What a countdown keeps together: a caption and its digits, a label and its date, both ends of a range. */
import {expect} from '@open-wc/testing';
import {clearPage, one, show, text} from '../../support/countdown.js';
import {feedOf, hearing} from './fixtures.js';

const box = (element: Element, selector: string) => (one(element, selector) as Element).getBoundingClientRect();

describe('mykty-event-countdown: together', () => {
  afterEach(clearPage);

  const session = {start: '2026-12-06T10:00', end: '2026-12-06T12:00', title: 'The second part'};
  const sessions = [{start: '2026-12-05T10:00', end: '2026-12-05T13:00'}, session];
  const counts: readonly (readonly [name: string, event: object, at: string, says: string])[] = [
    ['its end', {}, '2026-12-05T11:00', 'Until the end'],
    ['its next part', {end: '2026-12-06T12:00', sessions}, '2026-12-05T15:00', 'Until the next part The second part'],
  ];
  for (const [name, event, at, says] of counts)
    for (const width of [240, 320, 640, 960])
      it(`says over the digits that they count to ${name} at ${width} px`, async () => {
        const element = await show(`${at}:00+06:00`, feedOf({...hearing, ...event}), {width});
        expect(text(element, '.timer .say')).to.equal(says);
        const [ring, say, digits] = ['.timer .ring', '.timer .say', '.timer .hms'].map((each) => box(element, each));
        expect(say?.bottom).to.be.at.most(digits?.top ?? 0);
        if (width === 240 || width === 960) expect(say?.top).to.be.at.least(ring?.bottom ?? Infinity);
        else {
          expect(say?.left).to.equal(digits?.left);
          expect(say?.left).to.be.above(ring?.right ?? Infinity);
          expect((say?.top ?? 0) + (digits?.bottom ?? 0)).to.be.closeTo((ring?.top ?? 0) + (ring?.bottom ?? 0), 2);
        }
      });

  for (const [lang, says] of [
    ['en', 'Until 3 December 2026, 18:00'],
    ['ky', '2026-жылдын 3-декабры, саат 18ге чейин'],
    ['ru', 'До 3 декабря 2026 г., 18:00'],
  ] as const)
    it(`says once that a date is that of registration in ${lang}`, async () => {
      const element = await show('2026-11-21T12:00:00+06:00', feedOf(hearing), {attributes: {lang}});
      expect(text(element, '.facts [part=deadline]')).to.equal(says);
    });

  for (const lang of ['en', 'ky', 'ru'])
    it(`tears no range of days that has room in a line, in ${lang}`, async () => {
      const event = {
        ...hearing,
        start: '2026-11-30',
        end: '2026-12-03',
        places: [{locality: 'Ош'}, {locality: 'Бишкек'}],
      };
      const attributes = {lang, view: 'compact'};
      const element = await show('2026-11-21T12:00:00+06:00', feedOf(event), {attributes, width: 310});
      const lines = [...(one(element, '[part=when]') as Element).getClientRects()].map(({top}) => top);
      expect(new Set(lines).size).to.equal(1);
      expect(box(element, '[part=where]').top).to.be.above(lines[0] ?? Infinity);
    });
});
