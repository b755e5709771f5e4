import {expect} from '@open-wc/testing';
import '../../../src/components/practice-gallery/define.js';
// Loaded when a practice is opened; here before, so that the test needn't wait for it.
import '../../../src/components/practice-gallery/practice-view.js';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import '../../support/further.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};

const all = (element: HTMLElement, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const field = (element: HTMLElement): HTMLInputElement => all(element, '.field input')[0] as HTMLInputElement;
const count = (element: HTMLElement): number => Number(plainText(all(element, '.count')[0]).replace(/\D/g, ''));
const asked = (): string => decodeURIComponent(location.search);

const gallery = async (
  attributes: Readonly<Record<string, string>> = {},
  address = location.pathname,
): Promise<MyktyPracticeGallery> => {
  history.replaceState(null, '', address);
  const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
    attributes: {lang: 'ky', query: 'суу', ...attributes},
    properties: {data: portal},
  });
  await reached(element, 'ready');
  await until(() => all(element, '.grid[aria-busy]').length === 0, 'the index');
  return element;
};
const press = async (element: MyktyPracticeGallery, selector: string): Promise<void> => {
  all(element, selector)[0]?.click();
  await element.updateComplete;
};
const type = async (element: MyktyPracticeGallery, text: string): Promise<void> => {
  field(element).value = text;
  field(element).dispatchEvent(new Event('input'));
  await element.updateComplete;
};
const openAndClose = async (element: MyktyPracticeGallery): Promise<void> => {
  await press(element, '.grid a[data-id]');
  await until(() => all(element, '.dlg[open]').length > 0, 'the practice');
  await press(element, '.dlg .x');
  await until(() => all(element, '.dlg[open]').length === 0 && !asked().includes('p-open'), 'the list');
  await element.updateComplete;
};

describe('mykty-practice-gallery: what is searched for at first', () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname);
  });

  const steps: readonly (readonly [what: string, step: (element: MyktyPracticeGallery) => Promise<void>])[] = [
    ['a practice was opened and closed', openAndClose],
    [
      'Back has undone a topic',
      async (element) => {
        await press(element, '.tp');
        history.back();
        await until(() => asked() === '', 'the step to be undone');
        await element.updateComplete;
      },
    ],
    [
      'the element was moved',
      async (element) => {
        element.parentElement?.before(element);
        await element.updateComplete;
      },
    ],
  ];
  for (const [what, step] of steps)
    for (const sync of [undefined, 'p'])
      if (sync !== undefined || !what.startsWith('Back'))
        it(`stays when ${what}, ${sync === undefined ? 'without' : 'with'} an address`, async () => {
          const element = await gallery(sync === undefined ? {} : {sync});
          const narrowed = count(element);
          await step(element);
          expect(field(element).value).to.equal('суу');
          expect(count(element)).to.equal(narrowed);
          if (element.parentElement?.localName !== 'main') element.remove();
        });

  for (const [address, query] of [
    ['?own=1', 'суу'],
    ['?p-topic=water', 'суу'],
    ['?p-q=%D0%B1%D1%8E%D0%B4%D0%B6%D0%B5%D1%82', 'бюджет'],
    ['?p-q=', ''],
  ] as const)
    it(`is “${query}” where the address says ${address}`, async () => {
      expect(field(await gallery({sync: 'p'}, address)).value).to.equal(query);
      expect(location.search).to.equal(address);
    });

  it('stays away once a visitor has removed it, also when the page is loaded anew', async () => {
    const element = await gallery({sync: 'p'});
    const narrowed = count(element);
    await press(element, '.field button');
    expect(asked()).to.equal('?p-q=');
    await openAndClose(element);
    expect(field(element).value).to.equal('');
    expect(count(element)).to.be.above(narrowed);
    unmountAll();
    const anew = await gallery({sync: 'p'}, location.href);
    expect(field(anew).value).to.equal('');
    await type(anew, 'суу');
    expect(asked()).to.equal('');
    expect(count(anew)).to.equal(narrowed);
  });

  it('leaves nothing in the address where there was none', async () => {
    const element = await gallery({sync: 'p', query: ''}, '?own=1');
    await type(element, 'суу');
    expect(asked()).to.equal('?own=1&p-q=суу');
    await type(element, '');
    expect(asked()).to.equal('?own=1');
  });

  it('follows its attribute until a visitor asks for something else', async () => {
    const element = await gallery({query: ''});
    const query = async (text: string): Promise<string> => {
      element.setAttribute('query', text);
      await element.updateComplete;
      return field(element).value;
    };
    expect(await query('суу')).to.equal('суу');
    element.removeAttribute('query');
    await element.updateComplete;
    expect(field(element).value).to.equal('');
    await type(element, 'бюджет');
    expect(await query('суу')).to.equal('бюджет');
  });
});
