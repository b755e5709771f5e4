import {expect} from '@open-wc/testing';
import {telegram, whatsapp} from '../../src/model/messengers.js';

describe('messengers', () => {
  for (const [text, name] of [
    ['@example_aimak', 'example_aimak'],
    ['example_aimak', 'example_aimak'],
    ['t.me/example_aimak', 'example_aimak'],
    ['https://t.me/example_aimak/', 'example_aimak'],
    ['https://telegram.me/example_aimak', 'example_aimak'],
  ] as const) {
    it(`Telegram: ${text}`, () =>
      expect(telegram(text)).to.deep.equal({url: `https://t.me/${name}`, text: `@${name}`}));
  }

  for (const [text, url] of [
    ['t.me/+invite', 'https://t.me/+invite'],
    ['https://t.me/+AbC_d-1', 'https://t.me/+AbC_d-1'],
    ['https://telegram.me/joinchat/AbC_d-1', 'https://t.me/joinchat/AbC_d-1'],
    ['https://t.me/example_aimak/12', 'https://t.me/example_aimak/12'],
    ['https://t.me/example_bot?start=a', 'https://t.me/example_bot?start=a'],
  ] as const)
    it(`Telegram: ${text}`, () =>
      expect(telegram(text)).to.deep.equal({url, text: url.replace(/^https:\/\/|\?.*/g, '')}));

  for (const [text, url, shown] of [
    ['wa.me/996555212474?text=a%20b', 'https://wa.me/996555212474?text=a%20b', '+996555212474'],
    ['https://wa.me/message/ABC', 'https://wa.me/message/ABC', 'wa.me/message/ABC'],
    ['https://chat.whatsapp.com/ABC?mode=a', 'https://chat.whatsapp.com/ABC?mode=a', 'chat.whatsapp.com/ABC'],
    [
      'https://api.whatsapp.com/send?phone=996555212474',
      'https://api.whatsapp.com/send?phone=996555212474',
      'api.whatsapp.com/send',
    ],
  ] as const)
    it(`WhatsApp: ${text}`, () => expect(whatsapp(text)).to.deep.equal({url, text: shown}));

  for (const text of ['', '@ab', '@имя', 'https://example.kg/x', 'javascript:alert(1)', '@a/../b']) {
    it(`no Telegram: ${text}`, () => expect(telegram(text)).to.equal(undefined));
  }

  for (const [text, digits, shown] of [
    ['0555 212-474', '996555212474', '0555 212-474'],
    ['+996 555 212 474', '996555212474', '+996 555 212 474'],
    ['https://wa.me/996555212474', '996555212474', '+996555212474'],
    ['wa.me/77272500000', '77272500000', '+77272500000'],
  ] as const) {
    it(`WhatsApp: ${text}`, () => expect(whatsapp(text)).to.deep.equal({url: `https://wa.me/${digits}`, text: shown}));
  }

  for (const text of ['', '0555 212-47', '102', 'https://example.kg/wa.me/message/ABC', 'javascript:alert(1)']) {
    it(`no WhatsApp: ${text}`, () => expect(whatsapp(text)).to.equal(undefined));
  }
});
