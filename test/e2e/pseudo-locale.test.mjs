// Words 40 % longer than English, in every widget, where it is narrow: nothing is cut and nothing runs sideways.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pseudo, pseudoChunk} from '../../scripts/pseudo-locale.mjs';
import {openCamera, settle} from '../../scripts/shots/camera.mjs';
import {overflowing} from '../support/overflow.mjs';

describe('the pseudo-locale', () => {
  it('marks, accents and lengthens, and keeps the gaps', () => {
    const text = 'Page {0} of {1}';
    assert.match(pseudo(text), /^\[!!! Páĝé \{0\} óf \{1\} \S.* !!!\]$/);
    assert.ok(pseudo(text).length >= 1.4 * text.length);
  });

  it('complains of a chunk that it does not know', () => {
    assert.throws(() => pseudoChunk('export const a = [one];'), /changed its form/);
  });

  describe('on its page', () => {
    let camera;
    before(async () => (camera = await openCamera()));
    after(() => camera?.close());

    for (const [width, size] of [
      [320, 100],
      [320, 200],
      [768, 100],
    ])
      it(`fits ${width} px with text at ${size} %`, async () => {
        const {page, go, complaints, close} = await camera.open({width, height: 700});
        try {
          await go('pseudo.html?lang=en');
          await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), size);
          await settle(page);
          const widgets = await page.$$('section[lang=en] > *');
          assert.equal(widgets.length, 12);
          for (const widget of widgets) {
            const name = await widget.evaluate((element) => element.outerHTML.slice(0, 120));
            const text = await widget.evaluate(({shadowRoot}) => shadowRoot.textContent);
            assert.match(text, /\[!!! /, `${name} speaks the pseudo-locale`);
            assert.deepEqual(await widget.evaluate(overflowing), [], name);
          }
          assert.deepEqual(complaints, []);
          if (size === 100)
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no way sideways');
        } finally {
          await close();
        }
      });
  });
});
