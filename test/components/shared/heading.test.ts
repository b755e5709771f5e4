import {expect, fixture, html} from '@open-wc/testing';
import {heading} from '../../../src/components/shared/heading.js';

describe('heading', () => {
  for (const [level, tag] of [
    [1, 'H1'],
    [2, 'H2'],
    [3, 'H3'],
    [4, 'H4'],
    [5, 'H5'],
    [6, 'H6'],
    [7, 'H6'],
    [0, 'H1'],
  ] as const) {
    it(`level ${level} is ${tag}`, async () => {
      const box = await fixture(
        html`<div>${heading(level, 'Text', {part: 'title', className: 'title', lang: 'ky', id: 't'})}</div>`,
      );
      const element = box.firstElementChild;
      expect(element?.tagName).to.equal(tag);
      expect(element?.getAttribute('part')).to.equal('title');
      expect(element?.getAttribute('lang')).to.equal('ky');
      expect(element?.textContent).to.equal('Text');
    });
  }

  it('sets no attribute that was not asked for', async () => {
    const box = await fixture(html`<div>${heading(3, 'Text')}</div>`);
    expect(box.firstElementChild?.getAttributeNames()).to.deep.equal([]);
  });
});
