// The QR codes of cdn/ are drawn by less than all of uqr: they are to be those that all of it draws.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {encode} from 'uqr';
import {smaller} from '../../scripts/rollup/small-qr.mjs';

const file = new URL(import.meta.resolve('uqr'));
const code = smaller(readFileSync(file, 'utf8'), file.pathname);
const small = await import(`data:text/javascript,${encodeURIComponent(code)}`);

const options = {ecc: 'L', boostEcc: true, border: 0};
/** The longest that a code of bytes can hold, by ISO/IEC 18004, version 40-L. */
const MOST = 2953;
const card = (bytes) => `BEGIN:VCARD\r\nФ\r\n${'x'.repeat(bytes)}`.slice(0, bytes - 1);

describe('small-qr', () => {
  for (const [what, text] of [
    ['a few letters', 'BEGIN:VCARD\n'],
    ['Kyrgyz and signs', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Өмүрбек Үсөнов; 100 % — «Ң»\r\nEND:VCARD'],
    ['letters beyond 16 bits', '𐰴𐰃𐰺\n'],
    ...[20, 60, 110, 200, 330, 450, 700, 1000, 1400, 2000, 2600, MOST].map((bytes) => [`${bytes} bytes`, card(bytes)]),
  ])
    it(`draws ${what} as the package does`, () => {
      const {size, data} = encode(text, options);
      assert.deepEqual(small.encode(text, options), {size, data});
    });

  it('tells that a text is too long for any code', () => {
    assert.equal(Buffer.byteLength(card(MOST)), MOST);
    for (const {encode: draw} of [{encode}, small])
      assert.throws(() => draw(card(MOST + 1), options), {name: 'RangeError', message: 'Data too long'});
  });
});
