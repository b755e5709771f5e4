/** In a file of its own, so that nothing has loaded the sanitiser before. */
import {expect} from '@open-wc/testing';
import {unmountAll, until} from '../../support/mount.js';
import {fullCard, text} from './cards.js';

const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => /\/safe-html|purify/.test(name));

describe('mykty-release-card and its sanitiser', () => {
  afterEach(unmountAll);

  it('loads none for text, and one for HTML', async () => {
    await fullCard({title: 'Text', content_text: 'Only text.', _mykty: {footnotes: [{id: 'a', text: 'A note'}]}});
    expect(loaded()).to.deep.equal([]);
    const element = await fullCard({title: 'HTML', content_html: '<p>Some <b>HTML</b>.</p>'});
    expect(text(element, '.rc-body b')).to.equal('HTML');
    // The browser may tell of a file after it has run it. What cleans comes with the cleaner, or in one piece with it.
    await until(() => loaded().length > 0, 'the sanitiser');
  });
});
