import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {heading as small} from '../../../src/cdn/heading.js';
import {render as renderSmall} from '../../../src/cdn/lit/index.js';
import {heading, type HeadingOptions} from '../../../src/components/shared/heading.js';

/** Where Lit draws it, and where cdn's own templates do. */
const kinds: readonly (readonly [string, (level: number, options?: HeadingOptions) => Element])[] = [
  [
    'heading',
    (level, options) => {
      const box = document.createElement('div');
      render(heading(level, 'Text', options), box);
      return box;
    },
  ],
  [
    'heading in cdn',
    (level, options) => {
      const box = document.createElement('div');
      renderSmall(small(level, 'Text', options), box);
      return box;
    },
  ],
];

for (const [kind, draw] of kinds)
  describe(kind, () => {
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
      it(`level ${level} is ${tag}`, () => {
        const box = draw(level, {part: 'title', className: 'title', lang: 'ky', id: 't'});
        const element = box.firstElementChild;
        expect(element?.tagName).to.equal(tag);
        const given = ['part', 'class', 'lang', 'dir', 'id'].map((name) => element?.getAttribute(name));
        expect(given).to.deep.equal(['title', 'title', 'ky', 'auto', 't']);
        expect(element?.textContent).to.equal('Text');
      });
    }

    it('sets no attribute that was not asked for', () => {
      const box = draw(3);
      expect(box.firstElementChild?.getAttributeNames()).to.deep.equal([]);
    });
  });
