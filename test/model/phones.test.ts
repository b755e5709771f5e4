import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import examples from 'libphonenumber-js/mobile/examples';
import {type CountryCode, getCountries, getExampleNumber, parsePhoneNumberFromString} from 'libphonenumber-js/max';
import {dialUri, findPhones, parsePhones, type Phone} from '../../src/model/phones.js';
import {plainPhone} from '../../src/model/plain-phone.js';
import {areaCode, formatNational, isShortNumber} from '../../src/model/number-forms.js';
import {kindOfNational} from '../../src/model/numbering-plan.js';
import {habits} from './phone-habits.js';
import {shapes} from './phone-shapes.js';

/** `text → number (kind, extension)`, so that a row reads as a sentence. */
const show = ({text, e164, kind, extension}: Phone): string =>
  [text, ...(e164 ? ['→', e164] : []), ...(kind ? [kind] : []), ...(extension ? [`#${extension}`] : [])].join(' ');

const read = (line: string): string[] => parsePhones(line, {country: 'KG'}).map(show);

const AREAS =
  '3131 3132 3133 3134 3135 3137 3138 3139 3222 3230 3231 3232 3233 3234 3237 3239 3422 3456 3457 3458 3459 3522 3534 3535 3536 3537 3622 3653 3655 3656 3657 3722 3734 3736 3738 3741 3742 3744 3745 3746 3747 3748 3749 3922 3942 3943 3944 3945 3946 3947 3948'.split(
    ' ',
  );
const MOBILES = '200 205 220 229 500 504 507 550 555 559 600 700 707 709 755 770 777 779 880 888 912 990 995 999'.split(
  ' ',
);

describe('phones', () => {
  describe('shapes', () => {
    for (const [line, ...expected] of [...shapes, ...habits]) {
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
        expect(read(`0${area}/2-34-56`)).to.deep.equal([`0${area}/2-34-56 → ${e164} voice`]);
        expect(read(`0${area} 2-34-5`)).to.deep.equal([`0${area} 2-34-5`]);
      });
    }
  });

  describe('every mobile prefix', () => {
    for (const head of MOBILES) {
      it(`0${head}`, () => {
        expect(read(`0${head} 212-474`)).to.deep.equal([`0${head} 212-474 → +996${head}212474 mobile`]);
        expect(read(`0${head}/212-474`)).to.deep.equal([`0${head}/212-474 → +996${head}212474 mobile`]);
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
    });

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
    });
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

  for (const piece of ['(+', '+(', 'a', 'a.', '0 ', '(0'])
    it(`stays linear in ${JSON.stringify(piece)}`, () => {
      parsePhones(piece.repeat(100_000));
    }).timeout(20_000);
});
