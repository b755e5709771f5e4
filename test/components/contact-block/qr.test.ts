import {expect} from '@open-wc/testing';
import '../../../src/components/contact-block/define.js';
import {type MyktyContactBlock} from '../../../src/components/contact-block/index.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';

/** Without ids, as most feeds have them: the reader numbers them anew in each item. */
const aida = {name: 'Аида', role: 'Катчы', phones: ['0312 00-00-01']};
const bakyt = {name: 'Бакыт', role: 'Катчы', phones: ['0312 00-00-02']};
const english = {...aida, name: 'Aida', role: 'Secretary'};

const feedOf = (...items: readonly (readonly object[])[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'T',
  items: items.map((contacts, at) => ({id: `${at}`, content_text: 'x', _mykty: {contacts}})),
});
const versions = {
  ...feedOf(),
  items: [
    {id: 'ky', language: 'ky', content_text: 'x', _mykty: {work: 'w', contacts: [aida]}},
    {id: 'en', language: 'en', content_text: 'x', _mykty: {work: 'w', contacts: [english]}},
  ],
};

interface Case {
  readonly data: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly change?: (element: MyktyContactBlock) => void;
  /** What the block says then. */
  readonly says: string;
  /** Whose code is open then, by their place among those shown. */
  readonly open: readonly number[];
}

const cases: Readonly<Record<string, Case>> = {
  'closes with its item': {
    data: feedOf([aida], [bakyt]),
    change: (element) => (element.item = '1'),
    says: 'Бакыт',
    open: [],
  },
  'closes where the page speaks another language, and so do the contacts': {
    data: versions,
    attributes: {item: 'w', lang: 'ky'},
    change: (element) => (element.lang = 'en'),
    says: 'Aida',
    open: [],
  },
  'stays where the page alone speaks another language': {
    data: feedOf([aida]),
    attributes: {lang: 'ky'},
    change: (element) => (element.lang = 'en'),
    says: 'Scan with a phone camera',
    open: [0],
  },
  'closes where the feed has another number': {
    data: feedOf([aida]),
    change: (element) => (element.data = feedOf([{...aida, phones: ['0312 00-00-03']}])),
    says: '0312 00-00-03',
    open: [],
  },
  'closes where the feed has the contact no more': {
    data: feedOf([aida]),
    change: (element) => (element.data = feedOf([bakyt])),
    says: 'Бакыт',
    open: [],
  },
  'stays where the feed says the same to a phone': {
    data: feedOf([aida]),
    change: (element) => (element.data = feedOf([{...aida, purpose: ['media']}])),
    says: 'Media contact',
    open: [0],
  },
  'goes with its contact': {
    data: feedOf([aida]),
    change: (element) => (element.data = feedOf([bakyt, aida])),
    says: 'Бакыт',
    open: [1],
  },
  'is that of one of two with the same id': {
    data: feedOf([
      {...aida, id: 'c'},
      {...bakyt, id: 'c'},
    ]),
    says: 'Бакыт',
    open: [0],
  },
  'is that of one of two alike': {data: feedOf([aida, aida]), says: 'Аида', open: [0]},
};

describe("mykty-contact-block: a contact's open QR code", () => {
  afterEach(unmountAll);

  const find = (element: MyktyContactBlock, selector: string) => [
    ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
  ];

  for (const [name, {data, attributes, change, says, open}] of Object.entries(cases))
    it(name, async () => {
      const options = {attributes: {lang: 'en', item: '0', ...attributes}, properties: {data}};
      const element = mount<MyktyContactBlock>('mykty-contact-block', options);
      await reached(element, 'ready');
      const opener = find(element, '[aria-expanded]')[0];
      opener?.click();
      await until(() => find(element, '.qr').length, 'the QR code');
      const code = find(element, '.qr path')[0]?.getAttribute('d');
      find(element, '.qr button')[0]?.focus();
      change?.(element);
      await until(() => plainText(find(element, '.cb')[0]).includes(says), says);

      const people = find(element, 'article');
      expect(people.flatMap((each, at) => (each.querySelector('.qr') ? [at] : []))).to.deep.equal(open);
      const expanded = find(element, '[aria-expanded]').map((each) => each.getAttribute('aria-expanded'));
      expect(expanded).to.deep.equal(people.map((_, at) => String(open.includes(at))));
      if (open.length) expect(find(element, '.qr path')[0]?.getAttribute('d')).to.equal(code);
      else expect(element.shadowRoot?.activeElement === opener, 'the focus').to.equal(true);
    });

  it('says what to do each time that it opens', async () => {
    const element = mount<MyktyContactBlock>('mykty-contact-block', {
      attributes: {lang: 'en'},
      properties: {data: feedOf([aida])},
    });
    await reached(element, 'ready');
    const said = (): string => plainText(find(element, '[role=status]')[0]);
    for (const text of [
      'Scan with a phone camera to save the contact',
      '',
      'Scan with a phone camera to save the contact',
    ]) {
      find(element, '[aria-expanded]')[0]?.click();
      await until(() => said() === text, text || 'silence');
    }
  });

  it('alone closes on Escape, not the dialog of the page that it stands in', async () => {
    const element = mount<MyktyContactBlock>('mykty-contact-block', {
      attributes: {lang: 'en'},
      properties: {data: feedOf([aida])},
    });
    await reached(element, 'ready');
    const seen: boolean[] = [];
    const see = (event: Event): void => void seen.push(event.defaultPrevented);
    document.addEventListener('keydown', see);
    const opener = find(element, '[aria-expanded]')[0];
    opener?.click();
    await until(() => find(element, '.qr').length, 'the QR code');
    const escape = () =>
      opener?.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true, cancelable: true}),
      );
    escape();
    await until(() => !find(element, '.qr').length, 'it to close');
    escape();
    document.removeEventListener('keydown', see);
    // The next one is the page's.
    expect(seen.filter((prevented) => !prevented)).to.have.length(1);
    expect(seen.at(-1)).to.equal(false);
  });

  it('stays closed once its contact was gone', async () => {
    const data = feedOf([aida], [bakyt]);
    const element = mount<MyktyContactBlock>('mykty-contact-block', {
      attributes: {lang: 'en', item: '0'},
      properties: {data},
    });
    await reached(element, 'ready');
    find(element, '[aria-expanded]')[0]?.click();
    await until(() => find(element, '.qr').length, 'the QR code');
    for (const item of ['1', '0']) {
      element.item = item;
      await element.updateComplete;
    }
    expect(find(element, '.qr').length).to.equal(0);
  });
});
