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
});
