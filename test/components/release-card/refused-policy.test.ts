/** A page whose content policy doesn't list `mykty-html`: no HTML may be made, so the text of it is shown. */
import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../support/axe.js';
import {unmountAll} from '../../support/mount.js';
import {fullCard, shadow, texts} from './cards.js';

describe('mykty-release-card where the page refuses its Trusted Types policy', () => {
  const {trustedTypes} = globalThis as {trustedTypes?: unknown};
  const refusing = {
    createPolicy(name: string) {
      throw new TypeError(`Policy "${name}" disallowed.`);
    },
  };
  const set = (value: unknown) => Object.defineProperty(globalThis, 'trustedTypes', {configurable: true, value});
  before(() => set(refusing));
  after(() => set(trustedTypes));
  afterEach(unmountAll);

  it('shows the text of its HTML, and publishes no data block', async () => {
    const element = await fullCard({
      title: 'Budget',
      content_html:
        '<h2>Draft</h2><p>Read <a href="https://a.example/">it</a>.</p><ul><li>one</li></ul><script>x</script>',
    });
    expect(texts(element, '.rc-body .prose > *')).to.deep.equal(['Draft', 'Read it.', '– one']);
    expect(shadow(element).querySelectorAll('.prose a, .prose script')).to.have.length(0);
    expect(document.querySelectorAll('script[type="application/ld+json"]')).to.have.length(0);
    await expectAccessible(element);
  });
});
