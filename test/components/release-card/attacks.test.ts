import {expect} from '@open-wc/testing';
import '../../../src/components/release-card/define.js';
import {type MyktyReleaseCard} from '../../../src/components/release-card/index.js';
import attacks from '../../support/attacks.json' with {type: 'json'};
import {attackedFeed, dangersIn} from '../../support/attacked.js';
import {mount, unmountAll, until} from '../../support/mount.js';

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

let executed = 0;
const page = globalThis as unknown as Record<string, () => void>;

async function shown(attack: string): Promise<ShadowRoot> {
  const data = attackedFeed(attack);
  const card = mount<MyktyReleaseCard>('mykty-release-card', {
    attributes: {view: 'full', limit: '2', lang: 'ru', 'no-json-ld': ''},
    properties: {data},
  });
  await until(() => card.state === 'ready' && card.shadowRoot?.querySelector('.rc-foot'), `the release with ${attack}`);
  const root = card.shadowRoot as ShadowRoot;
  // What a reader might press.
  root.querySelectorAll<HTMLElement>('a[href^="#"]').forEach((link) => link.click());
  return root;
}

describe('mykty-release-card under attack', () => {
  before(() => {
    for (const name of ['attacked', 'alert', 'prompt', 'confirm', 'print']) page[name] = () => executed++;
  });
  afterEach(unmountAll);

  for (const attack of attacks) {
    it(JSON.stringify(attack), async () => {
      const root = await shown(attack);
      expect(root.querySelectorAll('article').length).to.equal(2);
      expect(dangersIn(root)).to.deep.equal([]);
      expect(BIDI.test(root.textContent ?? '')).to.equal(false);
      await new Promise((done) => setTimeout(done));
      expect(executed).to.equal(0);
    });
  }
});
