/** Handing a release on: the device's own dialog, paper, and search engines. */
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {type MyktyReleaseCard} from '../../../src/components/release-card/index.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};
import {plainText, unmountAll, until} from '../../support/mount.js';
import {card, fullCard, shadow, texts} from './cards.js';

const release = {title: 'Draft budget', date_published: '2026-11-15T09:00:00+06:00', content_text: 'Text.'};
const address = 'https://town.example.kg/0';
/** Media can be emulated in Chromium only. */
const emulates = navigator.userAgent.includes('Chrome/');

const button = (element: MyktyReleaseCard, label: string): HTMLElement | undefined =>
  [...shadow(element).querySelectorAll<HTMLElement>('.rc-foot button')].find((each) => plainText(each) === label);

describe('mykty-release-card is handed on', () => {
  afterEach(unmountAll);

  describe('by the Web Share API', () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'share');
    const setShare = (value: unknown) => Object.defineProperty(navigator, 'share', {configurable: true, value});
    afterEach(() => {
      if (own) Object.defineProperty(navigator, 'share', own);
      else delete (navigator as {share?: unknown}).share;
    });

    it('with its title and its own address', async () => {
      const shared: unknown[] = [];
      setShare((data: unknown) => Promise.resolve(shared.push(data)));
      const element = await fullCard(release);
      button(element, 'Share')?.click();
      await until(() => shared.length, 'the dialog');
      expect(shared).to.deep.equal([{title: 'Draft budget', url: address}]);
    });

    it("and nothing happens where the reader closes the device's dialog", async () => {
      const failures: unknown[] = [];
      const listen = (event: PromiseRejectionEvent) => failures.push(event.reason);
      addEventListener('unhandledrejection', listen);
      let asked = 0;
      setShare(() => {
        asked++;
        return Promise.reject(new DOMException('closed', 'AbortError'));
      });
      const element = await fullCard(release);
      button(element, 'Share')?.click();
      await until(() => asked, 'the dialog');
      await new Promise((done) => setTimeout(done, 20));
      removeEventListener('unhandledrejection', listen);
      expect(failures).to.deep.equal([]);
    });

    it('or has no such button where there is none', async () => {
      setShare(undefined);
      const element = await fullCard(release);
      expect(texts(element, '.rc-foot button')).to.deep.equal(['Copy text', 'Cite', 'Copy link', 'Print']);
    });
  });

  describe('on paper', () => {
    const {print, requestIdleCallback: idle} = window;
    after(() => {
      window.print = print;
      if (idle) window.requestIdleCallback = idle;
      else Reflect.deleteProperty(window, 'requestIdleCallback');
    });

    it('alone: its notes and addresses, and nothing to press', async () => {
      let printed = 0;
      // Pressed before the page was idle, when a widget gets what it wears on paper.
      window.requestIdleCallback = () => 0;
      window.print = () => printed++;
      const beside = document.createElement('p');
      beside.textContent = 'The page';
      document.body.append(beside);
      const element = await card(portal, {view: 'full', item: 'conference-2022', lang: 'ru'});
      try {
        button(element, 'Распечатать')?.click();
        await until(() => printed, 'the print dialog');
        if (emulates) await emulateMedia({media: 'print'});
        if (emulates) {
          expect(beside.checkVisibility(), 'the page').to.equal(false);
          const seen = (selector: string) =>
            [...shadow(element).querySelectorAll(selector)].filter((each) => each.checkVisibility());
          const kept =
            '[part=title], [part=footnotes], [part=events], [part=contacts], [part=project], [part=body] table';
          expect(seen(kept)).to.have.length(6);
          expect(seen('button, .btn, .langs, .back').map((each) => each.outerHTML)).to.deep.equal([]);
          const links = seen('[part=links] a, [part=project] a, .prose a[href^=http]');
          expect(links.length).to.be.greaterThan(1);
          for (const link of links) {
            const {content} = getComputedStyle(link, '::after');
            const said = link.classList.contains('said');
            expect(content, link.outerHTML).to.contain(
              said ? 'none' : (link as HTMLAnchorElement).getAttribute('href'),
            );
          }
          const [publisher, address] = seen('.paper').map(plainText);
          expect(publisher).to.equal(portal.title);
          expect(address).to.match(/release\.html\?item=conference-2022-ru$/);
          const [abbreviation] = seen('abbr');
          expect(abbreviation && getComputedStyle(abbreviation, '::after').content).to.contain(
            'некоммерческих организаций',
          );
        }
        dispatchEvent(new Event('afterprint'));
        if (emulates) await emulateMedia({media: 'screen'});
        expect(beside.checkVisibility()).to.equal(true);
        expect(document.querySelectorAll('[data-mykty-print]')).to.have.length(0);
      } finally {
        if (emulates) await emulateMedia({media: 'screen'});
        beside.remove();
      }
    });
  });

  describe('to search engines', () => {
    const blocks = (): HTMLElement[] => [
      ...document.head.querySelectorAll<HTMLElement>('script[type="application/ld+json"]'),
      ...document.body.querySelectorAll<HTMLElement>('script[type="application/ld+json"]'),
    ];

    it('as schema.org data while it is on the page', async () => {
      await fullCard({...release, title: 'A </script><b>'});
      await until(() => blocks().length, 'the data');
      const {'@graph': graph} = JSON.parse(blocks()[0]?.textContent ?? '') as {'@graph': Record<string, unknown>[]};
      const [data] = graph;
      expect([data?.['@type'], data?.['headline'], data?.['url']]).to.deep.equal([
        'NewsArticle',
        'A </script><b>',
        address,
      ]);
      expect(blocks()[0]?.textContent).not.to.contain('</script');
      unmountAll();
      expect(blocks()).to.have.length(0);
    });

    it('or not, where the page says so', async () => {
      await fullCard(release, {'no-json-ld': ''});
      await new Promise((done) => setTimeout(done, 100));
      expect(blocks()).to.have.length(0);
    });
  });
});
