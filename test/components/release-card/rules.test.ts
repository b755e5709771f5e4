import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../support/axe.js';
import {plainText, unmountAll} from '../../support/mount.js';
import {card, feedOf, fullCard, one, shadow, text, texts} from './cards.js';
import {detailCases} from './detail-cases.js';
import {headCases, mykty} from './head-cases.js';

describe('mykty-release-card shows', () => {
  afterEach(unmountAll);

  for (const [name, item, selector, expected] of [...headCases, ...detailCases]) {
    it(name, async () => {
      const element = await fullCard(item, {item: 'item-0'});
      expect(texts(element, selector)).to.deep.equal(expected);
    });
  }

  it('a picture that only adorns to nobody but the eye', async () => {
    const images = [{url: 'https://127.0.0.1:9/a.jpg', alt: '', caption: 'The lake'}];
    const element = await fullCard(mykty({images}), {item: 'item-0'});
    expect(element.shadowRoot?.querySelector('[part=image] img')?.getAttribute('alt')).to.equal('');
  });

  it('in a summary what only sessions of its event say', async () => {
    const sessions = [
      {start: '2022-02-28', place: {name: 'Library', locality: 'Osh'}},
      {start: '2022-03-14', place: {name: 'Hall', locality: 'Bishkek'}},
    ];
    const element = await card(feedOf([mykty({events: [{id: 'e', name: 'Forum', sessions}]})]));
    expect(texts(element, '.chipset li')).to.deep.equal(['28 February – 14 March 2022', 'Osh, Bishkek']);
  });

  it('boilerplate of the publisher', async () => {
    const element = await fullCard({title: 'T'}, {}, {_mykty: {about: 'A town.'}});
    expect(text(element, '.about')).to.equal('About the publisher A town.');
  });

  it('practices of the same feed by their titles', async () => {
    const links = [{url: 'https://town.example.kg/1', rel: 'related'}];
    const practice = {title: 'Clean water', _mykty: {type: 'practice'}};
    const element = await card(feedOf([{title: 'T', _mykty: {type: 'release', links}}, practice]), {
      view: 'full',
      item: 'item-0',
    });
    expect(texts(element, '[part=links] :is(a, p)')).to.deep.equal(['Clean water', 'Practice']);
  });

  it('the newer one by its title', async () => {
    const old = {
      title: 'Old',
      _mykty: {type: 'release', status: {kind: 'superseded', by: 'https://town.example.kg/1'}},
    };
    const element = await card(feedOf([old, {title: 'New'}]), {view: 'full', item: 'item-0'});
    expect(text(element, '[part=status] a')).to.equal('New');
  });

  it('a picture once, where the body has it too', async () => {
    const url = 'https://127.0.0.1:9/a.jpg';
    const element = await fullCard({title: 'T', image: url, content_html: `<p>a</p><img src="${url}">`});
    expect(shadow(element).querySelectorAll('img')).to.have.length(1);
  });

  it('abbreviations with what they stand for', async () => {
    const element = await fullCard({title: 'T', content_html: '<p><abbr title="local self-government">LSG</abbr></p>'});
    expect(one(element, '.rc-body abbr')?.title).to.equal('local self-government');
  });

  it('footnotes with a way there and back', async () => {
    const note = {id: 'n', text: 'The note'};
    const item = {
      title: 'T',
      content_html: '<p>a<a href="#fn-n">1</a></p>',
      _mykty: {type: 'release', footnotes: [note]},
    };
    const element = await fullCard(item);
    const there = one(element, '.rc-body .fnref');
    there?.click();
    expect(plainText(shadow(element).activeElement)).to.equal('1 The note ↩');
    one(element, '.back')?.click();
    expect(shadow(element).activeElement === there).to.equal(true);
    await expectAccessible(element);
  });

  it('headings of a body under its own', async () => {
    const element = await fullCard({title: 'T', content_html: '<h1>Part</h1><p>a</p>'}, {'heading-level': '2'});
    expect(one(element, '[part=title]')?.localName).to.equal('h2');
    expect(one(element, '.prose h3')?.textContent).to.equal('Part');
  });
});
