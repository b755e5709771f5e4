import {expect} from '@open-wc/testing';
import '../../../src/components/practice-gallery/define.js';
// Loaded when a practice is opened; here before, so that the test needn't wait for it.
import '../../../src/components/practice-gallery/practice-view.js';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';

/** Items of a feed; the first one is opened. */
const opened = async (items: readonly object[], lang = 'en'): Promise<(selector: string) => HTMLElement[]> => {
  const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
    attributes: {lang},
    properties: {data: {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items}},
  });
  await reached(element, 'ready');
  const all = (selector: string): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  all('.grid a[data-id]')[0]?.click();
  await until(() => all('.dlg[open] #practice-title').length > 0, 'the practice');
  return all;
};
const practice = (members: object, more: object = {}): object => ({
  id: 'a',
  title: 'A',
  content_text: '-',
  ...more,
  _mykty: {type: 'practice', practice: {topics: ['water']}, ...members},
});

describe('mykty-practice-gallery: an opened practice', () => {
  afterEach(unmountAll);

  it('lists a document whose address has escapes that spell nothing', async () => {
    const attachments = ['bad%E0%A4.pdf', '%D1%81%D0%BC%D0%B5%D1%82%D0%B0.xls'].map((name) => ({
      url: `https://example.kg/${name}`,
      mime_type: 'application/pdf',
    }));
    const all = await opened([practice({}, {attachments})]);
    expect(all('.dlg a[href^="https://example.kg"]').map(plainText)).to.deep.equal(['bad%E0%A4.pdf', 'смета.xls']);
  });

  for (const [what, figures, rows] of [
    ['two figures', {before: 41, after: 86, year: '2022'}, ['before', '2022, after']],
    ['two figures without a year', {before: 41, after: 86}, ['before', 'after']],
    ['the former one alone', {before: 41, year: '2022'}, ['before']],
    ['the later one alone', {after: 86, year: '2022'}, ['2022, after']],
  ] as const)
    it(`dates ${what} as the feed does, and no other`, async () => {
      const indicators = [{label: 'Homes', ...figures}];
      const all = await opened([practice({practice: {period: {start: '2019', end: '2022'}, indicators}})]);
      expect(all('.ind th').map(plainText)).to.deep.equal(rows);
    });
});
