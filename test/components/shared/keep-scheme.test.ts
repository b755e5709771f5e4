import {expect} from '@open-wc/testing';
import '../../../src/components/contact-block/define.js';
import '../../../src/components/event-countdown/define.js';
import '../../../src/components/practice-gallery/define.js';
import '../../../src/components/release-card/define.js';
import {type MyktyElement} from '../../../src/components/shared/element.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};
import {textContrast, textElements} from '../../support/contrast.js';
import {mount, reached, unmountAll, until} from '../../support/mount.js';

/** Text and ground as the versions for low vision of many public sites set them on every element of a page. */
const THEMES = {
  'white on black': ['#fff', '#000'],
  'green on brown': ['#a9e44d', '#3b2716'],
  'blue on light blue': ['#063462', '#9dd1ff'],
  'brown on beige': ['#4d4b43', '#f7f3d6'],
} as const;
type Theme = keyof typeof THEMES;

/** Where a page's own colours are no strong contrast, what is muted and signs of a colour have less than 4.5: at least this. */
const LESS: Partial<Record<Theme, readonly (readonly [selector: string, least: number])[]>> = {
  'blue on light blue': [
    ['.mono, .pill', 3.8],
    ['.label', 4.2],
  ],
  'brown on beige': [
    ['.label', 4],
    ['*', 4.4],
  ],
};

describe('keep-scheme', () => {
  const sheet = document.createElement('style');
  const wear = (css: string): void => {
    sheet.textContent = css;
    document.head.append(sheet);
  };
  const wearTheme = (theme: Theme): void => {
    const [color, background] = THEMES[theme];
    wear(`body, body * { color: ${color} !important; background-color: ${background} !important }`);
  };
  afterEach(() => {
    sheet.remove();
    unmountAll();
  });

  async function stands(tag: string, attributes: Record<string, string> = {}): Promise<HTMLElement> {
    const element = mount<MyktyElement<unknown>>(tag, {
      attributes: {lang: 'ru', ...attributes},
      properties: {data: portal},
    });
    await reached(element, 'ready');
    await element.equipped();
    await element.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return element;
  }
  const isDark = (element: Element): boolean => getComputedStyle(element).colorScheme.includes('dark');
  const becomes = (element: Element, dark: boolean) =>
    until(() => isDark(element) === dark, dark ? 'the dark scheme' : "the page's scheme", 3000);

  for (const tag of ['contact-block', 'event-countdown', 'practice-gallery', 'release-card'])
    for (const theme of Object.keys(THEMES) as Theme[])
      it(`mykty-${tag} can be read when a page turns ${theme}`, async () => {
        const element = await stands(`mykty-${tag}`);
        wearTheme(theme);
        if (theme.startsWith('white') || theme.startsWith('green')) await becomes(element, true);
        const enough = (each: Element): number => LESS[theme]?.find(([selector]) => each.matches(selector))?.[1] ?? 4.5;
        const faint = textElements(element).filter((each) => textContrast(each) < enough(each));
        expect(faint.map((each) => `${textContrast(each).toFixed(2)} ${each.outerHTML}`)).to.deep.equal([]);
      });

  it('turns back with the page', async () => {
    const element = await stands('mykty-contact-block');
    for (const turn of [1, 2]) {
      wearTheme('white on black');
      await becomes(element, true);
      sheet.remove();
      await becomes(element, false);
      expect(getComputedStyle(element).colorScheme, `turn ${turn}`).to.equal('normal');
    }
  });

  it('turns light with a page that was dark when the widget came', async () => {
    wearTheme('white on black');
    const element = await stands('mykty-contact-block');
    expect(isDark(element)).to.equal(true);
    wearTheme('brown on beige');
    await becomes(element, false);
  });

  it('sees where it is put', async () => {
    const element = await stands('mykty-contact-block');
    wear('* { transition: none !important } aside { color: white; background: black }');
    const aside = document.createElement('aside');
    element.parentElement?.append(aside);
    aside.append(element);
    await becomes(element, true);
  });

  const left: [what: string, css: string, attributes?: Record<string, string>, dark?: boolean][] = [
    ['declares its scheme', 'main { color: white; color-scheme: dark }', {}, true],
    ['declares both schemes', 'main { color: white; color-scheme: light dark }', {}, true],
    ['asks for light widgets', 'main { color: white }', {appearance: 'light'}],
  ];
  for (const [what, css, attributes, dark = false] of left)
    it(`leaves alone the widget of a page that ${what}`, async () => {
      const element = await stands('mykty-contact-block', attributes);
      const sheets = element.shadowRoot?.adoptedStyleSheets.length;
      wear(css);
      await new Promise((done) => setTimeout(done, 100));
      expect([isDark(element), element.shadowRoot?.adoptedStyleSheets.length]).to.deep.equal([dark, sheets]);
    });
});
