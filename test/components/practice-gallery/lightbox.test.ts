import {expect} from '@open-wc/testing';
import {accessible, all, clearPage, drawn, gallery, one, pictured, press} from '../../support/gallery.js';
import {until} from '../../support/mount.js';

const data = pictured([
  {
    url: drawn('alley'),
    alt: 'Булак',
    caption: 'Мунара курулуп бүткөндөн кийинки күнү: айылдын тургундары биринчи жолу таза суу алышты',
    credit: 'Айыл өкмөтү',
  },
  {url: drawn('bins'), alt: 'Түтүк'},
]);

describe('mykty-practice-gallery: a picture large', () => {
  afterEach(() => {
    clearPage();
    document.documentElement.style.fontSize = '';
  });

  /** The lightbox in a window of this size, with its first picture there. */
  const lightbox = async (width: number, height: number, lang = 'ky') => {
    const element = await gallery({lang}, {data});
    await press(element, '.grid a[data-id]');
    await until(() => all(element, '.strip button').length === 2, 'the pictures');
    await press(element, '.strip button');
    await until(() => all(element, '.light').length > 0, 'the lightbox');
    const dialog = one(element, '.light');
    dialog.style.inlineSize = `${width}px`;
    dialog.style.blockSize = `${height}px`;
    await until(() => one<HTMLImageElement>(element, '.light img').naturalWidth > 0, 'the picture');
    return {element, dialog, box: (selector: string) => one(element, selector).getBoundingClientRect()};
  };

  /** Gives a picture so many pixels: of a drawing WebKit says how large that is shown. */
  const redraw = async (element: HTMLElement, at: number, width: number, height: number): Promise<void> => {
    const image = all<HTMLImageElement>(element, '.light img')[at];
    const canvas = document.createElement('canvas');
    Object.assign(canvas, {width, height});
    if (image) image.src = canvas.toDataURL();
    await until(() => image?.naturalWidth === width && image.complete, 'the picture');
  };
  for (const [width, height] of [
    [700, 300],
    [320, 560],
  ] as const)
    it(`shows the whole of a picture in a window of ${width} × ${height}`, async () => {
      const {box} = await lightbox(width, height);
      const [reel, picture] = [box('.reel'), box('.light img')];
      expect(picture.top, 'top').to.be.at.least(reel.top - 1);
      expect(picture.bottom, 'bottom').to.be.at.most(reel.bottom + 1);
      expect(picture.left, 'left').to.be.at.least(reel.left - 1);
      expect(picture.right, 'right').to.be.at.most(reel.right + 1);
      expect(picture.width / picture.height).to.be.closeTo(800 / 500, 0.02);
      expect(Math.max(picture.width / reel.width, picture.height / reel.height)).to.be.closeTo(1, 0.02);
    });

  it('has the ring of the keyboard round a picture within the window', async () => {
    const {element, dialog, box} = await lightbox(innerWidth, 400);
    for (const selector of ['.reel', '.pane']) {
      if (selector === '.pane') {
        await redraw(element, 0, 3000, 2000);
        await until(() => !dialog.classList.contains('whole'), 'the offer');
        await press(element, '.light [aria-pressed]');
      }
      const target = one(element, selector);
      target.focus({focusVisible: true} as FocusOptions);
      await until(() => getComputedStyle(target).outlineStyle === 'solid', `a ring round ${selector}`);
      const {outlineOffset, outlineWidth} = getComputedStyle(target);
      const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
      expect(box(selector).left - reach, selector).to.be.at.least(dialog.getBoundingClientRect().left);
      expect(box(selector).right + reach, selector).to.be.at.most(dialog.getBoundingClientRect().right);
    }
  });

  it('keeps the words of its button within it in text of 300 % on a phone', async () => {
    const {element, dialog, box} = await lightbox(320, 480);
    await redraw(element, 0, 800, 500);
    dialog.style.fontSize = '48px';
    const button = one(element, '.light [aria-pressed]');
    await until(() => button.checkVisibility(), 'what is offered', 3000);
    expect(button.offsetWidth).to.be.above(0);
    expect(button.scrollWidth).to.be.at.most(button.clientWidth);
    expect(box('.light .bar .sq').right).to.be.at.most(box('.light').right);
  });

  it('can be moved to every edge of a picture in its full size', async () => {
    const {element, box} = await lightbox(320, 560);
    await redraw(element, 0, 800, 500);
    await until(() => one(element, '.light [aria-pressed]').checkVisibility(), 'what is offered', 3000);
    await press(element, '.light [aria-pressed]');
    const pane = one(element, '.pane');
    pane.scrollTo(0, 0);
    expect(box('.light img').left, 'left').to.be.closeTo(box('.pane').left, 1);
    expect(box('.light img').top, 'top').to.be.closeTo(box('.pane').top, 1);
    pane.scrollTo(1e6, 1e6);
    expect(box('.light img').right, 'right').to.be.closeTo(box('.pane').left + pane.clientWidth, 1);
  });

  const ratio = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio');

  for (const [what, width, height, density, full] of [
    ['larger than the window', 1200, 900, 1, 1200],
    ['larger in one direction', 300, 1200, 1, 300],
    ['smaller than the window', 200, 150, 1, undefined],
    ['as wide as the window', 400, 100, 1, undefined],
    ['that a fine screen shows all of already', 700, 500, 2, undefined],
    ['that a fine screen has more of', 1200, 900, 2, 600],
  ] as const)
    it(`shows no picture larger than it is: one ${what}`, async () => {
      Object.defineProperty(window, 'devicePixelRatio', {configurable: true, value: density});
      try {
        const {element, box} = await lightbox(400, 500);
        await redraw(element, 0, width, height);
        const offered = () => one(element, '.light [aria-pressed]').checkVisibility();
        await until(() => offered() === (full !== undefined), 'what is offered', 2000);
        const [close, bar] = [box('.light [aria-label="Жабуу"]'), box('.light .bar')];
        expect(bar.right - close.right, 'the way out, at the end of its row').to.be.below(20);
        const fitting = box('.light img').width;
        if (full === undefined) one(element, '.light img').dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
        else await press(element, '.light [aria-pressed]');
        expect(box('.light img').width).to.be.closeTo(full ?? fitting, 1);
        expect(box('.light img').width / box('.light img').height).to.be.closeTo(width / height, 0.02);
      } finally {
        if (ratio) Object.defineProperty(window, 'devicePixelRatio', ratio);
      }
    });

  it('offers the full size anew where the window is another, and of each picture', async () => {
    const {element, dialog} = await lightbox(700, 900);
    await redraw(element, 0, 500, 500);
    await redraw(element, 1, 100, 100);
    const offered = () => one(element, '.light [aria-pressed]').checkVisibility();
    await until(() => !offered(), 'none', 2000);
    dialog.style.inlineSize = '300px';
    dispatchEvent(new Event('resize'));
    expect(offered()).to.equal(true);
    one(element, '.light [aria-pressed]').focus();
    one(element, '.light').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight'}));
    await until(() => !offered(), 'none of a small one', 2000);
    expect(one(element, '.light').contains(element.shadowRoot?.activeElement ?? null), 'the focus').to.equal(true);
    one(element, '.light').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft'}));
    await until(() => offered(), 'that of the large one', 2000);
  });

  for (const lang of ['ky', 'ru', 'en'])
    for (const size of ['100%', '200%'])
      it(`keeps picture, buttons and words apart on a phone in ${lang} with text at ${size}`, async () => {
        document.documentElement.style.fontSize = size;
        const {element, dialog, box} = await lightbox(320, 640, lang);
        await redraw(element, 0, 800, 500);
        await until(() => one(element, '.light [aria-pressed]').checkVisibility(), 'all buttons', 3000);
        const window = dialog.getBoundingClientRect();
        expect(box('.reel').height, 'the picture').to.be.at.least(window.height * 0.4 - 1);
        for (const button of all(element, '.light .btn')) {
          const {left, right, bottom} = button.getBoundingClientRect();
          expect(bottom, 'a button below the window').to.be.at.most(window.bottom);
          expect([left >= window.left, right <= window.right], 'a button beside it').to.deep.equal([true, true]);
          expect(button.scrollWidth, button.textContent).to.be.at.most(button.clientWidth + 1);
        }
        expect(box('.light .caption').width, 'the caption').to.be.above(window.width * 0.8);
        expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
        await accessible(element);
      });
});
