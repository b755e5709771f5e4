import {expect} from '@open-wc/testing';
import '../../../src/components/contact-block/define.js';
import {mount, reached, unmountAll} from '../../support/mount.js';
import {feedOf, offices, people} from './contacts.js';

/** The texts of a node, each with the place in the line of every letter. */
function* lines(root: Node): Generator<string> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let text = '';
  let last = -Infinity;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = 0; at < node.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const {top, height} = range.getBoundingClientRect();
      if (height > 0 && top > last + height / 2) {
        if (text) yield text;
        text = '';
      }
      if (height > 0) last = Math.max(top, last);
      text += node.data[at] ?? '';
    }
  }
  if (text) yield text;
}

describe('mykty-contact-block: phone numbers in large text', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.style.fontSize = '';
  });

  const international = {
    id: 'c',
    name: 'Call centre',
    phones: ['+996 (312) 00-12-38', '+996312001239', '0 800 000 00 00'],
  };
  const two = {id: 'c', name: 'Call centre', phones: ['0312 00-12-34, 0312 00-12-35']};
  for (const width of [320, 400, 480, 640])
    for (const contact of [people[0], offices[0], international, two])
      it(`break where their editor left room, at ${width} px and 200%: ${contact?.id}`, async () => {
        document.documentElement.style.fontSize = '200%';
        const data = feedOf([contact]);
        const element = mount('mykty-contact-block', {attributes: {lang: 'en'}, properties: {data}, width});
        await reached(element, 'ready');
        const numbers = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part~=phone]') ?? [])];
        expect(numbers.length).to.be.above(0);
        // The comma after one stands in the line in which it ends.
        for (const comma of element.shadowRoot?.querySelectorAll('.nw > .nw + .plain') ?? []) {
          const [end] = [...(comma.previousElementSibling?.getClientRects() ?? [])].slice(-1);
          expect(comma.getBoundingClientRect().top).to.be.below(end?.bottom ?? 0);
        }
        for (const number of numbers) {
          const row = number.closest('.main') as HTMLElement;
          expect(row.scrollWidth, number.innerText).to.be.at.most(row.clientWidth + 1);
          const [...parts] = lines(number);
          for (const [at, part] of parts.entries()) {
            // One that fits in no line has to break somewhere.
            if (at === parts.length - 1 || /^\+?\d{9,}$/.test(number.textContent ?? '')) continue;
            expect(part, `${number.textContent}: ${parts.join(' | ')}`).to.match(/[\s\-/)]$/);
          }
        }
      });
});
