import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import examples from 'libphonenumber-js/mobile/examples';
import {type CountryCode, getCountries, getExampleNumber, parsePhoneNumberFromString} from 'libphonenumber-js/max';
import {dialUri, findPhones, parsePhones, type Phone} from '../../src/model/phones.js';
import {plainPhone} from '../../src/model/plain-phone.js';
import {areaCode, formatNational, isShortNumber, kindOfNational} from '../../src/model/numbering-plan.js';

/** `text → number (kind, extension)`, so that a row reads as a sentence. */
const show = ({text, e164, kind, extension}: Phone): string =>
  [text, ...(e164 ? ['→', e164] : []), ...(kind ? [kind] : []), ...(extension ? [`#${extension}`] : [])].join(' ');

const read = (line: string): string[] => parsePhones(line, {country: 'KG'}).map(show);

const B = '→ +996312620760 voice';
const C = '→ +996312662679 voice';

const shapes: readonly (readonly [line: string, ...expected: string[]])[] = [
  // Lists, labels, shared parts
  ['0312 62-07-60', `0312 62-07-60 ${B}`],
  ['Тел./факс: 0312 62-07-60, 66-26-79', `0312 62-07-60 ${B}`, `0312 66-26-79 ${C}`],
  ['Тел./факс: 0312 62‑07‑60, 66–26–79', `0312 62‑07‑60 ${B}`, `0312 66-26-79 ${C}`],
  ['тел/факс 0312 62 07 60', `0312 62 07 60 ${B}`],
  ['т/ф 0312 620760', `0312 620760 ${B}`],
  ['0312 62-07-60, 66-26-7', `0312 62-07-60 ${B}`, '66-26-7'],
  ['0312 66-26-7', '0312 66-26-7'],
  ['66-26-79', '66-26-79'],
  ['66-26-7', '66-26-7'],
  ['0312 62-07-60; 66-26-79', `0312 62-07-60 ${B}`, `0312 66-26-79 ${C}`],
  ['0312 62-07-60\n66-26-79', `0312 62-07-60 ${B}`, `0312 66-26-79 ${C}`],
  ['0312 62-07-60 жана 66-26-79', `0312 62-07-60 ${B}`, `0312 66-26-79 ${C}`],
  ['0312 62-07-60 же 66-26-79', `0312 62-07-60 ${B}`, `0312 66-26-79 ${C}`],
  ['0312 62-07-60 или 66-26-79', `0312 62-07-60 ${B}`, `0312 66-26-79 ${C}`],
  ['0312 62-07-60 и 66-26-79', `0312 62-07-60 ${B}`, `0312 66-26-79 ${C}`],
  ['0312 62-07-60 and 66-26-79', `0312 62-07-60 ${B}`, `0312 66-26-79 ${C}`],
  ['0312 62-07-60 / 66-26-79', `0312 62-07-60 ${B}`, `0312 66-26-79 ${C}`],
  ['0312 62-07-60 66-26-79', `0312 62-07-60 ${B}`, `0312 66-26-79 ${C}`],
  ['0312 62-07-60, 66-26-7, 66-26-79', `0312 62-07-60 ${B}`, '66-26-7', `0312 66-26-79 ${C}`],
  ['0312 62-07-60/61', `0312 62-07-60 ${B}`, '0312 62-07-61 → +996312620761 voice'],
  ['0312 62-07-60/1', `0312 62-07-60 ${B}`, '0312 62-07-61 → +996312620761 voice'],
  [
    '0312 62-07-60/61/62',
    `0312 62-07-60 ${B}`,
    '0312 62-07-61 → +996312620761 voice',
    '0312 62-07-62 → +996312620762 voice',
  ],
  ['0312 62-07-60, 66-26-79/80', `0312 62-07-60 ${B}`, `0312 66-26-79 ${C}`, '0312 66-26-80 → +996312662680 voice'],
  ['+996 312 62-07-60/61', `+996 312 62-07-60 ${B}`, '+996 312 62-07-61 → +996312620761 voice'],
  ['+996 312 62-07-60, 66-26-79', `+996 312 62-07-60 ${B}`, `+996 312 66-26-79 ${C}`],
  ['0312 62-07-60, 61', `0312 62-07-60 ${B}`],
  ['61/62', ''],
  ['03222 5-55-55, 7-08-68', '03222 5-55-55 → +996322255555 voice', '03222 7-08-68 → +996322270868 voice'],
  ['03946 0-00-00/01', '03946 0-00-00 → +996394600000 voice', '03946 0-00-01 → +996394600001 voice'],
  ['0312 00-12-34, 00-12-35', '0312 00-12-34 → +996312001234 voice', '0312 00-12-35 → +996312001235 voice'],
  ['03222 5-55-55, 62-07-60', '03222 5-55-55 → +996322255555 voice', '62-07-60'],
  ['0312 62-07-60, 5-55-55', `0312 62-07-60 ${B}`, '5-55-55'],
  [
    '0555 / 0500 212-474, 0770 232-323',
    ...['555', '500'].map((p) => `0${p} 212-474 → +996${p}212474 mobile`),
    '0770 232-323 → +996770232323 mobile',
  ],
  ['0555/0500/0700 212-474', ...['555', '500', '700'].map((p) => `0${p} 212-474 → +996${p}212474 mobile`)],
  ['0555, 0500 212-474', ...['555', '500'].map((p) => `0${p} 212-474 → +996${p}212474 mobile`)],
  ['0555 же 0500 21-24-74', '0555 212-474 → +996555212474 mobile', '0500 21-24-74 → +996500212474 mobile'],
  [
    '0 (555 / 500) 212-474',
    '0 555 212-474 → +996555212474 mobile'.replace('0 555', '0555'),
    '500 212-474 → +996500212474 mobile',
  ],
  ['0111 / 0500 212-474', '0111', '0500 212-474 → +996500212474 mobile'],
  ['0555 / 0312 62-07-60', '0555', `0312 62-07-60 ${B}`],
  ['0555; 0500 212-474', '0555', '0500 212-474 → +996500212474 mobile'],
  ['0555 / 0500 212-47', '0555', '0500 212-47'],
  ['0555 212-474, 66-26-79', '0555 212-474 → +996555212474 mobile', '66-26-79'],
  ['0312 62-07-60, 0555 212-474, 66-26-79', `0312 62-07-60 ${B}`, '0555 212-474 → +996555212474 mobile', '66-26-79'],
  ['0312 62-07-60 0555 212-474', `0312 62-07-60 ${B}`, '0555 212-474 → +996555212474 mobile'],
  ['0312 62-07-60 (0555 212-474)', `0312 62-07-60 ${B}`, '0555 212-474 → +996555212474 mobile'],
  ['0312 62-07-60. Моб. 0555 212-474', `0312 62-07-60 ${B}`, '0555 212-474 → +996555212474 mobile'],
  ['0312 62-07-60 12', '0312 62-07-60 12'],
  ['0312 62-07-600', '0312 62-07-600'],
  ['0312 62-07-60-66-26-7', '0312 62-07-60-66-26-7'],
  // Ways to write one number
  ['(0312) 62-07-60', `(0312) 62-07-60 ${B}`],
  ['(0312 62-07-60)', `0312 62-07-60 ${B}`],
  ['0(312)620760', `0(312)620760 ${B}`],
  ['0-312-62-07-60', `0-312-62-07-60 ${B}`],
  ['0312.62.07.60', `0312.62.07.60 ${B}`],
  ['0312 62 07 60', `0312 62 07 60 ${B}`],
  ['0312\u00a062\u201107\u201160', `0312\u00a062\u201107\u201160 ${B}`],
  ['0312 62-\u206007-\u206060', `0312 62-\u206007-\u206060 ${B}`],
  ['312 62-07-60', `312 62-07-60 ${B}`],
  ['312620760', `312620760 ${B}`],
  ['+996312620760', `+996312620760 ${B}`],
  ['+996 (312) 62 07 60', `+996 (312) 62 07 60 ${B}`],
  ['+996 (0312) 62 07 60', `+996 (0312) 62 07 60 ${B}`],
  ['+996 (0) 312 62 07 60', `+996 (0) 312 62 07 60 ${B}`],
  ['+ 996 312 62 07 60', `+ 996 312 62 07 60 ${B}`],
  ['(+996) 312 62 07 60', `(+996) 312 62 07 60 ${B}`],
  ['996 312 62-07-60', `996 312 62-07-60 ${B}`],
  ['00996312620760', `00996312620760 ${B}`],
  ['00 996 312 62-07-60', `00 996 312 62-07-60 ${B}`],
  ['8 (0312) 62-07-60', `8 (0312) 62-07-60 ${B}`],
  ['8-0312-62-07-60', `8-0312-62-07-60 ${B}`],
  ['8 (0312) 62-07-60, 66-26-79', `8 (0312) 62-07-60 ${B}`, `0312 66-26-79 ${C}`],
  ['8 312 62-07-60', '8 312 62-07-60'],
  ['8 800 200 20 20', '8 800 200 20 20'],
  ['+996 312 62-07-6', '+996 312 62-07-6'],
  ['+996 312 62-07-600', '+996 312 62-07-600'],
  ['+996 112 62-07-60', '+996 112 62-07-60'],
  ['0412 62-07-60', '0412 62-07-60'],
  ['00996 312 6207', '00996 312 6207'],
  ['0800 123456', '0800 123456 → +996800123456 voice'],
  ['0800 123 4567', '0800 123 4567 → +9968001234567 voice'],
  ['0600 123-456', '0600 123-456 → +996600123456 mobile'],
  ['0612 123-456', '0612 123-456 → +996612123456 voice'],
  ['0312 58-00-00, 62-07-60', '0312 58-00-00 → +996312580000 mobile', `0312 62-07-60 ${B}`],
  // Kinds by label
  ['Факс: 0312 62-07-60', '0312 62-07-60 → +996312620760 fax'],
  ['факс 0312 62-07-60, 66-26-79', '0312 62-07-60 → +996312620760 fax', '0312 66-26-79 → +996312662679 fax'],
  ['Тел.: 0312 62-07-60, факс: 66-26-79', `0312 62-07-60 ${B}`, '0312 66-26-79 → +996312662679 fax'],
  ['Тел. 0312 62-07-60 факс 66-26-79', `0312 62-07-60 ${B}`, '0312 66-26-79 → +996312662679 fax'],
  ['т. 0312 62-07-60, ф. 66-26-79', `0312 62-07-60 ${B}`, '0312 66-26-79 → +996312662679 fax'],
  ['0312 62-07-60 (факс), 66-26-79', '0312 62-07-60 → +996312620760 fax', `0312 66-26-79 ${C}`],
  ['0312 62-07-60 (fax)', '0312 62-07-60 → +996312620760 fax'],
  ['0312 62-07-60, 66-26-79 факс', `0312 62-07-60 ${B}`, '0312 66-26-79 → +996312662679 fax'],
  ['Факс: 0312 62-07-60 (тел./факс)', `0312 62-07-60 ${B}`],
  ['Факс: 0312 62-07-60\nТел.: 66-26-79', '0312 62-07-60 → +996312620760 fax', `0312 66-26-79 ${C}`],
  ['Факс: 0312 62-07-60; 0555 212-474', '0312 62-07-60 → +996312620760 fax', '0555 212-474 → +996555212474 mobile'],
  ['Факс: 66-26-7', '66-26-7 fax'],
  ['Моб.: 0555 212-474', '0555 212-474 → +996555212474 mobile'],
  ['сот. 0555212474', '0555212474 → +996555212474 mobile'],
  ['WhatsApp +996 555 212 474', '+996 555 212 474 → +996555212474 mobile'],
  ['Кабылдама: 03946 0-00-00', '03946 0-00-00 → +996394600000 voice'],
  // Extensions
  ...[
    'доб. 12',
    'доб 12',
    'доб.12',
    'добавочный 12',
    'вн. 12',
    'внутр. 12',
    'внутренний 12',
    'ички 12',
    'ички номери 12',
    'кошумча 12',
    'ext. 12',
    'ext 12',
    'extension 12',
    '#12',
    '(доб. 12)',
    '(ички 12)',
    ', доб. 12',
    ', ext: 12',
    'доб. № 12',
  ].map((extension) => [`0312 62-07-60 ${extension}`, `0312 62-07-60 ${B} #12`] as const),
  ['+996 555 212 474 доб. 12', '+996 555 212 474 → +996555212474 mobile #12'],
  ['0312 62-07-60 доб. 12, 66-26-79 доб. 13', `0312 62-07-60 ${B} #12`, `0312 66-26-79 ${C} #13`],
  ['0312 62-07-60, вн. 12, бухгалтерия вн. 13', `0312 62-07-60 ${B} #12`, `0312 62-07-60 ${B} #13`],
  ['00-26-7, ички 4', '00-26-7 #4'],
  ['доб. 12'],
  ['ички 214'],
  // Short numbers never get a country code
  ...['101', '102', '103', '112', '119'].flatMap((short) => [
    [short, `${short} voice`] as const,
    [`Тел.: ${short}`, `${short} voice`] as const,
    [`Тез жардам: ${short}`, `${short} voice`] as const,
  ]),
  ['101/102/103', '101 voice', '102 voice', '103 voice'],
  ['101, 112', '101 voice', '112 voice'],
  ['0312 62-07-60, 102', `0312 62-07-60 ${B}`, '102 voice'],
  ['Полиция — 102; өрт өчүрүү — 101', '102 voice', '101 voice'],
  ['каб. 102'],
  ['104', '104'],
  ['1021', '1021'],
  ['+996102', '+996102'],
  // Abroad
  ['+7 727 250 00 00', '+7 727 250 00 00 → +77272500000'],
  ['+7 (495) 123-45-67', '+7 (495) 123-45-67 → +74951234567'],
  ['+7 727 250 00 0', '+7 727 250 00 0'],
  ['+7 727 250 00 000', '+7 727 250 00 000'],
  ['007 727 250 00 00', '007 727 250 00 00 → +77272500000'],
  ['+998 71 123 45 67', '+998 71 123 45 67 → +998711234567'],
  ['+992 372 21 00 00', '+992 372 21 00 00 → +992372210000'],
  ['+998 71 123 45 6', '+998 71 123 45 6'],
  ['+41 44 668 18 00', '+41 44 668 18 00 → +41446681800'],
  ['+49 30 901820', '+49 30 901820 → +4930901820'],
  ['+1 202 555 0100', '+1 202 555 0100 → +12025550100'],
  ['+0 312 62 07 60', '+0 312 62 07 60'],
  ['+123', '+123'],
  ['0312 62-07-60, +7 727 250 00 00, 66-26-79', `0312 62-07-60 ${B}`, '+7 727 250 00 00 → +77272500000', '66-26-79'],
  ['0312 62-07-60 +7 727 250 00 00', `0312 62-07-60 ${B}`, '+7 727 250 00 00 → +77272500000'],
  // What is no phone
  ['', ''],
  ['по запросу'],
  ['press2026@example.kg'],
  ['press2026@example.kg, 0312 62-07-60', `0312 62-07-60 ${B}`],
  ['https://example.kg/0312620760, 0312 62-07-60', `0312 62-07-60 ${B}`],
  ['каб. 12, тел. 0312 62-07-60', `0312 62-07-60 ${B}`],
  ['с 9 до 18: 0312 62-07-60', `0312 62-07-60 ${B}`],
  ['AB0312620760'],
  ['0312 62-07-60доб.12', `0312 62-07-60 ${B} #12`],
  ['0 '.repeat(5000), '0 '.repeat(4999) + '0'],
];

