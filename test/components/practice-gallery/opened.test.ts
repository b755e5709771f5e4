import {expect} from '@open-wc/testing';
import '../../../src/components/practice-gallery/define.js';
// Loaded when a practice is opened; here before, so that the test needn't wait for it.
import '../../../src/components/practice-gallery/practice-view.js';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';

describe('mykty-practice-gallery: an opened practice', () => {
  afterEach(unmountAll);

  it('lists a document whose address has escapes that spell nothing', async () => {
    const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
      attributes: {lang: 'en'},
      properties: {
        data: {
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Feed',
          items: [
            {
              id: 'a',
              title: 'A',
              content_text: '-',
              attachments: ['bad%E0%A4.pdf', '%D1%81%D0%BC%D0%B5%D1%82%D0%B0.xls'].map((name) => ({
                url: `https://example.kg/${name}`,
                mime_type: 'application/pdf',
              })),
              _mykty: {type: 'practice', practice: {topics: ['water']}},
            },
          ],
        },
      },
    });
    await reached(element, 'ready');
    element.shadowRoot?.querySelector<HTMLElement>('.grid a[data-id]')?.click();
    const names = (): string[] =>
      [...(element.shadowRoot?.querySelectorAll('.dlg[open] a[href^="https://example.kg"]') ?? [])].map(plainText);
    await until(() => names().length > 0, 'the documents');
    expect(names()).to.deep.equal(['bad%E0%A4.pdf', 'смета.xls']);
  });
});
