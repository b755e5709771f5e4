import {expect} from '@open-wc/testing';
import {type MyktyReleaseCard} from '../../../src/components/release-card/index.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};
import {unmountAll, until} from '../../support/mount.js';
import {card, fullCard, shadow} from './cards.js';

/** The five releases of the demo, each in its first language; reviewed by hand when they change. */
const RELEASES = [
  ['vision-2030-bishkek', 'ru'],
  ['conference-2022', 'ru'],
  ['vision-2030-jeti-oguz', 'ky'],
  ['union-strategy', 'ru'],
  ['round-table-2011', 'ky'],
] as const;

let copied: Record<string, string> = {};
const {clipboard} = navigator;

async function press(element: MyktyReleaseCard, label: string): Promise<Record<string, string>> {
  copied = {};
  const buttons = [...shadow(element).querySelectorAll<HTMLElement>('button')];
  buttons.find((button) => button.textContent?.trim() === label)?.click();
  await until(() => copied['text/plain'] !== undefined, `«${label}» to copy`);
  return copied;
}

describe('what a release card copies', () => {
  before(() => {
    const fake = {
      writeText: (text: string) => {
        copied = {'text/plain': text};
        return Promise.resolve();
      },
      write: async ([item]: ClipboardItem[]) => {
        const all: Record<string, string> = {};
        for (const type of item?.types ?? []) all[type] = await ((await item?.getType(type)) as Blob).text();
        copied = all;
      },
    };
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: fake});
  });
  after(() => Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard}));
  afterEach(unmountAll);

  for (const [item, lang] of RELEASES) {
    it(`${item}, ready for the wire`, async () => {
      const element = await card(portal, {view: 'full', item, lang});
      const {'text/plain': text = '', 'text/html': html = ''} = await press(
        element,
        lang === 'ky' ? 'Текстти көчүрүү' : 'Скопировать текст',
      );
      const fixture = await fetch(new URL(`../../fixtures/copied/${item}-${lang}.txt`, import.meta.url));
      expect(`${text.replaceAll(location.origin, '')}\n`).to.equal(await fixture.text());
      expect(text).not.to.match(/[\u00a0\u2060]/);
      expect(html).to.match(/<h1>/);
      expect(html).not.to.match(/class=|style=|<button|\u2060/);
    });
  }

  it('as HTML, with all that the plain text says', async () => {
    const element = await fullCard({
      title: 'Draft',
      content_html: '<h2>Why</h2><p>Body<a href="#fn-a">1</a><a href="#x">2</a></p><p>n <a href="#y">up</a></p>',
      attachments: [{url: 'https://a.example/f.pdf', mime_type: 'application/pdf', title: 'Draft'}],
      _mykty: {
        type: 'release',
        footnotes: [
          {id: 't', on: 'title', text: 'On the title'},
          {id: 'a', html: '<p>A <b>note</b></p>'},
        ],
        links: [{url: 'https://a.example/x', label: 'Slides', rel: 'materials'}, {url: 'https://a.example/y'}],
        parties: [{name: 'Fund', role: 'funder', via: 'Bank'}],
        events: [
          {
            start: '2026-12-01',
            name: 'Hearing',
            places: [{locality: 'Osh'}],
            registration: {deadline: '2026-11-30', text: 'By mail', url: 'https://a.example/in'},
          },
        ],
        contacts: [{name: 'A. Osmonov', phones: ['0312 00-12-34'], emails: ['a@b.kg']}],
      },
    });
    const {'text/html': html = '', 'text/plain': plain = ''} = await press(element, 'Copy text');
    expect(html).to.equal(
      '<h1>Draft[1]</h1><h2>Why</h2><p>Body[2]2</p><p>n up</p>' +
        '<p>Footnotes<br>[1] On the title<br>[2] A note</p>' +
        '<p>Event: Hearing, 1 December 2026, Osh<br>Registration: until 30 November 2026<br>By mail<br>' +
        'Register: https://a.example/in</p><p>Funded by: Fund (through Bank)</p>' +
        '<p>Attachments<br>Draft: https://a.example/f.pdf</p>' +
        '<p>Links<br>Slides: https://a.example/x<br>https://a.example/y</p>' +
        '<p>Contacts<br>A. Osmonov<br>0312 00-12-34<br>a@b.kg</p><p>https://town.example.kg/0</p>',
    );
    const lines = (text: string) =>
      text
        .split(/<[^>]*>|\n/)
        .filter(Boolean)
        .sort();
    expect(lines(plain).map((line) => line.replace('Body[2][2]', 'Body[2]2'))).to.deep.equal(lines(html));
  });

  it('a link, a citation, a quote', async () => {
    const element = await fullCard({
      title: 'Draft budget',
      date_published: '2026-11-15T09:00:00+06:00',
      content_text: 'Text.',
      _mykty: {type: 'release', quotes: [{text: 'We listen', speaker: 'A. Osmonov', role: 'Head', kind: 'direct'}]},
    });
    const address = 'https://town.example.kg/0';
    expect((await press(element, 'Copy link'))['text/plain']).to.equal(address);
    expect((await press(element, 'Cite'))['text/plain']).to.equal(`Draft budget. Town, 15 November 2026. ${address}`);
    expect((await press(element, 'Copy'))['text/plain']).to.equal('“We listen” – A. Osmonov, Head');
  });

  it('a citation in which every sentence has one stop', async () => {
    const cited = async (title: string) => {
      const element = await fullCard({title, date_published: '2026-11-15', content_text: 'Text.'}, {lang: 'ru'});
      return (await press(element, 'Цитировать'))['text/plain'];
    };
    const source = 'Town, 15 ноября 2026 г. https://town.example.kg/0';
    expect(await cited('Проект бюджета')).to.equal(`Проект бюджета. ${source}`);
    expect(await cited('Что изменится?')).to.equal(`Что изменится? ${source}`);
    expect(await cited('Проект принят.')).to.equal(`Проект принят. ${source}`);
    expect(await cited('«Что изменится?»')).to.equal(`«Что изменится?». ${source}`);
  });

  it('a quote by a button that is told from those of other quotes', async () => {
    const quotes = ['We listen to every resident of the villages', 'We listen to all'].map((text) => ({
      text,
      speaker: 'A',
    }));
    const element = await fullCard({title: 'T', content_text: 'Text.', _mykty: {type: 'release', quotes}});
    const names = [...shadow(element).querySelectorAll('.quote button')].map((each) => each.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Copy: We listen to every resident of', 'Copy: We listen to all']);
  });

  it('how an event stands, within its line', async () => {
    const events = [{name: 'Слушания', start: '2026-12-05', status: 'cancelled'}];
    const item = {title: 'T', content_text: 'Body', _mykty: {type: 'release', events}};
    const element = await fullCard(item, {lang: 'ru'});
    expect((await press(element, 'Скопировать текст'))['text/plain']?.split('\n')).to.include(
      'Мероприятие (отменено): Слушания, 5 декабря 2026 г.',
    );
  });

  it('says first that a release no longer holds', async () => {
    const status = {kind: 'withdrawn', date: '2020-01-02', reason: 'A wrong figure.'};
    const element = await fullCard({title: 'T', content_text: 'Body', _mykty: {type: 'release', status}});
    expect((await press(element, 'Copy text'))['text/plain']?.split('\n')[0]).to.equal(
      'Withdrawn, 2 January 2020. A wrong figure.',
    );
    const russian = await fullCard({title: 'T', content_text: 'Body', _mykty: {type: 'release', status}}, {lang: 'ru'});
    expect((await press(russian, 'Скопировать текст'))['text/plain']?.split('\n')[0]).to.equal(
      'Отозвано, 2 января 2020 г. A wrong figure.',
    );
  });
});
