import {expect} from '@open-wc/testing';
import {cleanText} from '../../src/feed/text.js';

const hex = (code: number): string => code.toString(16).padStart(4, '0');
const ranges = (codes: readonly number[]): string[] => {
  const found: string[] = [];
  codes.forEach((code, at) => {
    if (code - 1 !== codes[at - 1]) found.push(hex(code));
    else if (code + 1 !== codes[at + 1]) found.push(`${found.pop()}-${hex(code)}`);
  });
  return found;
};
const units = Array.from({length: 0x10000}, (_, code) => code);

describe('cleanText', () => {
  it('takes away, of all that a text can hold, what hides or reorders it, and halves of characters', () => {
    const gone = units.filter((code) => cleanText(`a${String.fromCharCode(code)}b`) === 'ab');
    expect(ranges(gone)).to.deep.equal(
      '0000-0008 000e-001f 007f-0084 0086-009f 061c 200e-200f 202a-202e 2066-2069 d800-dfff feff'.split(' '),
    );
    const changed = units.filter((code) => {
      const text = `a${String.fromCharCode(code)}b`;
      return ![text, 'ab'].includes(cleanText(text));
    });
    expect(ranges(changed)).to.deep.equal(['000b-000c', '0085', '2028-2029']);
  });

  it('makes of other line breaks, which Word and mainframes write and browsers join words at, usual ones', () => {
    expect(cleanText('Ош\vУзген\fТалас\u0085Нарын\u2028Баткен\u2029Чүй\v')).to.equal(
      'Ош\nУзген\nТалас\nНарын\nБаткен\nЧүй',
    );
  });

  it('leaves of a heap of marks as many as some language writes', () => {
    const heaps = units.filter((code) => cleanText(`a${String.fromCharCode(code).repeat(20)}b`).length === 10);
    expect(ranges(heaps)).to.deep.equal(
      [
        '0300-036f 0483-0489 0591-05bd 0610-061a 064b-065f 06d6-06ed 1ab0-1aff 1dc0-1dff',
        '200c-200d 20d0-20ff fe00-fe0f fe20-fe2f',
      ].flatMap((line) => line.split(' ')),
    );
  });

  it('keeps whole characters beyond the first plane, and no space around a text', () => {
    expect(cleanText(' 😀\ud83d суу\n')).to.equal('😀 суу');
    expect(cleanText(' Ысык-Көл «»\u00a0')).to.equal('Ысык-Көл «»');
  });
});
