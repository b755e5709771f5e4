// What a gallery tells search engines.
import {expect} from '@open-wc/testing';
import '../../../src/components/practice-gallery/define.js';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import '../../support/further.js';
import {mount, reached, unmountAll, until} from '../../support/mount.js';

const practice = (id: string, year: number) => ({
  id,
  url: `https://town.example.kg/${id}`,
  title: `Practice ${id} </script><b>`,
  language: 'en',
  date_published: `${year}-05-02T09:00:00+06:00`,
  content_text: 'What was done.',
  _mykty: {type: 'practice', practice: {topics: ['water'], solution: `Solution ${id}`}},
});
const data = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Practices',
  items: [practice('old', 2021), practice('new', 2024), practice('newer', 2025)],
};

const gallery = async (attributes: Readonly<Record<string, string>> = {}): Promise<MyktyPracticeGallery> => {
  const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
    attributes: {lang: 'en', ...attributes},
    properties: {data},
    width: 900,
  });
  await reached(element, 'ready');
  return element;
};
const blocks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('script[type="application/ld+json"]')];
const published = (): string[] =>
  blocks().flatMap(({textContent}) => {
    const {'@graph': graph} = JSON.parse(textContent) as {'@graph': {'@type': string; url: string}[]};
    return graph.map(({'@type': type, url}) => `${type} ${url}`);
  });
const works = (...ids: string[]): string[] => ids.map((id) => `CreativeWork https://town.example.kg/${id}`);
const publishes = (wanted: string[]): Promise<void> =>
  until(() => `${published()}` === `${wanted}`, `${wanted} among the page's data`);

describe('mykty-practice-gallery tells search engines', () => {
  afterEach(unmountAll);

  it('of the practices on its cards, while it is on the page', async () => {
    await gallery({'page-size': '2'});
    await publishes(works('newer', 'new'));
    expect(blocks()[0]?.textContent).not.to.contain('</script');
    unmountAll();
    expect(blocks()).to.have.length(0);
  });

  it('of an opened practice alone, and of the cards again once it is closed', async () => {
    const element = await gallery();
    await publishes(works('newer', 'new', 'old'));
    element.shadowRoot?.querySelectorAll<HTMLElement>('.grid .title a')[1]?.click();
    await publishes(works('new'));
    await until(() => element.shadowRoot?.querySelector('.dlg[open] .x'), 'the dialog');
    element.shadowRoot?.querySelector<HTMLElement>('.dlg .x')?.click();
    await publishes(works('newer', 'new', 'old'));
  });

  it('of no answer to what a visitor searches for', async () => {
    const element = await gallery();
    await publishes(works('newer', 'new', 'old'));
    element.query = 'old';
    await publishes([]);
    element.query = '';
    await publishes(works('newer', 'new', 'old'));
  });

  it('nothing, where the page says so', async () => {
    await gallery({'no-json-ld': ''});
    await new Promise((done) => setTimeout(done, 100));
    expect(blocks()).to.have.length(0);
  });
});
