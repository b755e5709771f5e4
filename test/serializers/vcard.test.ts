import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {type Contact} from '../../src/model/contact.js';
import {qrPicture} from '../../src/components/contact-block/qr.js';
import {toVCard} from '../../src/serializers/vcard.js';
import {contact, url} from './fixtures.js';

/** Values by property, in order; a parameter stands before its value. */
function read(text: string): Record<string, string[]> {
  for (const line of text.split('\r\n')) {
    expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    expect(line).not.to.match(/[\r\n\u2028\u2029\u0085]/);
  }
  const values: Record<string, string[]> = {};
  const [, properties] = ICAL.parse(text) as [string, [string, Record<string, unknown>, string, ...unknown[]][]];
  for (const [name, parameters, , ...value] of properties) {
    const shown = Object.entries(parameters).map(([key, given]) => `${key}=${[given].flat().join('+')}`);
    (values[name] ??= []).push([...shown, value.flat().join('|')].join(' '));
  }
  return values;
}

const person = contact({
  name: 'Айнура Сатыбаева',
  role: 'Маалымат саясаты боюнча серепчи, «Элес»',
  organization: 'Айыл өкмөтү; кабылдама, Кызыл-Суу',
  phones: [
    {number: 'Тел./факс: 0312 00-12-34, 00-12-35'},
    {number: '0555 212-474'},
    {number: '00-26-7, ички 4'},
    {number: '0312 00-12-36', kind: 'fax'},
    {number: '0312 00-12-37 доб. 5'},
    {number: '102'},
  ],
  emails: ['press@example.kg'],
  address: 'Кызыл-Суу айылы, Ынтымак көчөсү, 12',
  hours: 'Mo-Fr 09:00-18:00',
  url: url('https://example.kg/'),
  telegram: '@example_aimak',
  whatsapp: '0555 212-474',
});

