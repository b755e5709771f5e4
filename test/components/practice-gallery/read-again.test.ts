import {expect} from '@open-wc/testing';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {all, clearPage, TAG, wholeGallery} from '../../support/gallery.js';
import {mount, plainText, unmountAll, until} from '../../support/mount.js';
import {opened, practice} from '../../support/opened.js';

const LONG = Array.from({length: 60}, (_, index) => `<p>Line ${index}</p>`).join('');

/** A practice that is being read, and the rest of a feed, which changes. */
const items = (rest: string, more: object = {}): object[] => [
  practice({footnotes: [{id: '1', html: '<b>Note</b>'}]}, {content_html: LONG, ...more}),
  practice({}, {id: 'b', title: rest}),
];

for (const open of ['dialog', 'inline'])
  describe(`mykty-practice-gallery: a practice that is read (open="${open}") while its feed is read again`, () => {
    let element: MyktyPracticeGallery;
    let all: (selector: string) => HTMLElement[];
    const lines = () => [...(all('.body .prose')[0]?.querySelectorAll('p') ?? [])];
    const scroller = () => all('.dlg[open]')[0] ?? document.documentElement;

    beforeEach(async () => {
      all = await opened(items('B'), {open}, '#practice-title');
      await until(() => lines().length === 60, 'the text');
      element = (all('#practice-title')[0]?.getRootNode() as ShadowRoot).host as MyktyPracticeGallery;
      lines()[40]?.scrollIntoView({block: 'center'});
      all('[part~=copy], .x')[0]?.focus({preventScroll: true});
    });
    afterEach(unmountAll);

    const readAgain = async (rest: string, more?: object): Promise<void> => {
      element.data = {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: items(rest, more)};
      for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
    };

    it('stays where its reader is', async () => {
      const [line] = lines().slice(40);
      const focused = element.shadowRoot?.activeElement;
      const top = scroller().scrollTop;
      expect(top).to.be.greaterThan(100);
      await readAgain('C');
      expect(lines()[40]).to.equal(line);
      expect(scroller().scrollTop).to.equal(top);
      expect(element.shadowRoot?.activeElement).to.equal(focused);
    });

    it('shows what was corrected, and keeps its place', async () => {
      const top = scroller().scrollTop;
      await readAgain('B', {content_html: LONG.replace('Line 3<', 'Corrected<')});
      await until(() => lines()[3]?.textContent === 'Corrected', 'the correction');
      // Another text is another element: only browsers that anchor scrolling keep a place in it.
      if (CSS.supports('overflow-anchor', 'auto')) expect(scroller().scrollTop).to.equal(top);
      await readAgain('B', {content_html: undefined, content_text: 'Plain'});
      expect(plainText(all('.body')[0])).to.match(/^Plain/);
    });
  });

describe('mykty-practice-gallery: a card that has the focus while its feed is read again', () => {
  const feed = (ids: string): object => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    items: [...ids].map((id, at) =>
      practice(
        {practice: {topics: [at % 2 ? 'water' : 'roads']}},
        {id, title: `Practice ${id}`, date_published: `2020-01-${20 - at}T10:00:00+06:00`},
      ),
    ),
  });
  const held = (element: MyktyPracticeGallery) =>
    element.shadowRoot?.activeElement?.closest('li')?.querySelector<HTMLElement>('a[data-id]')?.dataset['id'];
  const shown = (element: MyktyPracticeGallery) =>
    all(element, '.grid a[data-id]')
      .map(({dataset}) => dataset['id'])
      .join('');
  afterEach(clearPage);

  for (const [what, selector] of [
    ['link', '.grid a[data-id]'],
    ['box to compare', '.grid li input'],
  ] as const)
    for (const [changed, ids] of [
      ['another comes before it', 'xabcd'],
      ['the one before it goes', 'bcd'],
      ['it alone stays', 'b'],
      ['others stand around it', 'yzxb'],
    ] as const)
      it(`keeps it on its ${what} as ${changed}`, async () => {
        const element = await wholeGallery({}, {data: feed('abcd')});
        all(element, selector)[1]?.focus();
        expect(held(element)).to.equal('b');
        element.data = feed(ids);
        await until(() => shown(element) === ids, 'the list');
        expect(held(element)).to.equal('b');
        expect(element.shadowRoot?.activeElement?.matches(selector)).to.equal(true);
      });

  it('keeps it as the search is ready, and the address wants but some of the list', async () => {
    history.replaceState(null, '', '?p-topic=water');
    const element = mount<MyktyPracticeGallery>(TAG, {
      attributes: {lang: 'en', sync: 'p'},
      properties: {data: feed('abcdef')},
    });
    // The search may be ready a moment after the cards are there.
    let first = '';
    element.addEventListener('mykty-load', () => {
      first = shown(element);
      all(element, '.grid a[data-id]')[3]?.focus();
    });
    await until(() => shown(element) === 'bdf', 'what is chosen');
    expect([first, held(element)]).to.deep.equal(['abcdef', 'd']);
  });
});
