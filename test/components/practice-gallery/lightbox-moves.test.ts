import {expect} from '@open-wc/testing';
import {all, clearPage, drawn, gallery, one, pictured, press} from '../../support/gallery.js';
import {plainText, until} from '../../support/mount.js';

const PICTURES = ['alley', 'bins', 'alley', 'bins', 'alley'];
const data = pictured(PICTURES.map((name, at) => ({url: `${drawn(name)}?${at}`, alt: `Сүрөт ${at + 1}`})));

describe('mykty-practice-gallery: from one large picture to the next', () => {
  afterEach(clearPage);

  const lightbox = async (attributes: Record<string, string> = {}, first = 0) => {
    const element = await gallery(attributes, {data});
    await press(element, '.grid a[data-id]');
    await until(() => all(element, '.strip button').length === PICTURES.length, 'the pictures');
    await press(element, '.strip button', first);
    await until(() => all(element, '.light').length > 0, 'the lightbox');
    const at = (): number => Number(/\d+/.exec(plainText(one(element, '.light [role=status]')))?.[0]);
    return {element, at};
  };
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

  const ways = {
    key: (element: HTMLElement) =>
      one(element, '.light').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight'})),
    press: async (element: HTMLElement) => {
      const next = all(element, '.light .btn').at(-1);
      next?.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
      await wait(30);
      next?.click();
    },
  };
  for (const [way, onward] of Object.entries(ways))
    it(`goes on by one with each ${way}, while a picture still moves in`, async () => {
      const {element, at} = await lightbox();
      const seen = new Set([at()]);
      for (let times = 0; times < 3; times++) {
        await onward(element);
        for (let looks = 0; looks < 5; looks++) {
          await wait(12);
          seen.add(at());
        }
      }
      const reel = one(element, '.reel');
      await until(() => reel.scrollLeft > 2.9 * reel.clientWidth, 'the fourth', 3000);
      await wait(100);
      expect(at()).to.equal(4);
      expect([...seen], 'what is said on the way').to.deep.equal([1, 2, 3, 4]);
      // What the browser scrolls by itself is followed, as ever.
      reel.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
      reel.scrollTo({left: reel.clientWidth, behavior: 'instant'});
      await until(() => at() === 2, 'the second', 2000);
    });

  it('says of no other picture as it opens', async () => {
    const {element, at} = await lightbox({}, 2);
    const seen = new Set<number>();
    const reel = one(element, '.reel');
    await until(() => seen.add(at()) && reel.scrollLeft > 1.95 * reel.clientWidth, 'the third', 3000);
    await wait(100);
    expect([...seen, at()]).to.deep.equal([3, 3]);
  });

  it('closes as one goes back to before the practice', async () => {
    const {element} = await lightbox({sync: ''});
    expect(location.search).to.not.equal('');
    history.back();
    await until(() => all(element, 'dialog[open]').length === 0, 'all to close', 3000);
    expect(location.search).to.equal('');
  });
});