describe('vcard', () => {
  for (const [number, kind, line] of [
    ['0312 00-12-34', undefined, 'TEL:+996312001234'],
    ['0312 00-12-34 (доб. 12)', undefined, 'TEL:+996312001234\\,12'],
    ['0312 00-12-34', 'fax', 'TEL;TYPE=FAX:+996312001234'],
    ['0555 00-12-34', undefined, 'TEL;TYPE=CELL:+996555001234'],
    ['112', undefined, 'TEL:112'],
  ] as const)
    it(`says of ${number}${kind ? ` (${kind})` : ''} no more in brief than it takes`, () => {
      const text = toVCard(contact({name: 'А', phones: [{number, ...(kind ? {kind} : {})}]}), {brief: true});
      expect(text.split('\r\n').find((each) => each.startsWith('TEL'))).to.equal(line);
    });

  it('names no organization of a person who has none, and calls an office by its own', () => {
    expect(toVCard(contact({name: 'Айгүл Сыдыкова'}))).not.to.include('ORG:');
    expect(toVCard(contact({organization: 'Айыл өкмөтү'}))).to.include('ORG:Айыл өкмөтү');
    const office = contact({name: 'Кабылдама', hours: 'Mo-Fr 09:00-18:00'});
    expect(toVCard(office)).to.include('ORG:Кабылдама');
  });

  it('gives 3.0 by default', () => {
    expect(read(toVCard(person))).to.deep.equal({
      version: ['3.0'],
      prodid: ['-//mykty//mykty//EN'],
      fn: ['Айнура Сатыбаева'],
      n: ['|Айнура Сатыбаева|||'],
      org: ['Айыл өкмөтү; кабылдама, Кызыл-Суу'],
      title: ['Маалымат саясаты боюнча серепчи, «Элес»'],
      tel: [
        'type=WORK+VOICE +996312001234',
        'type=WORK+VOICE +996312001235',
        'type=WORK+CELL +996555212474',
        'type=WORK+FAX +996312001236',
        'type=WORK+VOICE +996312001237,5',
        'type=WORK+VOICE 102',
      ],
      email: ['type=INTERNET+WORK press@example.kg'],
      adr: ['type=WORK ||Кызыл-Суу айылы, Ынтымак көчөсү, 12||||'],
      label: ['type=WORK Кызыл-Суу айылы, Ынтымак көчөсү, 12'],
      url: ['https://example.kg/', 'group=item1 https://t.me/example_aimak', 'group=item2 https://wa.me/996555212474'],
      'x-ablabel': ['group=item1 Telegram', 'group=item2 WhatsApp'],
      note: ['00-26-7, ички 4\nMo-Fr 09:00-18:00'],
    });
  });

  for (const [line, tel] of [
    [{number: '0312 00-12-36', label: 'Факс'}, 'type=WORK+FAX +996312001236'],
    [{number: '0312 00-12-36', label: 'Тел./факс'}, 'type=WORK+VOICE +996312001236'],
    [{number: '0312 00-12-36', label: 'Факс', kind: 'voice'}, 'type=WORK+VOICE +996312001236'],
    [{number: '+7 701 123 45 67', kind: 'mobile'}, 'type=WORK+CELL +77011234567'],
    [
      {number: '0312 00-12-34, факс 00-12-36', kind: 'voice'},
      'type=WORK+VOICE +996312001234,type=WORK+FAX +996312001236',
    ],
    [{number: '00-26-7', kind: 'voice'}, undefined],
  ] as const)
    it(`tells what ${JSON.stringify(line)} is`, () =>
      expect(read(toVCard(contact({name: 'А', phones: [line]})))['tel']?.join()).to.equal(tel));

  for (const [line, note] of [
    [{number: '0312 00-12-34', label: 'Приёмная'}, 'Приёмная: 0312 00-12-34'],
    [{number: '0312 00-12-34, бухгалтерия 00-12-35'}, '0312 00-12-34, бухгалтерия 00-12-35'],
    [{number: '0312 62-07-60 доб.105/106'}, '0312 62-07-60 доб.105/106'],
    [{number: '0312 62-07-60 (102)', kind: 'voice'}, '0312 62-07-60 (102)'],
    [{number: 'Ишеним телефону: 115'}, 'Ишеним телефону: 115'],
    [{number: '00-26-7', label: 'Кабылдама'}, 'Кабылдама: 00-26-7'],
    [{number: 'сурам боюнча'}, 'сурам боюнча'],
    [{number: 'Тел./факс: 0312 00-12-34, 00-12-35 (доб. 5)', label: 'Телефон'}, undefined],
    [{number: 'т. 0312 00-12-34, моб. 0555 212-474', kind: 'mobile'}, undefined],
    [{number: '0312 00-12-36', label: 'Факс'}, undefined],
  ] as const)
    it(`keeps in its note what ${JSON.stringify(line)} says beside its numbers`, () => {
      for (const version of ['3.0', '4.0'] as const)
        expect(read(toVCard(contact({name: 'А', phones: [line]}), {version}))['note']).to.deep.equal(note && [note]);
    });

  it('keeps a messenger that can’t be read in its note', () =>
    expect(read(toVCard(contact({telegram: 'канал мэрии', whatsapp: '0555 21-24'})))['note']).to.deep.equal([
      'Telegram: канал мэрии\nWhatsApp: 0555 21-24',
    ]));

  it('gives 4.0 when asked', () => {
    const values = read(toVCard(person, {version: '4.0'}));
    expect(values['tel']?.[0]).to.match(/work.*voice.* tel:\+996312001234$/);
    expect(values['tel']?.[4]).to.match(/tel:\+996312001237;ext=5$/);
    expect(values['tel']?.[5]).to.match(/ 102$/);
    expect(values['adr']).to.deep.equal([
      'type=work label=Кызыл-Суу айылы, Ынтымак көчөсү, 12 ||Кызыл-Суу айылы, Ынтымак көчөсү, 12||||',
    ]);
    expect(values['socialprofile']?.[0]).to.match(/Telegram https:\/\/t\.me\/example_aimak$/);
    expect(values['kind']).to.equal(undefined);
  });

  it('leaves out what a QR code can do without', () => {
    const {n, fn, tel, email, ...others} = read(toVCard(person, {brief: true}));
    expect(others).to.deep.equal({version: ['3.0']});
    expect([n, fn, email]).to.deep.equal([['|Айнура Сатыбаева|||'], ['Айнура Сатыбаева'], ['press@example.kg']]);
    expect(tel?.at(2)).to.equal('type=CELL +996555212474');
    expect(tel).to.have.length(6);
  });

  for (const [of, members, extra] of [
    ['role and organization', {role: 'Катчы', organization: 'Кеңеш'}, {title: ['Катчы'], org: ['Кеңеш']}],
    ['the role alone, if both are too long', {role: 'Катчы', organization: 'Кеңеш '.repeat(20)}, {title: ['Катчы']}],
    ['the organization, if only that fits', {role: 'Катчы '.repeat(20), organization: 'Кеңеш'}, {org: ['Кеңеш']}],
  ] as const)
    it(`puts into a QR code ${of}, of 53 modules a side`, () => {
      const short = contact({
        name: 'Айнура',
        phones: [{number: '0312 00-12-34'}],
        emails: ['press@example.kg'],
        ...members,
      });
      for (const version of ['3.0', '4.0'] as const) {
        const text = toVCard(short, {brief: true, version});
        const {title, org} = read(text);
        expect({...(title ? {title} : {}), ...(org ? {org} : {})}).to.deep.equal(extra);
        expect(qrPicture(text).size).to.be.at.most(53);
      }
    });

  it('says a name once where it is the role or the organization', () => {
    const brief = (members: Partial<Contact>) => read(toVCard(contact(members), {brief: true}));
    expect(brief({role: 'Катчы', organization: 'Кеңеш'})).to.deep.include({fn: ['Катчы'], org: ['Кеңеш']});
    expect(brief({role: 'Катчы'})).not.to.have.property('title');
    expect(brief({organization: 'Кеңеш'})).to.deep.include({fn: ['Кеңеш'], org: ['Кеңеш'], n: ['||||']});
  });

  for (const [shown, members] of [
    ['Приёмная', {phones: [{number: '0312 00-12-34', label: 'Приёмная'}]}],
    ['press@example.kg', {phones: [{number: '0312 00-12-34'}], emails: ['press@example.kg']}],
    ['0312 00-12-34', {phones: [{number: '0312 00-12-34'}]}],
    ['https://example.kg/', {url: url('https://example.kg/')}],
    ['@example_aimak', {telegram: '@example_aimak'}],
    ['Чүй, 1', {address: 'Чүй, 1'}],
    ['c1', {hours: 'Mo 09:00-12:00'}],
  ] as const)
    it(`calls one without a name ${shown}`, () => {
      for (const brief of [false, true])
        expect(read(toVCard(contact(members), {brief}))).to.deep.include({fn: [shown], n: ['||||']});
      expect(read(toVCard(contact(members)))).to.deep.include({org: [shown]});
    });

  for (const [of, members, values] of [
    [
      'messengers',
      {telegram: '@example_aimak', whatsapp: '0555 212-474'},
      {
        url: ['group=item1 https://t.me/example_aimak', 'group=item2 https://wa.me/996555212474'],
        'x-ablabel': ['group=item1 Telegram', 'group=item2 WhatsApp'],
      },
    ],
    ['a website', {url: url('https://example.kg/')}, {url: ['https://example.kg/']}],
    ['an incomplete number', {phones: [{number: '00-26-7, ички 4'}]}, {note: ['00-26-7, ички 4']}],
    [
      'an address',
      {role: 'Айнура', address: 'Чүй, 1'},
      {
        adr: ['type=WORK ||Чүй, 1||||'],
        label: ['type=WORK Чүй, 1'],
      },
    ],
    [
      'a link too long',
      {whatsapp: `wa.me/996555212474?text=${'a'.repeat(300)}`},
      {url: [`group=item1 https://wa.me/996555212474?text=${'a'.repeat(300)}`]},
    ],
  ] as const)
    it(`puts into the QR code of one who has no number and mail ${of}`, () => {
      const {fn, n, version, ...others} = read(toVCard(contact({name: 'Айнура', ...members}), {brief: true}));
      expect([fn, n, version]).to.deep.equal([['Айнура'], ['|Айнура|||'], ['3.0']]);
      expect(others).to.deep.equal(values);
    });

  it('puts labels of numbers into a QR code where they fit', () => {
    const phones = [
      {number: '0312 00-12-34', label: 'Приёмная'},
      {number: '0312 00-12-35', label: 'Бухгалтерия'},
    ];
    const note = (members: Partial<Contact>) =>
      read(toVCard(contact({name: 'А', phones, ...members}), {brief: true}))['note'];
    expect(note({})).to.deep.equal(['Приёмная: 0312 00-12-34\nБухгалтерия: 0312 00-12-35']);
    expect(note({emails: [`${'a'.repeat(60)}@example.kg`]})).to.equal(undefined);
  });

  it('knows an office from a person', () => {
    const office = contact({organization: 'Кабылдама'});
    expect(read(toVCard(office))).to.deep.include({fn: ['Кабылдама'], 'x-abshowas': ['COMPANY'], n: ['||||']});
    expect(read(toVCard(office, {version: '4.0'}))['kind']).to.deep.equal(['org']);
    const named = contact({name: 'Кабылдама', hours: 'Mo 09:00-12:00'});
    expect(read(toVCard(named))).to.deep.include({fn: ['Кабылдама'], org: ['Кабылдама'], n: ['||||']});
    const unnamed = contact({role: 'Катчы', organization: 'Кеңеш'});
    expect(read(toVCard(unnamed)))
      .to.deep.include({fn: ['Катчы'], org: ['Кеңеш']})
      .and.not.have.property('x-abshowas');
  });

  for (const [of, members] of [
    ['a line break in a name', {name: 'A\r\nTEL:112\nB\u2028C'}],
    ['a break in a mailbox', {name: 'A', emails: ['a@b.kg\r\nTEL:112']}],
    ['a break in an address', {name: 'A', address: 'X\r\nTEL:112'}],
    ['a name that is none in the messengers', {name: 'A', telegram: 'x y\r\nTEL:112', whatsapp: 'none'}],
  ] as const satisfies readonly (readonly [string, Partial<Contact>])[]) {
    for (const version of ['3.0', '4.0'] as const) {
      it(`${version}: ${of} starts no line of its own`, () => {
        expect(read(toVCard(contact(members), {version}))).not.to.have.property('tel');
      });
    }
  }
});
