import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import portal from '../../fixtures/portal.json' with {type: 'json'};
import {unmountAll, until} from '../../support/mount.js';
import {card, one} from './cards.js';

/** Firefox and WebKit can't be told to show paper. */
const emulates = navigator.userAgent.includes('Chrome');

(emulates ? describe : describe.skip)('mykty-release-card: on paper', () => {
  afterEach(async () => {
    await emulateMedia({media: 'screen'});
    unmountAll();
  });

  it('has no button in a list that opens what is printed as it is', async () => {
    const element = await card(portal, {lang: 'ky', limit: '2'});
    const isThere = () => one(element, 'button.more')?.checkVisibility();
    expect(isThere()).to.equal(true);
    await emulateMedia({media: 'print'});
    // Paper's styles come once the widget stands.
    await until(() => isThere() === false, 'the button to be left out');
    expect(one(element, '[part~=title]')?.checkVisibility()).to.equal(true);
  });

  it('keeps the marks of a list, which browsers leave out with backgrounds, and each entry on one page', async () => {
    const element = await card(portal, {lang: 'ky', limit: '2'});
    await emulateMedia({media: 'print'});
    const of = (selector: string) => getComputedStyle(one(element, selector) as Element);
    await until(() => of('.loz').printColorAdjust === 'exact', 'marks on paper');
    expect(of('.rc-sum > .txt').breakInside).to.equal('avoid');
  });

  it('has the whole width for an entry with a picture, beside whatever else is printed', async () => {
    const element = await card(portal, {lang: 'ky', limit: '3'});
    await emulateMedia({media: 'print'});
    const of = (selector: string) => one(element, selector) as HTMLElement;
    await until(() => getComputedStyle(of('.loz')).printColorAdjust === 'exact', 'the styles of paper');
    expect(of('.rc-sum.pic').offsetWidth).to.equal(of('.rc-list').offsetWidth);
  });

  it('keeps its head on one page, with what follows', async () => {
    const element = await card(portal, {view: 'full', lang: 'ru', item: 'conference-2022'});
    await emulateMedia({media: 'print'});
    const {breakInside, breakAfter} = getComputedStyle(one(element, '.rc-head') as Element);
    expect([breakInside, breakAfter]).to.deep.equal(['avoid', 'avoid']);
  });

  it('keeps a contact together, and its own address with what stands before it', async () => {
    const element = await card(portal, {view: 'full', lang: 'ru', item: 'conference-2022'});
    await emulateMedia({media: 'print'});
    const of = (selector: string) => getComputedStyle(one(element, selector) as Element);
    expect(of('[part~=contacts] .rows').breakInside).to.equal('avoid');
    expect(of('[part~=contacts] > div').breakAfter).to.equal('avoid');
    const {breakBefore, breakInside} = of('.rc-foot');
    expect([breakBefore, breakInside]).to.deep.equal(['avoid', 'avoid']);
  });
});
