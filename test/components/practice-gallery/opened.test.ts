import {expect} from '@open-wc/testing';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {expectAccessible} from '../../support/axe.js';
import {plainText, unmountAll, until} from '../../support/mount.js';
import {opened, practice} from '../../support/opened.js';

describe('mykty-practice-gallery: an opened practice', () => {
  afterEach(unmountAll);

  it('lists a document whose address has escapes that spell nothing', async () => {
    const attachments = ['bad%E0%A4.pdf', '%D1%81%D0%BC%D0%B5%D1%82%D0%B0.xls'].map((name) => ({
      url: `https://example.kg/${name}`,
      mime_type: 'application/pdf',
    }));
    const all = await opened([practice({}, {attachments})]);
    expect(all('.dlg a[href^="https://example.kg"]').map(plainText)).to.deep.equal([
      'bad%E0%A4.pdf PDF',
      'смета.xls XLS',
    ]);
  });

  it('stays a modal dialog where its gallery is moved in the page, and closes then', async () => {
    const all = await opened([practice({})]);
    const dialog = all('.dlg')[0] as HTMLDialogElement;
    const element = (dialog.getRootNode() as ShadowRoot).host as MyktyPracticeGallery;
    element.parentElement?.append(element);
    await element.updateComplete;
    expect(dialog.matches(':modal')).to.equal(true);
    await new Promise((done) => setTimeout(done, 50));
    expect(all('#practice-title')).to.have.length(1);
    element.parentElement?.append(element);
    all('.dlg .x')[0]?.click();
    await element.updateComplete;
    expect([dialog.open, all('#practice-title').length]).to.deep.equal([false, 0]);
  });

  it('says of each document what it is, how large and in which language', async () => {
    const url = 'https://example.kg/';
    const attachments = [
      {url: `${url}a.pdf`, title: 'Report', mime_type: '', size_in_bytes: 214_000, _mykty: {language: 'ru'}},
      {url: `${url}get`, title: 'Map', mime_type: '', _mykty: {language: 'ky'}},
      {url: `${url}get`, title: 'List', mime_type: ''},
    ];
    const all = await opened([practice({}, {attachments})]);
    expect(all('.refs a').map(plainText)).to.deep.equal(['Report PDF, 214 kB, Русский', 'Map Кыргызча', 'List']);
  });

  it('says at once that a practice no longer holds, and where the one that does is', async () => {
    const status = {kind: 'superseded', date: '2020-01-02', reason: 'A wrong figure.', by: 'https://example.kg/b'};
    const all = await opened([practice({status}), practice({}, {id: 'b', title: 'B', url: 'https://example.kg/b'})]);
    expect(plainText(all('.dlg .note')[0])).to.equal('Replaced by a newer version, 2 January 2020 A wrong figure. B');
    expect(all('.dlg .note a')[0]?.getAttribute('href')).to.equal('https://example.kg/b');
  });

  it('names who is involved, and the project', async () => {
    const all = await opened([
      practice({
        parties: [{name: 'Fund', role: 'funder', via: 'Bank', url: 'https://fund.example/'}],
        projects: [{name: 'Voice', start: '2011', end: '2022', parties: [{name: 'Institute', role: 'implementer'}]}],
      }),
    ]);
    expect(all('.dlg .parties').map(plainText)).to.deep.equal([
      'Funded by Fund (through Bank)',
      'Implemented by Institute',
    ]);
    expect(plainText(all('.dlg [part=project]')[0])).to.match(/^Project Voice 2011–2022/);
  });

  it('quotes who spoke, reported speech without marks', async () => {
    const all = await opened([
      practice(
        {
          quotes: [
            {text: 'We have water', speaker: 'A. Osmonov', role: 'Head', kind: 'direct'},
            {text: 'that the wells had run dry', speaker: 'B. Asanova', kind: 'reported'},
          ],
        },
        {language: 'en'},
      ),
    ]);
    expect(all('.dlg [part=quote] blockquote').map(plainText)).to.deep.equal([
      '“We have water”',
      'that the wells had run dry',
    ]);
    expect(all('.dlg [part=quote] cite').map(plainText)).to.deep.equal(['A. OsmonovHead', 'B. Asanova']);
    expect(all('.dlg .reported.s').map(plainText)).to.deep.equal(['Reported speech']);
  });

  it('names its events', async () => {
    const place = {name: 'Hall', locality: 'Osh'};
    const all = await opened([
      practice({
        events: [
          {id: 'a', name: 'Hearing', start: '2999-05-12T10:00', places: [place], url: 'https://example.kg/a'},
          {id: 'b', name: 'Visit', start: '2999-06', status: 'cancelled'},
        ],
      }),
    ]);
    const lines = all('.dlg .kv dd');
    expect(lines.map(plainText)).to.deep.equal([
      'Hearing, 12 May 2999, 10:00, Hall, Osh',
      'Visit, June 2999 (cancelled)',
    ]);
    expect(lines[0]?.querySelector('a')?.href).to.equal('https://example.kg/a');
  });

  it('words the labels in its body anew when the page speaks another language', async () => {
    const content_html = '<table><tr><td>a</td><td>b</td></tr></table><p>c<a href="#fn-1">1</a></p>';
    const all = await opened([practice({footnotes: [{id: '1', text: 'n'}]}, {content_html})]);
    await until(() => all('.dlg .tbl').length > 0, 'the body');
    const labels = (): (string | null | undefined)[] =>
      ['.tbl', '.fnref', '.notes'].map((part) => all(`.dlg ${part}`)[0]?.getAttribute('aria-label'));
    expect(labels()).to.deep.equal(['Table', 'Footnote 1', 'Footnotes']);
    ((all('.dlg')[0]?.getRootNode() as ShadowRoot).host as HTMLElement).lang = 'ru';
    await until(() => labels()[0] === 'Таблица', 'the body in Russian');
    expect(labels()).to.deep.equal(['Таблица', 'Сноска 1', 'Сноски']);
  });

  it('is copied with all that it shows, and no figure without its word', async () => {
    const footnotes = [{id: '1', text: 'By its own count.'}];
    const indicators = [
      {label: 'Access', before: 40, unit: '%'},
      {label: 'Homes', before: 41, after: 86, year: '2022'},
      {label: 'Taps', after: 7},
    ];
    const all = await opened([
      practice(
        {
          status: {kind: 'withdrawn'},
          parties: [{name: 'Fund', role: 'funder'}],
          events: [{id: 'e', name: 'Hearing', start: '2999-05-12'}],
          quotes: [{text: 'We drink', speaker: 'A. Osmonov', kind: 'direct'}],
          footnotes,
          practice: {
            topics: ['water'],
            place: {locality: 'Osh'},
            period: {start: '2019', end: '2022'},
            problem: 'Wells ran dry',
            results: ['Water in each home'],
            cost: {amount: 20_000, currency: 'KGS'},
            indicators,
            lessons: 'Begin sooner',
          },
        },
        {
          url: 'https://example.kg/a',
          language: 'en',
          summary: 'In short',
          date_published: '2026-01-02',
          content_text: undefined,
          content_html: '<p>At length<a href="#fn-1">1</a></p>',
          attachments: [{url: 'https://example.kg/a.pdf', title: 'Report', mime_type: ''}],
        },
      ),
    ]);
    let copied: string | undefined;
    const {clipboard} = navigator;
    const writeText = (text: string) => {
      copied = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    try {
      all('.foot button')
        .find((button) => plainText(button) === 'Copy as text')
        ?.click();
      await until(() => copied !== undefined, 'the text');
    } finally {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    }
    expect(copied?.split('\n\n')).to.deep.equal([
      'Withdrawn',
      'A',
      'Clean water',
      'Osh, 2019–2022',
      'Cost: 20,000 som',
      'In short',
      'Problem: Wells ran dry',
      'Water in each home\nAccess: 40 % (before)\nHomes: 41 → 86 (2022)\nTaps: 7',
      'Lessons learned: Begin sooner',
      'At length[1]',
      '“We drink” – A. Osmonov',
      'Footnotes\n[1] By its own count.',
      'Event: Hearing, 12 May 2999',
      'Funded by: Fund',
      'Documents\nReport: https://example.kg/a.pdf',
      'https://example.kg/a',
    ]);
  });

  for (const [what, figures, rows] of [
    ['two figures', {before: 41, after: 86, year: '2022'}, ['before', '2022, after']],
    ['two figures without a year', {before: 41, after: 86}, ['before', 'after']],
    ['the former one alone', {before: 41, year: '2022'}, ['before']],
    ['the later one alone', {after: 86, year: '2022'}, ['2022, after']],
  ] as const)
    it(`dates ${what} as the feed does, and no other`, async () => {
      const indicators = [{label: 'Homes', ...figures}];
      const all = await opened([practice({practice: {period: {start: '2019', end: '2022'}, indicators}})]);
      expect(all('.ind th').map(plainText)).to.deep.equal(rows);
    });

  it('shows the HTML of a practice as a release does, and leads to its notes and back', async () => {
    const footnotes = [
      {id: 'a', text: 'By the town hall’s count.'},
      {id: 'b', html: '<p>See <b>there</b>.</p>'},
      {id: 'c', text: 'Unmarked'},
    ];
    const content_html =
      '<p>20 000<a href="#fn-a">1</a> som<a href="#fn-b">2</a>, see <a href="#below">below</a>.</p><ol><li>One</li></ol><h3 id="below">More</h3><p><img src="https://example.kg/a.png" width="3000" height="10"></p>';
    const all = await opened([practice({footnotes}, {content_html})]);
    await until(() => all('.dlg .notes').length > 0, 'the notes');
    expect(all('.notes li').map((note) => plainText(note).replace('↩', '').trim())).to.deep.equal([
      '1 By the town hall’s count.',
      '2 See there.',
      '3 Unmarked',
    ]);
    const [address, item, picture] = [location.href, all('.body li')[0], all('.body img')[0]];
    expect(item && getComputedStyle(item).listStyleType).to.equal('decimal');
    expect(picture?.clientWidth).to.be.below(1000);
    for (const [link, target] of [
      ['#practice-fn-1', 'practice-fn-1'],
      ['#practice-ref-1', 'practice-ref-1'],
      ['#practice-at-below', 'practice-at-below'],
    ] as const) {
      all(`.body a[href="${link}"]`)[0]?.click();
      expect((all('.dlg')[0]?.getRootNode() as ShadowRoot).activeElement?.id).to.equal(target);
    }
    expect(location.href).to.equal(address);
    expect(all('.back')).to.have.length(2);
  });

  it('shows the notes of a practice in plain text', async () => {
    const all = await opened([practice({footnotes: [{id: '1', text: 'A note'}]})]);
    await until(() => all('.dlg .notes').length > 0, 'the notes');
    expect(all('.body').map(plainText).join()).to.match(/^-\s*1\s*A note$/);
  });

  it('gives each contact as a contact block does', async () => {
    const contacts = [
      {name: 'Aigul', role: 'Head', organization: 'Town hall', emails: ['a@example.kg'], address: 'Osh, Lenin 1'},
      {role: 'On duty', phones: [{number: '0312 62-07-60', kind: 'fax'}], telegram: '@hall'},
      {organization: 'Town hall', phones: ['(0312) 62-07-61, 62-07-62 (ext. 12)', 'Fax: 0312 62-07-63']},
      {phones: ['0555 31-33-85'], hours: 'By appointment'},
      {emails: ['b@example.kg'], hours: 'Mo-Fr 09:00-18:00'},
    ];
    const all = await opened([practice({contacts})]);
    expect(all('.refs p').map(plainText)).to.deep.equal(['Aigul, Head, Town hall', 'On duty', 'Town hall', '', '']);
    expect(all('.rows .main').map(plainText)).to.deep.equal([
      'AddressOsh, Lenin 1Map OpenStreetMap2GIS',
      'E-maila@example.kg',
      'Fax0312 62-07-60',
      'Telegram@hall',
      'Phone(0312) 62-07-61, 62-07-62 (ext. 12)',
      'Fax0312 62-07-63',
      'Opening hoursBy appointment',
      'Mobile0555 31-33-85',
      'E-mailb@example.kg',
    ]);
    expect(all('.rows a[href^="tel:"]').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+996312620761',
      'tel:+996312620762;ext=12',
      'tel:+996555313385',
    ]);
    expect(all('.rows .btn').map((button) => button.getAttribute('aria-label'))).to.include('Copy the fax number');
    const dialog = all('.dlg')[0] as HTMLElement;
    // It fades in; axe would measure half-faded text.
    await Promise.all(dialog.getAnimations().map(({finished}) => finished));
    await expectAccessible((dialog.getRootNode() as ShadowRoot).host);
  });
});
