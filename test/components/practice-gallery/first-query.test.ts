import {expect} from '@open-wc/testing';
// Loaded when a practice is opened; here before, so that the test needn't wait for it.
import '../../../src/components/practice-gallery/practice-view.js';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {SearchIndex} from '../../../src/search/memory.js';
import {all, clearPage, count, field, gallery, press, type} from '../../support/gallery.js';
import {unmountAll, until} from '../../support/mount.js';

const asked = (): string => decodeURIComponent(location.search);

/** A gallery with words of its own, at an address. */
const asking = (
  attributes: Readonly<Record<string, string>> = {},
  address = location.pathname,
): Promise<MyktyPracticeGallery> => {
  history.replaceState(null, '', address);
  return gallery({query: 'суу', ...attributes});
};
const openAndClose = async (element: MyktyPracticeGallery): Promise<void> => {
  await press(element, '.grid a[data-id]');
  await until(() => all(element, '.dlg[open]').length > 0, 'the practice');
  await press(element, '.dlg .x');
  await until(() => all(element, '.dlg[open]').length === 0 && !asked().includes('p-open'), 'the list');
  await element.updateComplete;
};

describe('mykty-practice-gallery: what is searched for at first', () => {
  afterEach(clearPage);

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
          const element = await asking(sync === undefined ? {} : {sync});
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
      expect(field(await asking({sync: 'p'}, address)).value).to.equal(query);
      expect(location.search).to.equal(address);
    });

  it('stays away once a visitor has removed it, also when the page is loaded anew', async () => {
    const element = await asking({sync: 'p'});
    const narrowed = count(element);
    await press(element, '.field button');
    expect(asked()).to.equal('?p-q=');
    await openAndClose(element);
    expect(field(element).value).to.equal('');
    expect(count(element)).to.be.above(narrowed);
    unmountAll();
    const anew = await asking({sync: 'p'}, location.href);
    expect(field(anew).value).to.equal('');
    await type(anew, 'суу');
    expect(asked()).to.equal('');
    expect(count(anew)).to.equal(narrowed);
  });

  it('is looked for in one practice at a time, which may be long, before the page is asked for anything', async () => {
    const {step} = SearchIndex.prototype;
    const taken: number[] = [];
    SearchIndex.prototype.step = function (limit) {
      const before = this.indexed;
      const more = step.call(this, limit);
      taken.push(this.indexed - before);
      return more;
    };
    try {
      await asking();
    } finally {
      SearchIndex.prototype.step = step;
    }
    expect(taken.length).to.be.above(30);
    expect(Math.max(...taken)).to.equal(1);
  });

  it('leaves nothing in the address where there was none', async () => {
    const element = await asking({sync: 'p', query: ''}, '?own=1');
    await type(element, 'суу');
    expect(asked()).to.equal('?own=1&p-q=суу');
    await type(element, '');
    expect(asked()).to.equal('?own=1');
  });

  it('follows its attribute until a visitor asks for something else', async () => {
    const element = await asking({query: ''});
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
