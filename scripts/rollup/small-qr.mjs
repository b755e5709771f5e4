// uqr without what we never ask of it. What we have drawn are vCards, whose line breaks only the mode for bytes can hold,
// so the modes for numbers and capitals go, as do borders, other options, and the checks of what we don't choose. That a
// text is too long for any code is still told. test/cdn/small-qr.test.mjs compares what is drawn.
import {patch, patched} from './patch.mjs';

const never = [
  /if \(version < MIN_VERSION[^]*?throw new RangeError\("Version value out of range"\);/,
  /if \(msk < -1[^]*?throw new RangeError\("Mask value out of range"\);/,
  /if \(mask < 0[^]*?throw new RangeError\("Mask value out of range"\);/,
  /if \(ver < MIN_VERSION[^]*?throw new RangeError\("Version number out of range"\);/,
  /if \(len < 0[^]*?throw new RangeError\("Value out of range"\);/,
  /if \(degree < 1[^]*?throw new RangeError\("Degree out of range"\);/,
  /if \(x >>> 8 !== 0[^]*?throw new RangeError\("Byte out of range"\);/,
  /if \(data\.length !== getNumDataCodewords[^]*?throw new RangeError\("Invalid argument"\);/,
  /if \(data\.length !== Math\.floor[^]*?throw new RangeError\("Invalid argument"\);/,
  /if \(!\(MIN_VERSION <= minVersion[^]*?\n {2}\}/,
  /default:\s+throw new Error\("Unreachable"\);/,
  /getModule\(x, y\) \{[^]*?\n {2}\}/,
];

const changes = [
  ...never.map((what) => [what, '']),
  // Whether a module holds data is all that is asked of its type.
  [
    /var QrCodeDataType = [^]*?\(QrCodeDataType \|\| \{\}\);/,
    'const QrCodeDataType = {Function: 1, Position: 1, Timing: 1, Alignment: 1};',
  ],
  [/if \(text === ""\)\s+return \[\];[^]*?\n {2}else\n {4}(?=return \[makeBytes)/, ''],
  [
    'return new QrSegment(MODE_BYTE, data.length, bb);',
    'return {mode: MODE_BYTE, numChars: data.length, bitData: bb};',
  ],
  ['seg.getData()', 'seg.bitData'],
  [
    ', minVersion = 1, maxVersion = 40, mask = -1, boostEcl = true) {',
    ', boostEcl) {const minVersion = 1, maxVersion = 40, mask = -1;',
  ],
  [
    /function encode\(data, options\) \{[^]*?\n\}/,
    `function encode(text, {ecc, boostEcc}) {
      const {size, modules} = encodeSegments(makeSegments(text), EccMap[ecc], boostEcc);
      return {size, data: modules};
    }`,
  ],
];

/** Its own methods by a letter or two: nobody else calls them, and a minifier leaves members alone. */
const methods = [
  ...['setFunctionModule', 'drawFunctionPatterns', 'addEccAndInterleave', 'drawCodewords', 'drawFormatBits'],
  ...['getPenaltyScore', 'drawFinderPattern', 'getAlignmentPatternPositions', 'drawAlignmentPattern', 'drawVersion'],
  ...['finderPenaltyAddHistory', 'finderPenaltyCountPatterns', 'finderPenaltyTerminateAndCount', 'applyMask'],
];
const byLetters = (code) =>
  methods.reduce(
    (text, method, at) => text.replaceAll(new RegExp(`\\b${method}\\b`, 'g'), `q${at.toString(36)}`),
    code,
  );

/** The package's code, changed so, without its comments. */
export const smaller = (code, id) => byLetters(patch(code, changes, id).replace(/\n\s*\/\/.*/g, ''));

export const smallQr = () => patched('uqr', smaller);
