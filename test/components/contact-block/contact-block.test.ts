import {expect} from '@open-wc/testing';
import {MyktyContactBlock} from '../../../src/components/contact-block/index.js';
import {expectAccessible} from '../../support/axe.js';
import {find, setUp, show, tearDown, texts} from '../../support/contact-block.js';
import {plainText, unmountAll, until} from '../../support/mount.js';
import {all, feedOf, offices, people} from './contacts.js';

const LANGUAGES = ['ky', 'ru', 'en'] as const;

describe('mykty-contact-block', () => {
  beforeEach(setUp);
  afterEach(tearDown);

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
    const element = await show(all);
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
