import {expect} from '@open-wc/testing';
import {type DateText} from '../../src/model/partial-date.js';
import {newestFirst, publishedAt} from '../../src/time/order.js';
import {aFeed, anItem} from '../support/items.js';

const date = (text: string) => text as DateText;

describe('order', () => {
  it('puts the newest first, the undated last in feed order', () => {
    const items = [
      anItem({id: 'undated-1'}),
      anItem({id: '2016', published: date('2016')}),
      anItem({id: '2022', date_published: date('2022-02-20T10:00:00+06:00')}),
      anItem({id: 'undated-2'}),
      anItem({id: '2016-05-30', published: date('2016-05-30T12:33')}),
    ];
    expect(newestFirst(items, aFeed()).map(({id}) => id)).to.deep.equal([
      '2022',
      '2016-05-30',
      '2016',
      'undated-1',
      'undated-2',
    ]);
  });

  it('keeps feed order for the same moment', () => {
    const items = ['a', 'b', 'c'].map((id) => anItem({id, date_published: date('2020-03-12')}));
    expect(newestFirst(items, aFeed()).map(({id}) => id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('prefers date_published to published, and reads wall clocks in the feed zone', () => {
    const item = anItem({date_published: date('2020-03-12T09:45'), published: date('2019')});
    expect(publishedAt(item, 'Asia/Bishkek')).to.equal(Date.UTC(2020, 2, 12, 3, 45));
    expect(publishedAt(anItem(), 'Asia/Bishkek')).to.equal(undefined);
  });

  for (const [text, instant] of [
    ['2020-03-12T09:45:00Z', '2020-03-12T09:45:00Z'],
    ['2020-03-12T09:45:30+06:00', '2020-03-12T03:45:30Z'],
    ['2020-03-12T09:45:30.9+06:00', '2020-03-12T03:45:30Z'],
    ['2020-03-12T09:45-05:00', '2020-03-12T14:45:00Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
    ['2020-03-12', '2020-03-11T18:00:00Z'],
  ] as const)
    it(`takes ${text} for ${instant}, again and again`, () => {
      const item = anItem({date_published: date(text)});
      for (let time = 0; time < 2; time++) expect(publishedAt(item, 'Asia/Bishkek')).to.equal(Date.parse(instant));
      expect(publishedAt(item, 'UTC')).to.equal(text.length > 10 ? Date.parse(instant) : Date.UTC(2020, 2, 12));
    });
});
