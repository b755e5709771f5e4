import {expect} from '@open-wc/testing';
import {readItem} from '../support/read-item.js';

const url = 'https://example.kg/a.png';

describe('parseFeed, an item', () => {
  for (const [member, members] of Object.entries({
    title: {title: 'A'},
    content_html: {content_html: '<p>A</p>'},
    content_text: {content_text: 'A'},
    summary: {summary: 'A'},
    url: {url},
    external_url: {external_url: url},
    image: {image: url},
    attachments: {attachments: [{url, mime_type: 'image/png'}]},
    kicker: {_mykty: {kicker: 'A'}},
    images: {_mykty: {images: [{url}]}},
    events: {_mykty: {events: [{name: 'A'}]}},
    contacts: {_mykty: {contacts: [{name: 'A'}]}},
    quotes: {_mykty: {quotes: [{text: 'A'}]}},
    links: {_mykty: {links: [{url}]}},
    problem: {_mykty: {practice: {problem: 'A'}}},
    solution: {_mykty: {practice: {solution: 'A'}}},
    results: {_mykty: {practice: {results: ['A']}}},
    indicators: {_mykty: {practice: {indicators: [{label: 'A', after: 1}]}}},
    lessons: {_mykty: {practice: {lessons: 'A'}}},
  }))
    it(`stands for its ${member} alone`, () => {
      const {item, problems} = readItem({id: '1', ...members});
      expect([item?.id, problems]).to.deep.equal(['1', []]);
    });

  for (const members of [
    {},
    {date_published: '2036-05-12', tags: ['water'], language: 'ky', authors: ['A. Asanova']},
    {_mykty: {type: 'release', work: 'w', published: '2036', embargo: '2036-05-12T10:00'}},
    {_mykty: {type: 'practice', practice: {topics: ['water'], period: {start: '2036'}}}},
  ])
    it(`is none where it says nothing but ${JSON.stringify(members)}`, () => {
      expect(readItem({id: '1', ...members})).to.deep.equal({
        item: undefined,
        problems: ['empty-item ', 'no-items /items'],
      });
    });

  it('has an id made of its address, or of its own words, and says so', () => {
    const made = (item: object) => [readItem(item).item?.id, readItem(item).problems];
    expect(made({url, external_url: 'https://example.kg/b'})).to.deep.equal([url, ['missing-id /id']]);
    expect(made({external_url: url})).to.deep.equal([url, ['missing-id /id']]);
    const [own, problems] = made({title: 'A'});
    expect(problems).to.deep.equal(['missing-id /id']);
    expect(made({title: 'A'})[0]).to.equal(own);
    expect(made({title: 'B'})[0]).not.to.equal(own);
  });

  for (const [authors, author, names] of [
    [[{name: 'A'}], {name: 'B'}, ['A']],
    [[], {name: 'B'}, ['B']],
    [undefined, {name: 'B'}, ['B']],
    [undefined, undefined, []],
  ] as const)
    it(`is by ${names.join(' ') || 'nobody'} with authors ${JSON.stringify(authors)}, author ${JSON.stringify(author)}`, () => {
      const {item, problems} = readItem({id: '1', title: 'T', authors, author});
      expect([item?.authors.map(({name}) => name), problems]).to.deep.equal([names, []]);
    });

  for (const [extension, topics] of [
    [{type: 'practice'}, ['water']],
    [{type: 'practice', practice: {}}, ['water']],
    [{practice: {problem: 'A'}}, ['water']],
    [{type: 'practice', practice: {topics: ['roads']}}, ['roads']],
    [{practice: {topics: ['roads']}}, ['roads']],
    [{type: 'release'}, undefined],
    [null, undefined],
  ] as const)
    it(`with the tag “water” and ${JSON.stringify(extension)} is about ${topics?.join() ?? 'no practice'}`, () => {
      const {item} = readItem({id: '1', title: 'T', tags: ['water'], _mykty: extension});
      expect(item?.practice?.topics).to.deep.equal(topics);
      expect(readItem({id: '1', title: 'T', _mykty: extension}).item?.practice?.topics ?? []).to.deep.equal(
        topics?.filter((topic) => topic !== 'water') ?? [],
      );
    });

  for (const [written, ...problems] of [
    [null],
    [undefined],
    [{}],
    [[], 'loose-type /_mykty'],
    ['x', 'wrong-type /_mykty'],
  ] as const)
    it(`takes ${JSON.stringify(written)} for ${problems.length ? 'no' : 'an empty'} extension`, () => {
      expect(readItem({id: '1', title: 'T', _mykty: written}).problems).to.deep.equal(problems);
    });

  for (const [width, taken] of [
    [1, 1],
    [100_000, 100_000],
    [0, undefined],
    [0.5, undefined],
    [100_001, undefined],
  ] as const)
    it(`takes a picture ${width} pixels wide for ${taken ?? 'one of unknown width'}`, () => {
      expect(readItem({id: '1', _mykty: {images: [{url, width}]}}).item?.images[0]?.width).to.equal(taken);
    });

  it('has files of no bytes and no seconds, and of no fewer', () => {
    const file = (size: number) => ({url, mime_type: 'a/b', size_in_bytes: size, duration_in_seconds: size});
    const {item, problems} = readItem({id: '1', attachments: [file(0), file(-1)]});
    expect(item?.attachments.map(({size_in_bytes: size, duration_in_seconds: time}) => [size, time])).to.deep.equal([
      [0, 0],
      [undefined, undefined],
    ]);
    expect(problems).to.deep.equal([
      'out-of-range /attachments/1/size_in_bytes',
      'out-of-range /attachments/1/duration_in_seconds',
    ]);
  });
});
