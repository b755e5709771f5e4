import {expect} from '@open-wc/testing';
import {LitElement, html} from 'lit';
import {formatIn} from '../../src/i18n/format-in.js';
import {LanguageController} from '../../src/i18n/language-controller.js';
import {loadWords, uiLanguage} from '../../src/i18n/language.js';
import {mount, unmountAll, until} from '../support/mount.js';

class LanguageProbe extends LitElement {
  readonly stream = new LanguageController(this);
  renders = 0;
  override render() {
    this.renders++;
    return html`${this.stream.words?.language ?? 'none'}`;
  }
}
customElements.define('language-probe', LanguageProbe);

const speaks = (probe: LanguageProbe, language: string) =>
  until(() => probe.shadowRoot?.textContent === language, `the probe to speak ${language}`);

describe('language-controller', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.lang = '';
  });

  const tags: [tag: string | null | undefined, language: string | undefined][] = [
    ['ky', 'ky'],
    ['KY-Cyrl-KG', 'ky'],
    ['ru-KG', 'ru'],
    ['ru_RU', 'ru'],
    ['en-GB', 'en'],
    [' en ', 'en'],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    ['de', undefined],
    ['kyx', undefined],
    ['english', undefined],
  ];
  for (const [tag, language] of tags) {
    it(`takes ${JSON.stringify(tag)} for ${language}`, () => expect(uiLanguage(tag)).to.equal(language));
  }

  it('takes its own lang before an ancestor, an ancestor before the page, the page before the feed, and else Kyrgyz', async () => {
    const probe = mount<LanguageProbe>('language-probe');
    await speaks(probe, 'ky');
    probe.stream.useFeedLanguage('en-US');
    await speaks(probe, 'en');
    document.documentElement.lang = 'ru';
    await speaks(probe, 'ru');
    probe.parentElement?.setAttribute('lang', 'ky-KG');
    await speaks(probe, 'ky');
    probe.lang = 'en';
    await speaks(probe, 'en');
    probe.lang = 'fr';
    await speaks(probe, 'ky');
  });

  it('looks out of shadow roots, and hears changes there', async () => {
    const host = mount<HTMLElement>('div', {attributes: {lang: 'ru'}});
    const root = host.attachShadow({mode: 'open'});
    const probe = document.createElement('language-probe') as LanguageProbe;
    root.append(probe);
    await speaks(probe, 'ru');
    host.lang = 'en';
    await speaks(probe, 'en');
  });

  it('hears nothing once it is off the page, and catches up when it is back', async () => {
    await Promise.all([loadWords('ru'), loadWords('en')]);
    const probe = mount<LanguageProbe>('language-probe', {attributes: {lang: 'ru'}});
    await speaks(probe, 'ru');
    const parent = probe.parentElement;
    probe.remove();
    const {renders} = probe;
    probe.lang = 'en';
    await new Promise((done) => setTimeout(done, 20));
    expect(probe.renders).to.equal(renders);
    parent?.append(probe);
    await speaks(probe, 'en');
  });

  it('loads a language once for all widgets', async () => {
    expect(await loadWords('ky')).to.equal(await loadWords('ky'));
    const words = await loadWords('ky');
    expect(formatIn(words, 'Asia/Bishkek')).to.equal(formatIn(words, 'Asia/Bishkek'));
    expect(formatIn(words, 'Asia/Bishkek')).to.not.equal(formatIn(words, 'UTC'));
  });
});
