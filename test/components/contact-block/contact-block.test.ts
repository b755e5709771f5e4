import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/contact-block/define.js';
import {saveCopy} from '../../../src/feed/cache.js';
import {MyktyContactBlock} from '../../../src/components/contact-block/index.js';
import {type MyktyErrorEvent} from '../../../src/components/shared/events.js';
import {expectAccessible} from '../../support/axe.js';
import {type FrozenClock, freezeClock} from '../../support/fake-clock.js';
import {type MountOptions, mount, plainText, reached, unmountAll, until} from '../../support/mount.js';
import {all, feedOf, offices, people} from './contacts.js';

const LANGUAGES = ['ky', 'ru', 'en'] as const;
const MONDAY = '2026-11-23T15:20:00+06:00';

describe('mykty-contact-block', () => {
  let time: FrozenClock;
  let copied: string[] = [];

  beforeEach(() => {
    time = freezeClock(MONDAY);
    copied = [];
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  });
  afterEach(() => {
    unmountAll();
    time.restore();
    delete (navigator as {clipboard?: unknown}).clipboard;
    document.querySelectorAll('script[type="application/ld+json"]').forEach((script) => script.remove());
  });

  async function show(data: unknown = all, options: MountOptions = {}, state = 'ready'): Promise<MyktyContactBlock> {
    const element = mount<MyktyContactBlock>('mykty-contact-block', {
      ...options,
      attributes: {lang: 'en', ...options.attributes},
      properties: {...(data === null ? {} : {data}), ...options.properties},
    });
    await reached(element, state);
    return element;
  }

  const find = <T extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): T[] => [
    ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
  ];
  const texts = (element: HTMLElement, selector: string) => find(element, selector).map(plainText);
  const status = (element: HTMLElement) => texts(element, 'div[role="status"].vh').join(' ');
  const button = (element: HTMLElement, name: string, index = 0) =>
    find<HTMLButtonElement>(element, 'button').filter(
      (each) => (each.getAttribute('aria-label') ?? plainText(each)) === name,
    )[index];

  describe('every state and language is accessible', () => {
    for (const lang of LANGUAGES) {
      for (const appearance of ['light', 'dark', 'contrast'] as const) {
        it(`ready, ${lang}, ${appearance}`, async () => {
          await expectAccessible(await show(all, {attributes: {lang, appearance}, width: 640}));
        });
      }

      it(`ready with a QR code, at 320 px, ${lang}`, async () => {
        const element = await show(all, {attributes: {lang}, width: 320});
        find<HTMLButtonElement>(element, '.person .actions button').at(-1)?.click();
        await until(() => find(element, '.qr').length, 'the QR code');
        await expectAccessible(element);
        expect(element.scrollWidth, 'no sideways scrolling').to.be.at.most(320);
      });

      it(`empty, ${lang}`, async () => {
        const element = await show(feedOf([]), {attributes: {lang}}, 'empty');
        await expectAccessible(element);
        expect(plainText(find(element, '.note')[0])).not.to.equal('');
      });

      it(`error, ${lang}`, async () => {
        const element = await show({not: 'a feed'}, {attributes: {lang}}, 'error');
        await expectAccessible(element);
      });

      it(`loading, ${lang}`, async () => {
        const {fetch} = window;
        window.fetch = () => new Promise(() => undefined);
        try {
          const element = await show(null, {attributes: {lang, feed: `/never-${lang}.json`}}, 'loading');
          await until(() => find(element, '.sk').length, 'the skeleton');
          await expectAccessible(element);
        } finally {
          window.fetch = fetch;
        }
      });
    }
  });

  it('names people and offices, with what they are for', async () => {
    const element = await show();
    expect(texts(element, '[part~="name"]')).to.deep.equal([
      'Айнура Сатыбаева',
      'Айыл өкмөтү, кабылдама',
      'Жарандарды кабыл алуу борбору',
      'Архив',
    ]);
    expect(texts(element, '[part~="purpose"]')).to.deep.equal(['Media contact', 'General enquiries', 'кабыл алуу']);
    expect(texts(element, '[part~="organization"]')).to.deep.equal([
      'Айыл өкмөтүнүн басма сөз кызматы',
      'Айыл өкмөтү',
      'Архив',
    ]);
    expect(texts(element, '.mono')).to.deep.equal(['АС']);
    expect(find(element, 'article').length).to.equal(4);
    expect(find(element, 'h3').length).to.equal(4);
    expect(find(element, '[part="role"]')[0]?.lang).to.equal('ky');
    expect(texts(element, '.language'), 'says which language it shows').to.deep.equal(['Кыргызча']);
  });

  it('sets no language on what is in its own', async () => {
    const element = await show(all, {attributes: {lang: 'ky'}});
    expect(find(element, '[lang]').length).to.equal(0);
  });

  it('prints each line of phones once, and links what can be dialled', async () => {
    const element = await show(feedOf(people));
    const rows = texts(element, '.rows .main').slice(0, 6);
    expect(rows).to.deep.equal([
      'Кызматтык телефон0312 00-12-34',
      'Phone0312 00-12-36, 00-12-3The number looks incomplete',
      'Fax0312 00-12-35',
      'Mobile0555 / 0500 000-000, 0770 000-000',
      'Phone00-26-7, ички 4',
      'Тел./факс0312 00-12-37 доб. 5',
    ]);
    expect(
      find<HTMLAnchorElement>(element, 'a[part="phone"]').map(
        (link) => `${link.getAttribute('href')} ${link.ariaLabel}`,
      ),
    ).to.deep.equal([
      'tel:+996312001234 Call 0312 00-12-34',
      'tel:+996312001236 Call 0312 00-12-36',
      'tel:+996555000000 Call 0555 000-000',
      'tel:+996500000000 Call 0500 000-000',
      'tel:+996770000000 Call 0770 000-000',
      'tel:+996312001237;ext=5 Call 0312 00-12-37, ext. 5',
    ]);
    expect(texts(element, 'span[part="phone"]')).to.deep.equal(['00-12-3', '0312 00-12-35', '00-26-7']);
  });

  it('calls no fax that only its label tells', async () => {
    const phones = [
      {number: '0312 00-12-35', label: 'Факс'},
      {number: '0312 00-12-36', label: 'Тел./факс'},
    ];
    const element = await show(feedOf([{name: 'А', phones}]));
    expect(find<HTMLAnchorElement>(element, 'a[part="phone"]').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+996312001236',
    ]);
    expect(texts(element, '.rows .main')).to.deep.equal(['Факс0312 00-12-35', 'Тел./факс0312 00-12-36']);
  });

  it('copies a line with its numbers in full, and says so', async () => {
    const element = await show(feedOf(people));
    button(element, 'Copy the phone number', 2)?.click();
    await until(() => status(element) === 'Copied', 'the confirmation');
    expect(copied).to.deep.equal(['0555 000-000, 0500 000-000, 0770 000-000']);
    button(element, 'Copy the fax number')?.click();
    button(element, 'Copy the e-mail address')?.click();
    await until(() => copied.length === 3, 'the others');
    expect(copied.slice(1)).to.deep.equal(['0312 00-12-35', 'press@example.kg']);
  });

  for (const [number, text] of [
    ['0312 00-12-34 (приёмная)', '0312 00-12-34 (приёмная)'],
    ['0312 00-12-34 (приёмная), 00-12-35 (архив)', '0312 00-12-34 (приёмная), 00-12-35 (архив)'],
    ['0312 00-12-34, сурам боюнча', '0312 00-12-34, сурам боюнча'],
    ['Тел./факс: 0312 00-12-34, 00-12-35', '0312 00-12-34, 0312 00-12-35'],
    ['0312 00-12-34 (доб. 5)', '0312 00-12-34, ext. 5'],
    ['сурам боюнча', 'сурам боюнча'],
  ] as const)
    it(`copies «${number}» as «${text}»`, async () => {
      const element = await show(feedOf([{name: 'А', phones: [number]}]));
      button(element, 'Copy the phone number')?.click();
      await until(() => copied.length, 'the text');
      expect(copied).to.deep.equal([text]);
    });

  it('copies name, role, phones and mail in one tap', async () => {
    const element = await show(feedOf(people));
    button(element, 'Copy contact')?.click();
    await until(() => copied.length, 'the text');
    expect(copied[0]).to.equal(
      [
        'Айнура Сатыбаева',
        'Маалымат саясаты боюнча серепчи',
        'Айыл өкмөтүнүн басма сөз кызматы',
        'Кызматтык телефон: 0312 00-12-34',
        '0312 00-12-36',
        '00-12-3',
        'Fax: 0312 00-12-35',
        '0555 000-000',
        '0500 000-000',
        '0770 000-000',
        '00-26-7, ext. 4',
        'Тел./факс: 0312 00-12-37, ext. 5',
        'press@example.kg',
      ].join('\n'),
    );
  });

  it('saves a vCard', async () => {
    const saved: {name: string; href: string}[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({name: this.download, href: this.href});
    };
    try {
      const element = await show(feedOf(people));
      button(element, 'Save contact')?.click();
      await until(() => saved.length, 'the file');
      expect(saved[0]?.name).to.equal('Айнура-Сатыбаева.vcf');
      const text = await (await fetch(saved[0]?.href ?? '')).text();
      expect(text).to.include('VERSION:3.0').and.include('FN:Айнура Сатыбаева').and.include('+996312001234');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('shows a QR code on demand, by keyboard alone, and gives the focus back', async () => {
    const element = await show(feedOf(people));
    const open = () => button(element, 'QR code');
    expect(open()?.getAttribute('aria-expanded')).to.equal('false');
    open()?.focus();
    await sendKeys({press: 'Enter'});
    await until(() => find(element, '.qr').length, 'the QR code');
    expect(open()?.getAttribute('aria-expanded')).to.equal('true');
    expect(status(element)).to.equal('Scan with a phone camera to save the contact');
    const picture = find(element, '.qr svg')[0];
    expect(picture?.getAttribute('role')).to.equal('img');
    expect(find(element, '.qr path')[0]?.getAttribute('d')).to.match(/^M0 0h7v1h-7z/);
    await sendKeys({press: 'Escape'});
    await until(() => !find(element, '.qr').length, 'the end of it');
    expect(element.shadowRoot?.activeElement).to.equal(open());
    open()?.click();
    await until(() => find(element, '.qr').length, 'the QR code again');
    button(element, 'Close')?.focus();
    await sendKeys({press: ' '});
    await until(() => !find(element, '.qr').length, 'the end of it');
    expect(element.shadowRoot?.activeElement).to.equal(open());
  });

  it('shows one QR code at a time: the one that was asked for last, and leaves the focus there', async () => {
    const element = await show(feedOf(['a', 'b'].map((id) => ({...people[0], id}))));
    const open = (index: number) => button(element, 'QR code', index);
    const expanded = () => [0, 1].map((index) => open(index)?.getAttribute('aria-expanded'));
    open(0)?.click();
    open(0)?.click();
    await until(() => expanded()[0] === 'true', 'the first');
    open(1)?.focus();
    open(1)?.click();
    await until(() => expanded()[1] === 'true', 'the second');
    expect(expanded()).to.deep.equal(['false', 'true']);
    expect(find(element, '.qr').length).to.equal(1);
    expect(element.shadowRoot?.activeElement).to.equal(open(1));
    await sendKeys({press: 'Escape'});
    await until(() => !find(element, '.qr').length, 'the end of it');
    expect(element.shadowRoot?.activeElement).to.equal(open(1));
  });

  it('says where a QR code can hold no more', async () => {
    const element = await show(
      feedOf([{id: 'x', name: 'Ө'.repeat(1900), role: 'Р', emails: [`${'a'.repeat(60)}@example.kg`], phones: []}]),
    );
    const open = () => button(element, 'QR code');
    open()?.click();
    await until(() => status(element) !== '', 'an announcement');
    const said = 'The QR code could not be made';
    expect([status(element), texts(element, '.qr p').join()]).to.deep.equal([said, said]);
    expect(find(element, '.qr svg[role="img"]')).to.have.length(0);
    button(element, 'Close')?.click();
    await until(() => !find(element, '.qr').length, 'the end of it');
    expect(element.shadowRoot?.activeElement).to.equal(open());
  });

  describe('opening hours', () => {
    for (const [at, lang, expected] of [
      [MONDAY, 'en', ['Open now, until 18:00', 'Closed now, opens tomorrow at 09:00']],
      [MONDAY, 'ru', ['Сейчас открыто, до 18:00', 'Сейчас закрыто, откроется завтра в 09:00']],
      [MONDAY, 'ky', ['Азыр ачык, саат 18ге чейин', 'Азыр жабык, эртең саат 09:00дө ачылат']],
      ['2026-11-23T12:30:00+06:00', 'en', ['Closed now, opens at 13:00', 'Closed now, opens tomorrow at 09:00']],
      [
        '2026-11-21T12:30:00+06:00',
        'ky',
        ['Азыр жабык. Ачылышы: дүйшөмбү, 09:00', 'Азыр жабык. Ачылышы: шейшемби, 09:00'],
      ],
      [
        '2026-08-31T15:20:00+06:00',
        'en',
        ['Today may be a public holiday; usual hours:', 'Closed now, opens tomorrow at 09:00'],
      ],
      ['2026-05-04T08:00:00+06:00', 'en', ['Closed now', 'Closed now']],
    ] as const) {
      it(`${lang} at ${at}`, async () => {
        time.set(at);
        const element = await show(feedOf(offices), {attributes: {lang}});
        expect(texts(element, '.hd > .pill')).to.deep.equal(expected);
      });
    }

    it('lists the week, today in bold, and the day as a bar', async () => {
      const element = await show(feedOf(offices), {attributes: {lang: 'ky'}});
      expect(texts(element, '.hours div')).to.deep.equal([
        'Дш – жм 09:00–12:00, 13:00–18:00',
        'Иш, жш дем алыш',
        'Шш, бш 09:00–13:00',
        'Калган күндөрү дем алыш',
      ]);
      expect(texts(element, '.is-today dt')).to.deep.equal(texts(element, '[aria-current="date"]'));
      expect(texts(element, '.is-today dt')).to.deep.equal(['Дш – жм', 'Калган күндөрү']);
      expect(texts(element, '.tick')).to.deep.equal(['9', '13', '18']);
      expect(find(element, '.now').length).to.equal(1);
      expect(texts(element, 'span[part="hours"]')).to.deep.equal(['алдын ала жазылуу менен']);
    });

    it('lists a whole day as one, not as none', async () => {
      const hours = 'Mo-Fr 18:00-24:00; Sa-Su';
      const element = await show(feedOf([{organization: 'Кезмет', hours}]), {attributes: {lang: 'ky'}});
      expect(texts(element, '.hours div')).to.deep.equal(['Дш – жм 18:00–00:00', 'Иш, жш 00:00–24:00']);
    });

    it('follows the clock', async () => {
      const element = await show(feedOf(offices));
      time.set('2026-11-23T18:00:00+06:00');
      await until(() => texts(element, '.hd > .pill')[0] === 'Closed now, opens tomorrow at 09:00', 'closing time');
    });

    describe('of a person', () => {
      const [press] = people;
      for (const [lang, expected] of [
        ['ky', ['Иш убактысы', 'Азыр ачык, саат 18ге чейин', 'Дш – жм 09:00–18:00', 'Иш, жш дем алыш']],
        ['ru', ['Часы работы', 'Сейчас открыто, до 18:00', 'Пн – пт 09:00–18:00', 'Сб, вс выходной']],
        ['en', ['Opening hours', 'Open now, until 18:00', 'Mon – Fri 09:00–18:00', 'Sat, Sun closed']],
      ] as const)
        it(`stand in the words of ${lang}`, async () => {
          const data = feedOf([{...press, hours: 'Mo-Fr 09:00-18:00'}]);
          const element = await show(data, {attributes: {lang}, width: 320});
          expect(texts(element, '.person .main:has(.hours) :is(.k, .pill, .hours div)')).to.deep.equal(expected);
          expect(find(element, '.person .day').length).to.equal(1);
          expect(texts(element, '.person').join(' ')).not.to.include('Mo-Fr');
          expect(
            find(element, '.hours')[0] && getComputedStyle(find(element, '.hours')[0] as Element).display,
          ).to.equal('grid');
          await expectAccessible(element);
        });

      it('follow the clock', async () => {
        const element = await show(feedOf([{...press, hours: 'Mo-Fr 09:00-18:00'}]));
        time.set('2026-11-23T18:00:00+06:00');
        await until(() => texts(element, '.pill')[0] === 'Closed now, opens tomorrow at 09:00', 'closing time');
      });

      it('stand as they are written in any other form', async () => {
        const element = await show(feedOf([{...press, hours: 'алдын ала жазылуу менен'}]));
        expect(texts(element, '[part="hours"]')).to.deep.equal(['алдын ала жазылуу менен']);
        expect(find(element, '.pill').length).to.equal(0);
      });
    });

    it('claims nothing where it knows no holidays', async () => {
      const element = await show({...feedOf(offices), _mykty: {timeZone: 'Europe/Berlin'}});
      expect(texts(element, '.hd > .pill')).to.deep.equal([]);
      expect(find(element, '.day').length).to.equal(0);
    });

    it('says when they never close, and marks odd hours', async () => {
      const element = await show(
        feedOf([
          {id: 'a', name: 'A', hours: 'Mo-Su'},
          {id: 'b', name: 'B', hours: 'Mo-Su 06:30-23:00'},
        ]),
      );
      expect(texts(element, '.hd > .pill')).to.deep.equal(['Open around the clock', 'Open now, until 23:00']);
      expect(texts(element, '.tick')).to.deep.equal(['0', '24', '6:30', '23']);
    });
  });

  describe('marks what may be outdated', () => {
    const untilNovember = {validUntil: '2026-11-01'};
    const longAgo = {events: [{id: 'e', start: '2016-06-10'}]};
    const [press] = people;
    const [reception] = offices;
    const VALID = {
      en: 'May be outdated; valid until: 1 November 2026',
      ru: 'Возможно, устарело; срок действия: 1 ноября 2026 г.',
      ky: 'Эскирген болушу мүмкүн; жарактуу мөөнөтү: 2026-жылдын 1-ноябры',
    };
    const AFTER = {en: 'May be outdated', ru: 'Возможно, устарело', ky: 'Эскирген болушу мүмкүн'};

    for (const lang of LANGUAGES)
      for (const [who, contact] of [
        ['a person', press],
        ['an office', reception],
      ] as const)
        it(`${who}, past its date and long after its event, ${lang}`, async () => {
          const past = await show(feedOf([{...contact, ...untilNovember}]), {attributes: {lang}, width: 320});
          expect(texts(past, '.outdated')).to.deep.equal([VALID[lang]]);
          await expectAccessible(past);
          const after = await show(feedOf([contact], longAgo), {attributes: {lang}, width: 320});
          expect(texts(after, '.outdated')).to.deep.equal([AFTER[lang]]);
          await expectAccessible(after);
        });

    for (const appearance of ['dark', 'contrast'] as const)
      it(`accessibly, ${appearance}`, async () => {
        await expectAccessible(await show(feedOf([{...press, ...untilNovember}]), {attributes: {appearance}}));
      });

    it('goes by the date given, and marks none before it, nor soon after an event', async () => {
      const good = await show(feedOf([{...press, validUntil: '2027'}], longAgo));
      expect(texts(good, '.outdated')).to.deep.equal([]);
      const soon = await show(feedOf([press], {events: [{id: 'e', start: '2026-10-10'}]}));
      expect(texts(soon, '.outdated')).to.deep.equal([]);
    });

    it('the moment the date is past, and no longer when the clock is set back', async () => {
      const element = await show(feedOf([{...press, validUntil: '2026-11-23'}]));
      time.set('2026-11-23T23:59:59+06:00');
      await element.updateComplete;
      expect(texts(element, '.outdated')).to.deep.equal([]);
      time.set('2026-11-24T00:00:00+06:00');
      await until(() => find(element, '.outdated').length, 'the mark');
      time.set('2026-11-23T12:00:00+06:00');
      await until(() => !find(element, '.outdated').length, 'the mark to go');
    });

    it('in a saved copy of a feed that can no longer be had', async () => {
      const {fetch} = window;
      const {href: url} = new URL('/contacts-of-yesterday.json', location.href);
      const text = JSON.stringify(feedOf([{...press, ...untilNovember}]));
      await saveCopy(url, {text, url, savedAt: Date.parse('2026-11-22T12:00:00+06:00')});
      window.fetch = () => Promise.resolve(new Response('', {status: 404}));
      try {
        const stale = await show(null, {attributes: {feed: url}}, 'stale');
        expect(texts(stale, '.outdated')).to.deep.equal([VALID.en]);
        await expectAccessible(stale);
      } finally {
        window.fetch = fetch;
      }
    });
  });

  it('links places, messengers and sites; what is no name of theirs stays text', async () => {
    const element = await show(feedOf(offices));
    const links = find<HTMLAnchorElement>(element, 'a:not([part])').map((link) => `${plainText(link)} ${link.href}`);
    expect(links).to.deep.equal([
      `Map OpenStreetMap https://www.openstreetmap.org/search?query=${encodeURIComponent('Кызыл-Суу айылы, Ынтымак көчөсү, 12')}`,
      `2GIS https://2gis.kg/search/${encodeURIComponent('Кызыл-Суу айылы, Ынтымак көчөсү, 12')}`,
      '@example_aimak https://t.me/example_aimak',
      '0555 000 000 https://wa.me/996555000000',
      'example.kg/borbor https://example.kg/borbor/',
    ]);
    expect(find<HTMLAnchorElement>(element, 'a[part="email"]')[0]?.href).to.equal('mailto:kabyldama@example.kg');
  });

  describe('choice', () => {
    const version = (
      id: string,
      language: string,
      date: string | undefined,
      contacts: readonly unknown[],
      work?: string,
    ) => ({
      id,
      language,
      content_text: 'x',
      ...(date && {date_published: date}),
      _mykty: {contacts, ...(work && {work})},
    });
    const one = (id: string, purpose: string) => ({id, name: id, role: 'x', purpose: [purpose]});
    const data = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [
        version('undated', 'en', undefined, [one('u', 'media')]),
        version('old', 'en', '2020-01-01', [one('o', 'media'), one('r', 'registration')]),
        version('new-ky', 'ky', '2026-01-01', [one('n-ky', 'general')], 'new'),
        version('new-ru', 'ru', '2026-01-01', [one('n-ru', 'general')], 'new'),
        version('newest', 'en', '2026-06-01', []),
      ],
    };
    for (const [attributes, expected] of [
      [{lang: 'ky'}, ['n-ky']],
      [{lang: 'ru'}, ['n-ru']],
      [{lang: 'en'}, ['n-ky']],
      [{purpose: 'media'}, ['o']],
      [{purpose: 'registration'}, ['r']],
      [{contact: 'u'}, ['u']],
      [{item: 'old'}, ['o', 'r']],
      [{item: 'old', contact: 'r'}, ['r']],
      [{item: 'new', lang: 'ru'}, ['n-ru']],
    ] as const) {
      it(JSON.stringify(attributes), async () => {
        const element = await show(data, {attributes});
        expect(texts(element, '[part~="name"]')).to.deep.equal(expected);
      });
    }

    it('by the calendar of the feed, where dates are written in several ways', async () => {
      const items = [
        version('day', 'en', '2026-01-01', [one('d', 'media')]),
        version('instant', 'en', '2025-12-31T20:00:00Z', [one('i', 'media')]),
      ];
      for (const [timeZone, expected] of [
        ['Asia/Bishkek', 'i'],
        ['America/New_York', 'd'],
      ] as const) {
        const element = await show({...data, items, _mykty: {timeZone}});
        expect(texts(element, '[part~="name"]')).to.deep.equal([expected]);
      }
    });

    for (const attributes of [{purpose: 'none'}, {item: 'old', contact: 'nobody'}] as Record<string, string>[])
      it(`has nothing for ${JSON.stringify(attributes)}`, async () => {
        await show(data, {attributes}, 'empty');
      });

    it('tells the webmaster who is there, where nobody has the id that is asked for', async () => {
      const events: MyktyErrorEvent[] = [];
      document.addEventListener('mykty-error', (event) => events.push(event), {once: true});
      const element = await show(data, {attributes: {item: 'old', contact: 'nobody'}}, 'empty');
      await until(() => events.length > 0, 'mykty-error');
      expect(events[0]?.code).to.equal('bad-attribute');
      expect(events[0]?.message).to.match(/^No contact has .*: contact="nobody" \(o, r\)\. Nothing is shown\.$/);
      expect(element.contact).to.equal('nobody');
    });

    it('follows its attributes', async () => {
      const element = await show(data, {attributes: {purpose: 'media'}});
      element.purpose = 'registration';
      await element.updateComplete;
      expect(texts(element, '[part~="name"]')).to.deep.equal(['r']);
    });

    it('tells each content once', async () => {
      let loads = 0;
      const element = mount<MyktyContactBlock>('mykty-contact-block', {attributes: {lang: 'en'}});
      element.addEventListener('mykty-load', () => loads++);
      element.data = data;
      await reached(element, 'ready');
      time.pass(60_000);
      await element.updateComplete;
      await until(() => loads > 0, 'mykty-load');
      expect(loads).to.equal(1);
    });
  });

  it('names those without a name by what they have', async () => {
    const element = await show(
      feedOf([
        {id: 'a', role: 'Катчы', organization: 'Кеңеш', phones: ['102']},
        {id: 'b', organization: 'Архив', phones: ['х']},
        {id: 'c', emails: ['a@example.kg']},
      ]),
    );
    expect(texts(element, 'h3')).to.deep.equal(['Катчы', 'Архив', 'Contacts']);
    expect(texts(element, 'p[part="organization"]')).to.deep.equal(['Кеңеш']);
    expect(find(element, '.mono').length).to.equal(0);
    expect(find<HTMLAnchorElement>(element, 'a[part="phone"]')[0]?.getAttribute('href')).to.equal('tel:102');
  });

  it('states whom to turn to for search engines, unless told not to', async () => {
    await show(feedOf(people));
    const block = () => document.querySelector('script[type="application/ld+json"]');
    await until(block, 'the data');
    expect(block()?.textContent).to.include('"ContactPoint"');
    unmountAll();
    expect(block()).to.equal(null);
    await show(feedOf(people), {attributes: {'no-json-ld': ''}});
    await new Promise((done) => setTimeout(done, 300));
    expect(block()).to.equal(null);
  });

  it('lets no text of a feed become markup or a line of its own', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const element = await show(
      feedOf([
        {
          id: 'x" onclick="y',
          name: evil,
          role: evil,
          organization: evil,
          purpose: [evil],
          phones: [evil, {number: evil, label: evil}],
          emails: ['a@b.kg'],
          address: evil,
          hours: evil,
          telegram: evil,
          url: 'javascript:alert(1)',
        },
      ]),
    );
    expect(find(element, 'img, [onclick], [href^="javascript"]').length).to.equal(0);
    expect(texts(element, 'h3')).to.deep.equal([evil]);
  });

  it('registers once, and does nothing where the tag is taken', async () => {
    expect(customElements.get('mykty-contact-block')).to.equal(MyktyContactBlock);
    await import('../../../src/components/contact-block/define.js');
  });
});
