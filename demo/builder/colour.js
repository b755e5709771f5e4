/**
 * Contrast as WCAG 2.2 defines it, and what the widgets make of an accent: its OKLCH lightness is capped at 0.45 on
 * a light page and raised to 0.80 on a dark one (src/styles/tokens.ts). Matrices: https://www.w3.org/TR/css-color-4/.
 */

/** `#rgb` or `#rrggbb` as three numbers from 0 to 1; `undefined` for anything else. */
export function parseHex(text) {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text.trim());
  const digits = short ? short.slice(1).map((digit) => digit + digit) : /^#(..)(..)(..)$/.exec(text.trim())?.slice(1);
  const channels = digits?.map((pair) => (/^[\da-f]{2}$/i.test(pair) ? parseInt(pair, 16) / 255 : NaN));
  return channels?.every((channel) => channel >= 0) ? channels : undefined;
}

export const toHex = (channels) =>
  `#${channels
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;

const toLinear = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const toGamma = (channel) => (channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055);
const multiply = (matrix, vector) =>
  matrix.map((row) => row.reduce((sum, factor, index) => sum + factor * vector[index], 0));

/** Relative luminance. */
function luminance(channels) {
  const [red, green, blue] = channels.map(toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(first, second) {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Whether a page of this colour is one with light text. */
export const isDark = (channels) => luminance(channels) < 0.18;

const TO_LMS = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_LAB = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_LMS = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** The accent as the widget draws links and the ring on a page, its chroma lowered until the screen can show it. */
export function legible(accent, onDark) {
  const [lightness, a, b] = multiply(TO_LAB, multiply(TO_LMS, accent.map(toLinear)).map(Math.cbrt));
  const held = onDark ? Math.max(lightness, 0.8) : Math.min(lightness, 0.45);
  const chroma = Math.hypot(a, b);
  const most = onDark && chroma > 0.12 ? 0.12 / chroma : 1;
  for (let scale = most; ; scale -= 0.02) {
    const shown = Math.max(scale, 0);
    const lms = multiply(FROM_LAB, [held, a * shown, b * shown]).map((value) => value ** 3);
    const channels = multiply(FROM_LMS, lms);
    if (shown === 0 || channels.every((channel) => channel >= -0.0005 && channel <= 1.0005))
      return channels.map((channel) => toGamma(Math.min(1, Math.max(0, channel))));
  }
}
