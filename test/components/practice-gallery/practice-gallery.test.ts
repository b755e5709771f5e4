import {expect} from '@open-wc/testing';
import {type MyktyPracticeGallery} from '../../../src/components/practice-gallery/index.js';
import {type MyktyErrorEvent} from '../../../src/components/shared/events.js';
import {
  accessible,
  all,
  clearPage,
  count,
  field,
  gallery,
  one,
  press,
  TAG,
  titles,
  type,
} from '../../support/gallery.js';
import {mount, plainText, reached, until} from '../../support/mount.js';
import portal from '../../fixtures/portal.json' with {type: 'json'};

describe(TAG, () => {
  afterEach(clearPage);

  it('goes on where its attributes are taken away', async () => {
    const attributes = {facets: 'region', 'page-size': '3', paging: 'pages', sort: 'title', query: 'суу', sync: 'g-'};
    const element = await gallery(attributes);
    const complaints: string[] = [];
    element.addEventListener('mykty-error', (event) => complaints.push((event as MyktyErrorEvent).message));
    for (const name of Object.keys(attributes)) element.removeAttribute(name);
    const fresh = await gallery();
    await until(() => titles(element).join() === titles(fresh).join(), 'the list of a gallery without them');
    expect(all(element, '[part~=facet] .tp').length).to.equal(all(fresh, '[part~=facet] .tp').length);
    const {href} = location;
    await press(element, '.tp');
    expect(location.href).to.equal(href);
    expect(complaints).to.deep.equal([]);
  });

  it('has its own facets where none of those that are asked for is known, and none where none is asked for', async () => {
    expect(all(await gallery({facets: 'bogus'}), '.tp').length).to.equal(all(await gallery(), '.tp').length);
    expect(all(await gallery({facets: ''}), '.tp').length).to.equal(0);
  });

  it('has its own facets where a page sets something else than a text', async () => {
    const element = mount<MyktyPracticeGallery>(TAG, {
      attributes: {lang: 'ky'},
      properties: {data: portal, facets: ['region', 'year'] as unknown as string},
    });
    await reached(element, 'ready');
    expect(all(element, '.tp').length).to.equal(all(await gallery(), '.tp').length);
  });

  it('has on a card an indicator that has figures, else the first result', async () => {
    const practice = (indicators: readonly object[]) => ({
      practice: {topics: ['waste'], indicators, results: ['Чище']},
    });
    const bare = {label: 'Отходы', unit: 'тонн', before: '10 тонн'};
    const items = [[bare, {label: 'Доля', after: 0, unit: '%'}], [bare]].map((indicators, id) => ({
      id,
      title: `Практика ${id}`,
      _mykty: {type: 'practice', ...practice(indicators)},
    }));
    const data = {version: 'https://jsonfeed.org/version/1.1', title: 'F', items};
    const element = await gallery({lang: 'en'}, {data});
    expect(all(element, '.pc :is(.ba .k, .ba .u, .res)').map(plainText)).to.deep.equal(['Доля', '%', 'Чище']);
  });

  for (const [lang, noun, search] of [
    ['ky', 'тажрыйба', 'Тажрыйбалардан издөө'],
    ['ru', 'практ', 'Поиск по практикам'],
    ['en', 'practices', 'Search practices'],
  ] as const)
    for (const appearance of ['light', 'dark', 'contrast'] as const)
      it(`shows practices in ${lang}, ${appearance}`, async () => {
        const element = await gallery({lang, appearance, 'page-size': '6'});
        expect(plainText(one(element, '.count'))).to.include(noun);
        expect(one(element, '.field input').getAttribute('aria-label')).to.equal(search);
        expect(all(element, '.pc')).to.have.length(6);
        await accessible(element);
      });

  for (const [lang, text] of [
    ['ky', 'Азырынча тажрыйба жок'],
    ['ru', 'Пока нет практик'],
    ['en', 'No practices yet'],
  ] as const)
    it(`says in ${lang} that there are none`, async () => {
      const data = {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: []};
      const element = mount<MyktyPracticeGallery>(TAG, {attributes: {lang}, properties: {data}});
      await reached(element, 'empty');
      expect(plainText(element.shadowRoot)).to.include(text);
      await accessible(element);
    });

  for (const [lang, text] of [
    ['ky', 'Кайра аракет кылуу'],
    ['ru', 'Повторить'],
    ['en', 'Try again'],
  ] as const)
    it(`offers in ${lang} to try again what could not be read`, async () => {
      const element = mount<MyktyPracticeGallery>(TAG, {attributes: {lang}, properties: {data: {title: 'no feed'}}});
      await reached(element, 'error');
      expect(plainText(element.shadowRoot)).to.include(text);
      await accessible(element);
    });

  it('has its topics and their counts before the index is ready', async () => {
    const element = mount<MyktyPracticeGallery>(TAG, {attributes: {lang: 'ru'}, properties: {data: portal}});
    // Looked at in the moment it first stands: the index comes as soon as that is seen.
    const [busy, first] = await new Promise<[number, string[]]>((done) =>
      element.addEventListener('mykty-load', () =>
        done([all(element, '.grid[aria-busy]').length, all(element, '.tp').map(plainText)]),
      ),
    );
    expect([busy, first.length]).to.deep.equal([1, 8]);
    await until(() => all(element, '.grid[aria-busy]').length === 0, 'the index');
    expect(all(element, '.tp').map(plainText)).to.deep.equal(first);
  });

  it('searches as one types, and marks what it found', async () => {
    const element = await gallery();
    const before = count(element);
    await type(element, 'сууну');
    expect(count(element)).to.be.above(0).and.below(before);
    expect(all(element, 'mark').map(plainText).join(' ')).to.match(/суу/i);
    await press(element, '.field .btn');
    expect(count(element)).to.equal(before);
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '.field input'));
  });

  it('keeps a number and its noun together in a title, wherever it stands', async () => {
    const element = await gallery({query: 'көчө'});
    const joined = '120\u00a0чырак';
    await until(() => one(element, '.grid .title').textContent.includes('120'), 'the practice');
    expect(one(element, '.grid .title').textContent).to.contain(joined);
    await press(element, '.grid .title a');
    await until(() => all(element, '#practice-title').length, 'the dialog');
    expect(one(element, '#practice-title').textContent).to.contain(joined);
    await press(element, '.dlg .x');
    await press(element, '.cmp');
    await type(element, '');
    await press(element, '.cmp', 1);
    await press(element, '.tray .solid');
    await until(() => all(element, '.ctable').length, 'the comparison');
    expect(one(element, '.ctable').textContent).to.contain(joined);
  });

  it('has no word of its search corrected or marked as wrong by the browser, which knows no Kyrgyz', async () => {
    const input = field(await gallery());
    expect([input.spellcheck, input.getAttribute('autocorrect')]).to.deep.equal([false, 'off']);
  });

  it('offers what was probably meant', async () => {
    const element = await gallery();
    await type(element, ',.l;tn');
    expect(plainText(one(element, '.word'))).to.equal('бюджет');
    await press(element, '.word');
    expect(field(element).value).to.equal('бюджет');
    await type(element, 'бюджет ыыыыы');
    expect(titles(element)).to.deep.equal([]);
    await press(element, '.empty .btn');
    expect(count(element)).to.be.above(0);
  });

  it('narrows by topic and shows what is on', async () => {
    const element = await gallery();
    const pill = one(element, '.tp');
    const promised = Number(plainText(pill.querySelector('.n')));
    await press(element, '.tp');
    expect(count(element)).to.equal(promised);
    expect(pill.getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '.chip')).to.have.length(1);
    await press(element, '.tp', 1);
    expect(count(element)).to.be.above(promised);
    await press(element, '.chips .ghost');
    expect(all(element, '.chip')).to.have.length(0);
  });

  it('says how many once the keys rest', async () => {
    const element = await gallery();
    const events: number[] = [];
    element.addEventListener('mykty-search', (event) => events.push(event.count));
    await type(element, 'су');
    await type(element, 'суу');
    await until(() => events.length > 0, 'mykty-search');
    await element.updateComplete;
    expect(events).to.deep.equal([count(element)]);
    expect(all(element, '[role=status]').map(plainText)).to.include(plainText(one(element, '.count')));
  });

  for (const [query, total, suggestion] of [
    [',.l;tn', 'some', 'бюджет'],
    ['бюджет ыыыыы', 'none', 'бюджет'],
  ] as const)
    it(`says what was probably meant, too, where ${total} answer`, async () => {
      const element = await gallery();
      const told = new Promise((done) => element.addEventListener('mykty-search', done, {once: true}));
      await type(element, query);
      await told;
      await element.updateComplete;
      const said = all(element, '[role=status]').map(plainText).join(' ');
      expect(said)
        .to.include(plainText(one(element, '.count')))
        .and.to.include(suggestion);
    });

  it('says the same number again for another query, in a text that differs so that it is heard', async () => {
    const element = await gallery();
    const texts: (string | null)[] = [];
    const region = all(element, '[role=status]').at(-1);
    for (const query of ['суу', 'СУУ']) {
      const told = new Promise((done) => element.addEventListener('mykty-search', done, {once: true}));
      await type(element, query);
      await told;
      await element.updateComplete;
      texts.push(region?.textContent ?? null);
    }
    const [first, second] = texts;
    expect(second).not.to.equal(first);
    expect(first).not.to.equal('');
    expect(second?.trim()).to.equal(first?.trim());
  });

  it('reports attributes it does not know', async () => {
    const messages: string[] = [];
    document.addEventListener('mykty-error', (event) => messages.push(event.message), {once: true});
    const element = await gallery({paging: 'endless'});
    expect(element.paging).to.equal('more');
    await until(() => messages.length > 0, 'mykty-error');
    expect(messages[0]).to.include('endless');
  });

  for (const [at, kind, begins] of [
    [0, 'text/csv', '\ufeffАталышы,Тема'],
    [1, 'application/feed+json', '{\n  "version"'],
  ] as const)
    it(`gives the narrowed list away as ${kind}`, async () => {
      const element = await gallery();
      await press(element, '.tp');
      const made: Blob[] = [];
      const {createObjectURL} = URL;
      URL.createObjectURL = (blob: Blob) => {
        made.push(blob);
        return 'data:,';
      };
      try {
        await press(element, '.files .btn', at);
        await until(() => made.length > 0, 'the file');
      } finally {
        URL.createObjectURL = createObjectURL;
      }
      const bytes = new Uint8Array((await made[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
      const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
      expect(made[0]?.type).to.include(kind);
      expect(text.startsWith(begins), text.slice(0, 40)).to.be.true;
      if (at === 1) expect(JSON.parse(text).items).to.have.length(count(element));
    });
});
