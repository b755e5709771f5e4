import {expect} from '@open-wc/testing';
import '../../../src/components/practice-gallery/define.js';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import '../../support/further.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};

const one = (element: HTMLElement, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

describe('mykty-practice-gallery: a page whose script has put members on every object', () => {
  const members: readonly [name: string, descriptor: PropertyDescriptor][] = [
    ...['language', 'region', 'topic', 'practice', 'comparison', 'query', 'facets', 'chosen', 'result', 'source'].map(
      (name) => [name, {value: 'zz', writable: true}] as [string, PropertyDescriptor],
    ),
    ['items', {get: () => [1], set: () => undefined}],
  ];
  afterEach(() => {
    for (const [name] of members) Reflect.deleteProperty(Object.prototype, name);
    unmountAll();
  });

  for (const [name, descriptor] of members)
    it(`shows, narrows and opens practices beside \`${name}\``, async () => {
      Object.defineProperty(Object.prototype, name, {...descriptor, configurable: true});
      const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
        attributes: {lang: 'ky', 'page-size': '6'},
        properties: {data: portal},
        width: 900,
      });
      await reached(element, 'ready');
      await until(() => !element.shadowRoot?.querySelector('.grid[aria-busy]'), 'the index');
      expect(element.shadowRoot?.querySelectorAll('.pc')).to.have.length(6);
      const promised = plainText(one(element, '.tp .n'));
      one(element, '.tp').click();
      await element.updateComplete;
      expect(plainText(one(element, '.count'))).to.match(new RegExp(`^${promised} `));
      expect(element.shadowRoot?.querySelectorAll('.chip')).to.have.length(1);
      one(element, '.grid a[data-id]').click();
      await until(() => element.shadowRoot?.querySelector('#practice-title'), 'the practice');
    });
});
