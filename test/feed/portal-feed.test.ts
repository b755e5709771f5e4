import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/feed/parse.js';
import {type Item} from '../../src/model/feed.js';
import portal from '../fixtures/portal.json';

const url = new URL('/test/fixtures/portal.json', document.baseURI).href;

describe('the portal feed', () => {
  const {feed, problems} = parseFeed(portal, {url});
  const items: readonly Item[] = feed?.items ?? [];

  const named = (id: string): Item | undefined => items.find((item) => item.id === id);

  it('is read without a problem', () => {
    expect(problems).to.deep.equal([]);
    expect(items).to.have.lengthOf(72);
  });

  it('has no issue date where none is known', () => {
    for (const id of ['conference-2022-ru', 'round-table-2011-ky']) {
      expect(named(id)?.title).to.be.a('string');
      expect(named(id)?.date_published ?? named(id)?.published, id).to.equal(undefined);
    }
  });

  it('keeps a deadline on the day before a day-only event', () => {
    const [event] = named('round-table-2011-ky')?.events ?? [];
    expect(event?.start).to.equal('2011-07-19');
    expect(event?.registration?.deadline).to.equal('2011-07-18T18:00');
    expect(event?.programme).to.deep.include({announced: true});
    expect(event?.programme?.url).to.equal(undefined);
  });

  it('keeps a funder apart from whom it gives through', () => {
    const [project] = named('union-strategy-ru')?.projects ?? [];
    expect(project?.parties[0]).to.deep.include({
      name: 'Правительство Швейцарии',
      role: 'funder',
      via: 'Швейцарское управление по развитию и сотрудничеству',
    });
  });

  it('says of a range over two cities not which day is where', () => {
    const [event] = named('conference-2022-ru')?.events ?? [];
    expect([event?.start, event?.end]).to.deep.equal(['2022-02-28', '2022-03-03']);
    expect(event?.places.map(({locality}) => locality)).to.deep.equal(['Ош', 'Бишкек']);
    expect(event?.sessions).to.deep.equal([]);
  });

  it('makes addresses absolute', () => {
    const [image] = named('vision-2030-jeti-oguz-ky')?.images ?? [];
    expect(image?.url).to.equal(new URL('/demo/images/lake.svg', url).href);
  });
});
