/** What the tests of the widgets' boxes share. */
import {clock} from '../../src/time/clock.js';
import {unmountAll} from './mount.js';

const NOW = Date.parse('2026-11-21T16:17:42+06:00');

/** For a `describe`: the demo's feed is read at one moment, and each test leaves an empty page. */
export function atDemoTime(): void {
  before(() => clock.setOffset(NOW - clock.deviceNow()));
  after(() => clock.setOffset(0));
  afterEach(unmountAll);
}

/** What the demo's feed has nowhere: long pills, reasons, topics and lists. */
export const harsh = {
  version: 'https://jsonfeed.org/version/1.1',
  language: 'ky',
  items: [
    {
      id: 'release',
      title: 'Бюджеттин долбоору',
      summary: 'Кыскача.',
      content_html: `<ol>${'<li>Берене</li>'.repeat(12)}</ol><ol start="98"><li>Берене</li></ol><ol><li>Бир</li></ol>`,
      _mykty: {
        type: 'release',
        embargo: '2026-11-25T10:00',
        status: {kind: 'withdrawn', date: '2026-11-20', reason: '2027–2030-жылдарга орто мөөнөттүү болжолдоо'},
        contacts: [
          {
            id: 'person',
            name: 'Абдыкадырова Жаңылмырза Сыргакбековна',
            role: 'Коомчулук менен байланыш боюнча серепчи',
            phones: ['0312 00-12-34'],
            hours: 'Mo-Fr 09:00-12:00,13:00-18:00; Sa 10:00-12:00',
            validUntil: '2020-01-01',
          },
        ],
      },
    },
    {
      id: 'practice',
      language: 'ru',
      title: 'Вода',
      _mykty: {type: 'practice', practice: {topics: ['Көчөлөрдү жарыктандыруу жана жашылдандыруу иштери']}},
    },
  ],
};

/** The words of an element that stand on two lines, cut without a hyphen. */
export function cutWords(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const {0: word, index} of (node.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1) cut.push(word);
    }
  return cut;
}