const AREAS =
  '3131 3132 3133 3134 3135 3137 3138 3139 3222 3230 3231 3232 3233 3234 3237 3239 3422 3456 3457 3458 3459 3522 3534 3535 3536 3537 3622 3653 3655 3656 3657 3722 3734 3736 3738 3741 3742 3744 3745 3746 3747 3748 3749 3922 3942 3943 3944 3945 3946 3947 3948'.split(
    ' ',
  );
const MOBILES = '200 205 220 229 500 504 507 550 555 559 600 700 707 709 755 770 777 779 880 888 912 990 995 999'.split(
  ' ',
);

describe('phones', () => {
  describe('shapes', () => {
    for (const [line, ...expected] of shapes) {
      it(JSON.stringify(line), () => expect(read(line)).to.deep.equal(expected.filter(Boolean)));
    }
  });

  describe('every area code', () => {
    for (const area of AREAS) {
      const one = `0${area} 2-34-56`;
      const e164 = `+996${area}23456`;
      it(`${one}, with its neighbours`, () => {
        expect(read(`${one}, 7-08-68`)).to.deep.equal([
          `${one} → ${e164} voice`,
          `0${area} 7-08-68 → +996${area}70868 voice`,
        ]);
        expect(read(`(0${area}) 23456/57`)).to.deep.equal([
          `(0${area}) 23456 → ${e164} voice`,
          `0${area} 2-34-57 → +996${area}23457 voice`,
        ]);
        expect(read(`0${area} 2-34-5`)).to.deep.equal([`0${area} 2-34-5`]);
      });
    }
  });

  describe('every mobile prefix', () => {
    for (const head of MOBILES) {
      it(`0${head}`, () => {
        expect(read(`0${head} 212-474`)).to.deep.equal([`0${head} 212-474 → +996${head}212474 mobile`]);
        expect(read(`0${head} / 0555 212-474`)[0]).to.equal(`0${head} 212-474 → +996${head}212474 mobile`);
        expect(read(`0${head} 212-47, 66-26-79`)).to.deep.equal([`0${head} 212-47`, '66-26-79']);
      });
    }
  });

  describe('against libphonenumber', () => {
    const kinds: Record<string, string> = {FIXED_LINE: 'voice', MOBILE: 'mobile', TOLL_FREE: 'voice'};
    const digits = (min: number, max = min) =>
      fc.array(fc.integer({min: 0, max: 9}), {minLength: min, maxLength: max}).map((list) => list.join(''));
    const national = fc.oneof(
      digits(8, 10),
      fc
        .tuple(fc.constantFrom('312', ...AREAS, ...MOBILES, '800', '612', '31', '32', '39', '9'), digits(4, 7))
        .map((parts) => parts.join('')),
    );
    const gap = fc.constantFrom('', ' ', '-', '.', '\u00a0');

    it('agrees on every national number, its kind and its E.164', () => {
      fc.assert(
        fc.property(national, gap, fc.constantFrom('0', '+996', '+996 ', '00996', ''), (number, between, prefix) => {
          const text = prefix + number.replace(/^(\d{3})/, `$1${between}`);
          const theirs = parsePhoneNumberFromString(text, 'KG');
          const valid = theirs?.isValid() && theirs.country === 'KG';
          const ours = parsePhones(text, {country: 'KG'});
          // Without a prefix, a leading 0 or 8 of the digits would itself be one.
          fc.pre(prefix !== '' || /^[2-79]/.test(number));
          fc.pre(!/^00/.test(text) || prefix === '00996');
          expect(ours.map(({e164}) => e164)).to.deep.equal([valid ? theirs?.number : undefined], text);
          if (valid) expect(ours[0]?.kind).to.equal(kinds[theirs?.getType() ?? '']);
        }),
        {numRuns: 6000, seed: 20261121},
      );
    }).timeout(30_000);

    it('knows the same kinds over the whole plan', () => {
      for (let head = 2000; head < 10_000; head++) {
        const number = `${head}45678`;
        const theirs = parsePhoneNumberFromString(`+996${number}`);
        const expected = theirs?.isValid() ? kinds[theirs.getType() ?? ''] : undefined;
        expect(kindOfNational(number), number).to.equal(expected);
      }
    });

    it('takes an example number of every country', () => {
      for (const country of getCountries().filter((code: CountryCode) => code !== 'KG')) {
        const example = getExampleNumber(country, examples);
        if (!example) continue;
        expect(read(example.formatInternational())[0], country).to.match(new RegExp(`→ \\${example.number}$`));
      }
    });

    it('never dials anything that is not valid, whatever the line', () => {
      const piece = fc.oneof(
        national,
        digits(1, 6),
        fc.constantFrom('0312', '0555', ', ', ' / ', '; ', ' ', '-', '(', ')', '+', 'доб. ', 'факс '),
      );
      fc.assert(
        fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
          const line = pieces.join('');
          for (const {start, end, phone} of findPhones(line)) {
            expect(line.slice(start, end)).to.match(/\d$/);
            if (phone.e164?.startsWith('+996'))
              expect(parsePhoneNumberFromString(phone.e164)?.isValid(), line).to.equal(true);
          }
        }),
        {numRuns: 4000, seed: 20261121},
      );
    }).timeout(30_000);
  });

  it('places each number within the line', () => {
    const line = 'Тел.: 0555 / 0500 212-474 (доб. 4), 0312 62-07-60';
    expect(findPhones(line).map(({start, end}) => line.slice(start, end))).to.deep.equal([
      '0555',
      '0500 212-474',
      '0312 62-07-60',
    ]);
  });

  it('dials E.164, extensions and short numbers, and never a fax', () => {
    const uris = (line: string) => parsePhones(line).map(dialUri);
    expect(uris('0312 62-07-60 доб. 12, 66-26-7, 102')).to.deep.equal([
      'tel:+996312620760;ext=12',
      undefined,
      'tel:102',
    ]);
    expect(uris('Факс: 0312 62-07-60')).to.deep.equal([undefined]);
    expect(uris('Факс: 0312 62-07-60, тел. 66-26-79')).to.deep.equal([undefined, 'tel:+996312662679']);
  });

  it('formats as people here write', () => {
    expect(formatNational('312620760', '0')).to.equal('0312 62-07-60');
    expect(formatNational('322255555', '+996 ')).to.equal('+996 3222 5-55-55');
    expect(formatNational('555212474', '0')).to.equal('0555 212-474');
    expect(areaCode('555212474')).to.equal('');
    expect(isShortNumber('1024')).to.equal(false);
  });

  it('refuses a country whose plan it lacks', () => {
    expect(() => parsePhones('1', {country: 'KZ' as 'KG'})).to.throw(RangeError, 'KZ');
  });
});

describe('plain phones', () => {
  it('are what the reader finds in the same line, or left to it', () => {
    const digit = fc.constantFrom(...'0123456789');
    const gap = fc.constantFrom('', '', ' ', '-');
    const head = fc.constantFrom('+996', '0', '+996 312', '0555', '0312', '996', '+7', '+996 555', '8');
    const line = fc.tuple(head, fc.array(fc.tuple(gap, digit), {minLength: 3, maxLength: 10}));
    let answered = 0;
    fc.assert(
      fc.property(line, ([start, rest]) => {
        const written = start + rest.map(([space, each]) => space + each).join('');
        const plain = plainPhone(written);
        if (!plain) return;
        answered++;
        expect(plain).to.deep.equal(findPhones(written));
      }),
      {numRuns: 3_000, seed: 996},
    );
    expect(answered).to.be.greaterThan(50);
    for (const [written] of shapes)
      expect(plainPhone(written) ?? findPhones(written)).to.deep.equal(findPhones(written));
  });
});
