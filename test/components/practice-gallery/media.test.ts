import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {print} from '../../../src/styles/print.js';
import {gallery, one, TAG} from '../../support/gallery.js';
import {plainText, unmountAll, until} from '../../support/mount.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};

/** What is looked at here stands on few cards. */
const SHORT = {'page-size': '12'};
/** WebDriver browsers can't be told to print or to keep still. */
const emulates = navigator.userAgent.includes('Chrome/');

describe(`${TAG}: narrow, large, printed`, () => {
  afterEach(async () => {
    unmountAll();
    document.documentElement.style.fontSize = '';
    if (emulates) await emulateMedia({media: 'screen', reducedMotion: 'no-preference'});
  });

  const style = (element: HTMLElement, selector: string): CSSStyleDeclaration =>
    getComputedStyle(one(element, selector));

  for (const lang of ['ky', 'ru', 'en'])
    for (const [width, size] of [
      [320, '100%'],
      [320, '200%'],
      [640, '200%'],
    ] as const)
      it(`fits ${width} px in ${lang} with text at ${size}`, async () => {
        document.documentElement.style.fontSize = size;
        const element = await gallery({lang, ...SHORT}, {}, width);
        for (const card of element.shadowRoot?.querySelectorAll<HTMLElement>('.pc, .field, .bar, .resline') ?? [])
          expect(card.scrollWidth, card.className).to.be.at.most(card.clientWidth + 1);
        expect(element.scrollWidth).to.be.at.most(width);
      });

  for (const lang of ['ky', 'ru', 'en'])
    for (const width of [320, 640, 960])
      it(`shows the whole name of an order at ${width} px in ${lang} with text at 200%`, async () => {
        document.documentElement.style.fontSize = '200%';
        const element = await gallery({lang, ...SHORT}, {}, width);
        const select = one(element, '.sort select') as HTMLSelectElement;
        const name = select.selectedOptions[0]?.text.trim() ?? '';
        const face = one(element, '.sort .face');
        expect(plainText(face)).to.equal(name);
        for (const box of [face, one(element, '.sort')]) {
          expect(box.scrollWidth, 'width').to.be.at.most(box.clientWidth + 1);
          expect(box.scrollHeight, 'height').to.be.at.most(box.clientHeight + 1);
        }
        // Pressing anywhere on it opens the list.
        expect(select.getBoundingClientRect().height).to.be.closeTo(one(element, '.sort').clientHeight, 1);
      });

  for (const lang of ['ky', 'ru', 'en'])
    it(`has both buttons of the sheet in one row at 320 px in ${lang}`, async () => {
      const element = await gallery({lang, ...SHORT}, {}, 320);
      one(element, '.phone').click();
      await until(() => element.shadowRoot?.querySelector('.sheet[open] .ft'), 'the sheet');
      const foot = one(element, '.sheet .ft');
      // As wide as the phone whose width this page hasn't.
      foot.style.inlineSize = '320px';
      const [first, second] = [...foot.querySelectorAll('.btn')].map((button) => button.getBoundingClientRect());
      expect(first?.top).to.equal(second?.top);
      expect(foot.scrollWidth).to.be.at.most(321);
    });

  it('leaves room for filters in its sheet in a low window with text at 200%', async () => {
    document.documentElement.style.fontSize = '200%';
    const element = await gallery({lang: 'ru', ...SHORT}, {}, 640);
    one(element, '.phone').click();
    await until(() => element.shadowRoot?.querySelector('.sheet[open] .ft'), 'the sheet');
    const sheet = one(element, '.sheet');
    sheet.style.maxBlockSize = '280px';
    sheet.style.inlineSize = '640px';
    const list = one(element, '.sheet .bd');
    expect(list.clientHeight).to.be.at.least(150);
    sheet.scrollTop = sheet.scrollHeight;
    expect(one(element, '.sheet .ft').getBoundingClientRect().bottom).to.be.at.most(
      sheet.getBoundingClientRect().bottom + 1,
    );
  });

  it('has one column when text is large', async () => {
    document.documentElement.style.fontSize = '200%';
    const element = await gallery(SHORT, {}, 640);
    expect(style(element, '.grid').gridTemplateColumns.split(' ')).to.have.length(1);
  });

  it('prints every card, two side by side, and nothing to press', async function () {
    if (!emulates) this.skip();
    const element = await gallery(SHORT);
    await until(() => element.shadowRoot?.adoptedStyleSheets.includes(print.styleSheet as CSSStyleSheet), 'its styles');
    await emulateMedia({media: 'print'});
    expect(style(element, '.grid').gridTemplateColumns.split(' ')).to.have.length(2);
    expect(style(element, '.pc').contentVisibility).to.equal('visible');
    for (const selector of ['.field', '.topics', '.bar', '.cmp', '.more'])
      expect(style(element, selector).display, selector).to.equal('none');
    // So small that three rows have room on a page.
    const [picture, card] = ['.pic', '.pc'].map((selector) => one(element, selector).offsetWidth);
    expect((picture ?? 0) / (card ?? 0)).to.be.within(0.5, 0.6);
  });

  it('prints the list, not the sheet of filters over it', async function () {
    if (!emulates) this.skip();
    const element = await gallery(SHORT, {}, 320);
    one(element, '.phone').click();
    await until(() => element.shadowRoot?.querySelector('.sheet[open] .ft'), 'the sheet');
    await until(() => element.shadowRoot?.adoptedStyleSheets.includes(print.styleSheet as CSSStyleSheet), 'its styles');
    await emulateMedia({media: 'print'});
    expect(style(element, '.sheet').display).to.equal('none');
    expect(style(element, '.pc').display).not.to.equal('none');
  });

  it('prints an opened practice from its beginning, with the marks of its results, and not the list under it', async function () {
    if (!emulates) this.skip();
    const element = await gallery(SHORT);
    one(element, '.grid a[data-id]').click();
    await until(() => element.shadowRoot?.querySelector('.results > li'), 'the practice');
    const dialog = one(element, '.dlg');
    // Longer than any page is high.
    one(element, '.pad').style.minBlockSize = '3000px';
    await emulateMedia({media: 'print'});
    expect(dialog.getBoundingClientRect().top).to.be.at.least(0);
    expect(dialog.offsetHeight).to.be.at.least(3000);
    expect(getComputedStyle(one(element, '.results > li'), '::before').printColorAdjust).to.equal('exact');
    for (const selector of ['.pg', '.closer', '.pad .foot'])
      expect(style(element, selector).display, selector).to.equal('none');
  });

  for (const open of ['dialog', 'inline'])
    it(`prints a practice (${open}) without the page around it when its button is pressed`, async function () {
      if (!emulates) this.skip();
      const {print} = window;
      let printed = 0;
      window.print = () => printed++;
      const beside = document.createElement('p');
      beside.textContent = 'The page';
      beside.style.blockSize = '9000px';
      document.body.append(beside);
      try {
        const element = await gallery({...SHORT, open});
        one(element, '.grid a[data-id]').click();
        const button = () =>
          [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.foot button') ?? [])].find(
            (each) => plainText(each) === 'Басып чыгаруу',
          );
        await until(button, 'its button');
        button()?.click();
        await until(() => printed, 'the print dialog', 3000);
        await emulateMedia({media: 'print'});
        expect(beside.checkVisibility(), 'the page').to.equal(false);
        const {top} = one(element, '#practice-title').getBoundingClientRect();
        expect(top + scrollY, 'its title').to.be.within(0, 400);
        expect(document.documentElement.scrollHeight, 'paper').to.be.below(3000);
        expect(one(element, '.results > li').checkVisibility()).to.equal(true);
        dispatchEvent(new Event('afterprint'));
        await emulateMedia({media: 'screen'});
        expect(beside.checkVisibility()).to.equal(true);
      } finally {
        window.print = print;
        beside.remove();
      }
    });

  it('prints the addresses of an opened practice, and no ring round its title', async function () {
    if (!emulates) this.skip();
    const attachments = [{url: 'https://example.kg/estimate.pdf', title: 'Смета', mime_type: 'application/pdf'}];
    const items = portal.items.flatMap((item) =>
      item.id === 'practice-water-meters-ky' ? {...item, attachments} : [],
    );
    const element = await gallery({open: 'inline'}, {data: {...portal, items}});
    one(element, '.grid a[data-id]').click();
    await until(() => element.shadowRoot?.querySelector('.refs a[rel]'), 'its documents');
    await until(() => element.shadowRoot?.activeElement, 'the focus');
    const address = () => getComputedStyle(one(element, '.refs a[rel]'), '::after').content;
    expect(address()).to.equal('none');
    await emulateMedia({media: 'print'});
    expect(address()).to.match(/attr\(href\)|estimate\.pdf/);
    expect(getComputedStyle(element.shadowRoot?.activeElement as Element).outlineStyle).to.equal('none');
  });

  it('moves nothing where motion is unwanted', async function () {
    if (!emulates) this.skip();
    await emulateMedia({reducedMotion: 'reduce'});
    const element = await gallery(SHORT);
    one(element, '.grid a[data-id]').click();
    await until(() => one(element, '.dlg').hasAttribute('open'), 'the dialog');
    expect(one(element, '.dlg').getAnimations()).to.deep.equal([]);
  });
});
