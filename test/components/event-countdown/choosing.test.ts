import {expect} from '@open-wc/testing';
import {type MyktyErrorEvent} from '../../../src/components/event-countdown/index.js';
import {clearPage, go, one, show, text} from '../../support/countdown.js';
import {reached, until} from '../../support/mount.js';
import {conference, feedOf, forum, hearing, roundTable} from './fixtures.js';

describe('mykty-event-countdown: which event it shows', () => {
  afterEach(clearPage);

  it('moves on to the next event when the one it chose is over', async () => {
    const element = await show('2026-12-05T12:59:59+06:00', feedOf(hearing, {...forum, registration: undefined}));
    expect(text(element, '[part=name]')).to.equal(hearing.name);
    await go(element, '2026-12-05T13:00:00+06:00');
    await element.updateComplete;
    expect([text(element, '[part=name]'), element.phase]).to.deep.equal(['Forum in two cities', 'upcoming']);
  });

  const twoItems = () => {
    const {items, ...rest} = feedOf(hearing);
    const [russian] = feedOf(conference, roundTable).items;
    return {...rest, items: [...items, {...russian, id: 'second', url: 'https://example.kg/second', language: 'ru'}]};
  };
  for (const [attributes, expected] of [
    [{}, hearing.name],
    [{item: 'second'}, conference.name],
    [{item: 'https://example.kg/second'}, conference.name],
    [{item: 'second', event: 'round-table'}, roundTable.name],
    [{event: 'round-table'}, roundTable.name],
  ] as const)
    it(`chooses by ${JSON.stringify(attributes)}`, async () => {
      const element = await show('2026-11-21T16:17:42+06:00', twoItems(), {attributes});
      expect(text(element, '[part=name]')).to.equal(expected);
    });

  it('tells the page of no other content where another event has passed by', async () => {
    const element = await show(
      '2026-12-05T10:00:00+06:00',
      feedOf(hearing, {...roundTable, start: '2026-12-05T10:30'}),
    );
    const loads: string[] = [];
    element.addEventListener('mykty-load', () => loads.push(text(element, '[part=name]')));
    await go(element, '2026-12-05T10:29:59+06:00');
    expect(loads).to.deep.equal([]);
    // The one that began last is shown; both end, at 13:00 and at midnight.
    for (const [to, expected] of [
      ['2026-12-05T10:30:00+06:00', 1],
      ['2026-12-05T13:00:01+06:00', 1],
      ['2026-12-06T00:00:01+06:00', 1],
    ] as const) {
      await go(element, to);
      element.requestUpdate();
      await element.updateComplete;
      expect(loads, to).to.have.length(expected);
    }
  });

  it('falls back to its own choice where the event is not there, and says so', async () => {
    const errors: string[] = [];
    const listen = (event: MyktyErrorEvent) => errors.push(`${event.code} ${event.message}`);
    document.addEventListener('mykty-error', listen);
    const element = await show('2026-11-21T16:17:42+06:00', twoItems(), {attributes: {event: 'nothing', view: 'huge'}});
    // What says so comes when the page is idle.
    await until(() => errors.length > 1, 'two complaints');
    document.removeEventListener('mykty-error', listen);
    expect([element.state, text(element, '[part=name]')]).to.deep.equal(['ready', hearing.name]);
    expect(errors).to.deep.equal(
      ['view="huge" (full, compact, line)', 'event="nothing" (hearing)'].map(
        (detail) => `bad-attribute An attribute has a value that is not known: ${detail}. The default is used.`,
      ),
    );
    expect(one(element, '.ev') !== null).to.equal(true);
  });

  it('is empty where the feed or the item has no event, and in error where there is no such item', async () => {
    const bare = {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [{id: '1', content_text: 'News'}]};
    const element = await show('2026-11-21T16:17:42+06:00', bare);
    expect([element.state, element.getAttribute('phase')]).to.deep.equal(['empty', null]);
    expect(text(element, '.note')).to.equal('No events yet');
    element.item = '2';
    await reached(element, 'error');
    element.item = '1';
    await reached(element, 'empty');
    expect(text(element, '.note')).to.equal('No events yet');
  });
});
