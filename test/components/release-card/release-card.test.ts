import {expect} from '@open-wc/testing';
import '../../../src/components/release-card/define.js';
import {type MyktyReleaseCard, type MyktyToggleEvent} from '../../../src/components/release-card/index.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};
import {expectAccessible} from '../../support/axe.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';

const card = async (attributes: Record<string, string>, data: unknown = portal, width = 640) => {
  const element = mount<MyktyReleaseCard>('mykty-release-card', {attributes, properties: {data}, width});
  await reached(element, 'ready');
  await until(() => !shadow(element).querySelector('.rc-body .sk'), 'the body');
  return element;
};
const shadow = (element: MyktyReleaseCard): ShadowRoot => element.shadowRoot as ShadowRoot;
const text = (element: MyktyReleaseCard, selector: string) => plainText(shadow(element).querySelector(selector));

const WORKS = ['conference-2022', 'round-table-2011'];

describe('mykty-release-card', () => {
  afterEach(unmountAll);

  for (const view of ['summary', 'full']) {
    for (const lang of ['ky', 'ru', 'en']) {
      for (const appearance of ['light', 'dark', 'contrast']) {
        it(`is accessible: ${view}, ${lang}, ${appearance}`, async () => {
          const element = await card({
            view,
            lang,
            appearance,
            limit: '5',
            ...(view === 'full' ? {item: 'conference-2022'} : {}),
          });
          await expectAccessible(element);
        });
      }
    }
  }

  for (const item of WORKS) {
    it(`shows ${item} in full`, async () => {
      const element = await card({view: 'full', lang: 'ru', item});
      expect(text(element, '[part=title]')).not.to.equal('');
    });
  }

  it('opens a summary in place and keeps the focus', async () => {
    const element = await card({lang: 'ru', item: 'conference-2022'});
    const link = shadow(element).querySelector<HTMLElement>('[part=title] a');
    let opened: MyktyToggleEvent | undefined;
    element.addEventListener('mykty-toggle', (event) => (opened = event));
    link?.focus();
    link?.click();
    await until(() => opened, 'mykty-toggle');
    expect(opened?.open).to.equal(true);
    expect(shadow(element).activeElement).to.equal(link);
    expect(link?.getAttribute('aria-expanded')).to.equal('true');
  });
});
