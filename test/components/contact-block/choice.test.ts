import {expect} from '@open-wc/testing';
import {MyktyContactBlock} from '../../../src/components/contact-block/index.js';
import {type MyktyErrorEvent} from '../../../src/components/shared/events.js';
import {setUp, show, tearDown, texts, time} from '../../support/contact-block.js';
import {mount, reached, until} from '../../support/mount.js';
import {} from './contacts.js';

describe('mykty-contact-block: whom it shows', () => {
  beforeEach(setUp);
  afterEach(tearDown);

  describe('choice', () => {
    const version = (
      id: string,
      language: string,
      date: string | undefined,
      contacts: readonly unknown[],
      work?: string,
    ) => ({
      id,
      language,
      content_text: 'x',
      ...(date && {date_published: date}),
      _mykty: {contacts, ...(work && {work})},
    });
    const one = (id: string, purpose: string) => ({id, name: id, role: 'x', purpose: [purpose]});
    const data = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [
        version('undated', 'en', undefined, [one('u', 'media')]),
        version('old', 'en', '2020-01-01', [one('o', 'media'), one('r', 'registration')]),
        version('new-ky', 'ky', '2026-01-01', [one('n-ky', 'general')], 'new'),
        version('new-ru', 'ru', '2026-01-01', [one('n-ru', 'general')], 'new'),
        version('newest', 'en', '2026-06-01', []),
      ],
    };
    for (const [attributes, expected] of [
      [{lang: 'ky'}, ['n-ky']],
      [{lang: 'ru'}, ['n-ru']],
      [{lang: 'en'}, ['n-ky']],
      [{purpose: 'media'}, ['o']],
      [{purpose: 'registration'}, ['r']],
      [{contact: 'u'}, ['u']],
      [{item: 'old'}, ['o', 'r']],
      [{item: 'old', contact: 'r'}, ['r']],
      [{item: 'new', lang: 'ru'}, ['n-ru']],
    ] as const) {
      it(JSON.stringify(attributes), async () => {
        const element = await show(data, {attributes});
        expect(texts(element, '[part~="name"]')).to.deep.equal(expected);
      });
    }

    it('by the calendar of the feed, where dates are written in several ways', async () => {
      const items = [
        version('day', 'en', '2026-01-01', [one('d', 'media')]),
        version('instant', 'en', '2025-12-31T20:00:00Z', [one('i', 'media')]),
      ];
      for (const [timeZone, expected] of [
        ['Asia/Bishkek', 'i'],
        ['America/New_York', 'd'],
      ] as const) {
        const element = await show({...data, items, _mykty: {timeZone}});
        expect(texts(element, '[part~="name"]')).to.deep.equal([expected]);
      }
    });

    for (const attributes of [{purpose: 'none'}, {item: 'old', contact: 'nobody'}] as Record<string, string>[])
      it(`has nothing for ${JSON.stringify(attributes)}`, async () => {
        await show(data, {attributes}, 'empty');
      });

    it('tells the webmaster who is there, where nobody has the id that is asked for', async () => {
      const events: MyktyErrorEvent[] = [];
      document.addEventListener('mykty-error', (event) => events.push(event), {once: true});
      const element = await show(data, {attributes: {item: 'old', contact: 'nobody'}}, 'empty');
      await until(() => events.length > 0, 'mykty-error');
      expect(events[0]?.code).to.equal('bad-attribute');
      expect(events[0]?.message).to.match(/^No contact has .*: contact="nobody" \(o, r\)\. Nothing is shown\.$/);
      expect(element.contact).to.equal('nobody');
    });

    it('follows its attributes', async () => {
      const element = await show(data, {attributes: {purpose: 'media'}});
      element.purpose = 'registration';
      await element.updateComplete;
      expect(texts(element, '[part~="name"]')).to.deep.equal(['r']);
    });

    it('tells each content once', async () => {
      let loads = 0;
      const element = mount<MyktyContactBlock>('mykty-contact-block', {attributes: {lang: 'en'}});
      element.addEventListener('mykty-load', () => loads++);
      element.data = data;
      await reached(element, 'ready');
      time.pass(60_000);
      await element.updateComplete;
      await until(() => loads > 0, 'mykty-load');
      expect(loads).to.equal(1);
    });
  });
});
