// Messages as the file for all widgets holds them.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pack, unpack} from '../../scripts/rollup/pack.mjs';

const unpacked = (text) => new Function(`return (${unpack})(arguments[0])`)(text);
const textOf = (template) =>
  typeof template === 'string'
    ? template
    : template.strings.map((part, index) => (index ? `{${template.values[index - 1]}}` : '') + part).join('');

describe('pack', () => {
  const lists = [
    ['Кыргыз тамгалары', ['Өкмөттүн жаңы үйү, ЁЛКА ёлка', 'Ң', 'Э', '']],
    [
      'Latin letters between them',
      ['QR-код', 'Лента JSON Feed {0}', 'a', '{0}{1} {2}', 'Telegram: {0} & WhatsApp – {1}?'],
    ],
    ['signs that stand for others', ['#$%&<>', '?@[\\]^_`{0}|~', '«{0}» > «{1}»', 'Канча? 5 %', '№ 5 № Б']],
    ['what lies elsewhere', ['…—–\u00a0\u2011', 'Ќ ѝ Ԛ', '🎉 Майрам', '"кавычки" и \'апострофы\'', 'стро\nка']],
    ['nothing', ['']],
  ];
  for (const [name, messages] of lists)
    it(`gives back ${name}`, () => assert.deepEqual(unpacked(pack(messages)), messages));

  for (const language of ['ky', 'ru'])
    it(`gives back every message in ${language}, without a letter that would be escaped`, async () => {
      const {templates} = await import(`../../dist/i18n/generated/${language}.js`);
      const messages = Object.values(templates).map(textOf);
      const packed = pack(messages);
      assert.deepEqual(unpacked(packed), messages);
      assert.doesNotMatch(packed, /[а-яА-Яёңөү]/);
    });

  it('refuses what stands for something', () => {
    for (const sign of ['*', '+']) assert.throws(() => pack(['Ооба', `2 ${sign} 2`]), /stand for something: 2/);
  });
});
