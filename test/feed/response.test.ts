import {expect} from '@open-wc/testing';
import {bodyText, MAX_SIZE} from '../../src/feed/response.js';

/** An answer whose body comes in pieces of so many bytes. */
function answerOf(bytes: Uint8Array, size: number): Response {
  const pieces = Array.from({length: Math.ceil(bytes.length / size)}, (_, at) =>
    bytes.slice(at * size, (at + 1) * size),
  );
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = pieces.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
  return new Response(body);
}

/** As Notepad saves what it calls Unicode. */
const wide = (text: string): Uint8Array =>
  Uint8Array.from([...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));

describe('bodyText', () => {
  const text = '{"title": "Ңоокат ө ү ÿ"}';
  for (const size of [1, 2, 3, 1_000]) {
    it(`reads UTF-8 in pieces of ${size}`, async () => {
      expect(await bodyText(answerOf(new TextEncoder().encode(text), size), '', MAX_SIZE)).to.equal(text);
    });

    it(`reads UTF-16 with its mark in pieces of ${size}`, async () => {
      expect(await bodyText(answerOf(wide(text), size), '', MAX_SIZE)).to.equal(text);
    });
  }

  it('takes nothing for UTF-16 that only holds its first byte', async () => {
    const bytes = Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d);
    for (const size of [1, 4]) expect(await bodyText(answerOf(bytes, size), '', MAX_SIZE)).to.equal('{\ufffd\ufffd}');
  });
});
