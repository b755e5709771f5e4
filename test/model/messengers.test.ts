import {expect} from '@open-wc/testing';
import {messengers, telegram, whatsapp} from '../../src/model/messengers.js';

describe('messengers', () => {
  for (const [text, name] of [
    ['@example_aimak', 'example_aimak'],
    ['example_aimak', 'example_aimak'],
    ['t.me/example_aimak', 'example_aimak'],
    ['https://t.me/example_aimak/', 'example_aimak'],
    ['https://telegram.me/example_aimak', 'example_aimak'],
    // As a phone's keyboard begins a line, and as a browser shows a channel.
    ['T.me/example_aimak', 'example_aimak'],
    ['Https://t.me/s/example_aimak', 'example_aimak'],
    [' @example_aimak ', 'example_aimak'],
  ] as const) {
    it(`Telegram: ${text}`, () =>
      expect(telegram(text)).to.deep.equal({url: `https://t.me/${name}`, text: `@${name}`}));
  }

  for (const [text, url] of [
    ['t.me/+invite', 'https://t.me/+invite'],
    ['https://t.me/+AbC_d-1', 'https://t.me/+AbC_d-1'],
    ['https://telegram.me/joinchat/AbC_d-1', 'https://t.me/joinchat/AbC_d-1'],
    ['https://t.me/example_aimak/12', 'https://t.me/example_aimak/12'],
    ['https://t.me/s/example_aimak/12', 'https://t.me/example_aimak/12'],
    ['https://t.me/example_bot?start=a', 'https://t.me/example_bot?start=a'],
  ] as const)
    it(`Telegram: ${text}`, () =>
      expect(telegram(text)).to.deep.equal({url, text: url.replace(/^https:\/\/|\?.*/g, '')}));

  for (const [text, url, shown] of [
    ['wa.me/996555212474?text=a%20b', 'https://wa.me/996555212474?text=a%20b', '+996555212474'],
    ['https://wa.me/message/ABC', 'https://wa.me/message/ABC', 'wa.me/message/ABC'],
    ['Https://wa.me/qr/ABC', 'https://wa.me/qr/ABC', 'wa.me/qr/ABC'],
    ['https://www.whatsapp.com/channel/ABC', 'https://whatsapp.com/channel/ABC', 'whatsapp.com/channel/ABC'],
    [' https://chat.whatsapp.com/ABC ', 'https://chat.whatsapp.com/ABC', 'chat.whatsapp.com/ABC'],
    ['https://chat.whatsapp.com/ABC?mode=a', 'https://chat.whatsapp.com/ABC?mode=a', 'chat.whatsapp.com/ABC'],
    [
      'https://api.whatsapp.com/send?phone=996555212474',
      'https://api.whatsapp.com/send?phone=996555212474',
      'api.whatsapp.com/send',
    ],
  ] as const)
    it(`WhatsApp: ${text}`, () => expect(whatsapp(text)).to.deep.equal({url, text: shown}));

  for (const text of [
    '',
    '@ab',
    '@имя',
    'https://example.kg/x',
    'javascript:alert(1)',
    '@a/../b',
    'x t.me/abcd',
    'abcd efgh',
    't.me/ab',
    't.me/abcd efgh',
  ]) {
    it(`no Telegram: ${text}`, () => expect(telegram(text)).to.equal(undefined));
  }

  for (const [text, digits, shown] of [
    ['0555 212-474', '996555212474', '0555 212-474'],
    ['+996 555 212 474', '996555212474', '+996 555 212 474'],
    ['https://wa.me/996555212474', '996555212474', '+996555212474'],
    ['wa.me/77272500000', '77272500000', '+77272500000'],
    ['Wa.me/996555212474', '996555212474', '+996555212474'],
  ] as const) {
    it(`WhatsApp: ${text}`, () => expect(whatsapp(text)).to.deep.equal({url: `https://wa.me/${digits}`, text: shown}));
  }

  for (const text of [
    '',
    '0555 212-47',
    '102',
    'https://example.kg/wa.me/message/ABC',
    'wa.me/message/A B',
    'javascript:alert(1)',
  ]) {
    it(`no WhatsApp: ${text}`, () => expect(whatsapp(text)).to.equal(undefined));
  }

  it('are those that a contact has, with an address where that can be read', () => {
    const contact = {id: 'c', purpose: [], phones: [], emails: []};
    expect(messengers(contact)).to.deep.equal([]);
    expect(messengers({...contact, telegram: '@example_aimak', whatsapp: 'мэрия'})).to.deep.equal([
      {service: 'Telegram', written: '@example_aimak', url: 'https://t.me/example_aimak'},
      {service: 'WhatsApp', written: 'мэрия', url: undefined},
    ]);
  });
});
