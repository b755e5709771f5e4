import {expect} from '@open-wc/testing';
import {accessible, all, clearPage, drawn, gallery, one, pictured, press, titles} from '../../support/gallery.js';
import {plainText, until} from '../../support/mount.js';

describe('mykty-practice-gallery: opens a practice', () => {
  afterEach(clearPage);

  it('opens a practice in a dialog and gives the focus back', async () => {
    const element = await gallery();
    const link = one(element, '.grid a[data-id]');
    let opened = '';
    element.addEventListener('mykty-open', ({id}) => (opened = id));
    link.focus();
    link.click();
    await until(() => one<HTMLDialogElement>(element, '.dlg').open, 'the dialog');
    await element.updateComplete;
    expect(opened).to.equal(link.dataset['id']);
    expect(plainText(one(element, '#practice-title'))).to.equal(plainText(link));
    await accessible(element);
    await press(element, '.dlg .x');
    expect(one<HTMLDialogElement>(element, '.dlg').open).to.be.false;
    await until(() => element.shadowRoot?.activeElement === link, 'focus on the card');
  });

  for (const [from, closes] of [
    ['.dlg', true],
    ['#practice-title', false],
  ] as const)
    it(`${closes ? 'closes' : 'stays open'} where a pointer that was pressed on ${from} is let go beside the dialog`, async () => {
      const element = await gallery();
      await press(element, '.grid a[data-id]');
      await until(() => all(element, '.dlg[open] #practice-title').length > 0, 'the dialog');
      const dialog = one<HTMLDialogElement>(element, '.dlg');
      const event = (type: string) => new PointerEvent(type, {bubbles: true, composed: true});
      one(element, from).dispatchEvent(event('pointerdown'));
      // A click is told to what holds both where it began and where it ended.
      dialog.dispatchEvent(event('click'));
      expect(dialog.open).to.equal(!closes);
    });

  it('has the ring round the button that lies over a picture on a ground of its own', async () => {
    const element = await gallery();
    await press(element, '.grid a[data-id]');
    await until(() => all(element, '.dlg[open] .x').length > 0, 'the dialog');
    const button = one(element, '.x');
    button.focus();
    if (!button.matches(':focus-visible')) return;
    const {outlineOffset, outlineWidth, boxShadow, backgroundColor} = getComputedStyle(button);
    const [, colour, spread] = /^(.*?\)) 0px 0px 0px (\d+)px/.exec(boxShadow) ?? [];
    expect(colour).to.equal(backgroundColor);
    expect(Number(spread)).to.be.at.least(parseFloat(outlineOffset) + parseFloat(outlineWidth));
  });

  it('shows pictures large, one after the other', async () => {
    const images = [
      {url: drawn('alley'), alt: 'Булак', caption: 'Булактын башы'},
      {url: drawn('bins'), alt: 'Түтүк'},
    ];
    const data = pictured(images, {image: drawn('alley')});
    const element = await gallery({}, {data});
    await press(element, '.grid a[data-id]');
    await until(() => all(element, '.strip button').length === 2, 'the pictures');
    const button = one(element, '.strip button');
    button.focus();
    button.click();
    await until(() => all(element, '.light').length > 0, 'the lightbox');
    expect(plainText(one(element, '.light [role=status]'))).to.equal('Сүрөт 1, баары 2');
    expect(plainText(one(element, '.caption'))).to.equal('Булактын башы');
    await accessible(element);
    expect(one(element, '.light').getAttribute('aria-label')).to.equal('Сүрөттөр');
    const next = one(element, '.light [aria-label="Кийинки"]');
    next.focus();
    next.click();
    expect(plainText(one(element, '.caption'))).to.equal('Түтүк');
    // A disabled button would have no focus any more once the page is drawn, and the keys would go nowhere.
    expect([next.getAttribute('aria-disabled'), next.matches(':disabled')]).to.deep.equal(['true', false]);
    next.click();
    expect(plainText(one(element, '.caption'))).to.equal('Түтүк');
    one(element, '.light').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft'}));
    expect(plainText(one(element, '.caption'))).to.equal('Булактын башы');
    const picture = one<HTMLImageElement>(element, '.light img');
    const canvas = document.createElement('canvas');
    Object.assign(canvas, {width: 2000, height: 1000});
    picture.src = canvas.toDataURL();
    await until(() => one(element, '.light [aria-pressed]').checkVisibility(), 'the full size', 3000);
    await press(element, '.light [aria-pressed]');
    one(element, '.light').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight'}));
    expect(plainText(one(element, '.caption')), 'the keys move the picture').to.equal('Булактын башы');
    expect(one(element, '.light [aria-pressed]').getAttribute('aria-pressed')).to.equal('true');
    await press(element, '.light [aria-label="Жабуу"]');
    await until(() => all(element, '.light').length === 0, 'the lightbox to close');
    expect(one<HTMLDialogElement>(element, '.dlg').open).to.be.true;
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('steps through the results inside the dialog', async () => {
    const element = await gallery();
    const [first, second] = titles(element);
    await press(element, '.grid a[data-id]');
    await until(() => all(element, '.dlg .foot').length > 0, 'the practice');
    const dialog = one(element, '.dlg');
    dialog.scrollTo(0, 1e6);
    expect(dialog.scrollTop).to.be.above(0);
    await press(element, '.foot [aria-label="Кийинки"]');
    expect(plainText(one(element, '#practice-title'))).to.equal(second);
    expect(dialog.scrollTop, 'the next one begins at its top').to.equal(0);
    expect(plainText(element.shadowRoot?.activeElement)).to.equal(second);
    await press(element, '.foot [aria-label="Мурунку"]');
    expect(plainText(one(element, '#practice-title'))).to.equal(first);
  });

  it('opens in the page', async () => {
    const element = await gallery({open: 'inline'});
    await press(element, '.grid a[data-id]');
    await until(() => all(element, '.inline #practice-title').length > 0, 'the practice');
    expect(all(element, '.grid')).to.have.length(0);
    const first = plainText(one(element, '#practice-title'));
    expect(plainText(element.shadowRoot?.activeElement)).to.equal(first);
    await accessible(element);
    await press(element, '.inline .x');
    expect(all(element, '.grid')).to.have.length(1);
    await until(() => plainText(element.shadowRoot?.activeElement) === first, 'the focus on its card', 3000);
  });

  it('begins in the page below what the page keeps for a header that stays', async () => {
    const root = document.documentElement;
    root.style.scrollPaddingTop = '120px';
    document.body.style.paddingBlock = '100vh';
    try {
      const element = await gallery({open: 'inline'});
      const top = () => one(element, '.inline').getBoundingClientRect().top;
      scrollTo(0, element.getBoundingClientRect().top + scrollY - 20);
      await press(element, '.grid a[data-id]');
      await until(() => all(element, '.inline #practice-title').length > 0, 'the practice');
      await until(() => Math.abs(top() - 120) < 1, 'it to begin there', 1000);
      scrollBy(0, 300);
      expect(one(element, '.inline .x').getBoundingClientRect().top).to.be.at.least(120);
    } finally {
      root.style.scrollPaddingTop = document.body.style.paddingBlock = '';
      scrollTo(0, 0);
    }
  });

  for (const [paging, sync] of [
    ['more', undefined],
    ['more', 'p'],
    ['pages', undefined],
    ['pages', 'p'],
  ] as const)
    it(`goes back to the card of the practice that was read last, by ${paging}${sync ? ', in the address too' : ''}`, async () => {
      const element = await gallery({open: 'inline', paging, 'page-size': '3', ...(sync && {sync})});
      await press(element, '.grid a[data-id]', 1);
      for (const step of [1, 2, 3]) {
        await until(() => all(element, '.foot [aria-label="Кийинки"]').length > 0, `the practice before step ${step}`);
        await press(element, '.foot [aria-label="Кийинки"]');
      }
      const last = plainText(one(element, '#practice-title'));
      await press(element, '.inline .x');
      await until(() => all(element, '.grid').length > 0, 'the list');
      await until(() => plainText(element.shadowRoot?.activeElement) === last, `the focus on “${last}”`, 3000);
      await until(
        () => {
          const {top, bottom} = element.shadowRoot?.activeElement?.getBoundingClientRect() ?? {top: -1, bottom: -1};
          return top >= 0 && bottom <= innerHeight;
        },
        'it to be in sight',
        1000,
      );
      expect(titles(element)).to.have.length(paging === 'more' ? 6 : 3);
      expect(location.search).to.equal(sync ? '?p-page=2' : '');
    });

  it('goes back to the card that was pressed where the list hasn’t the practice that was read last', async () => {
    const element = await gallery({open: 'inline', query: 'вода'});
    const listed = titles(element);
    const pressed = listed.at(-1) ?? '';
    expect(listed.length, pressed).to.be.above(1);
    await press(element, '.grid a[data-id]', listed.length - 1);
    await until(() => all(element, '.inline #practice-title').length > 0, 'the practice');
    const other = all(element, '.inline .refs a:not([rel])').find((link) => !listed.includes(plainText(link)));
    const name = plainText(other);
    other?.click();
    await until(() => name && plainText(one(element, '#practice-title')) === name, 'one like it', 3000);
    await press(element, '.inline .x');
    await until(() => plainText(element.shadowRoot?.activeElement) === pressed, `the focus on “${pressed}”`, 3000);
  });
});
