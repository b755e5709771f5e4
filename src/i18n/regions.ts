import {isRegionCode} from '../model/regions.js';
import type {Words} from './words/types.js';

/**
 * A region of Kyrgyzstan by its ISO 3166-2 code, `long` (Ысык-Көл облусу) or `short` for cards (Ысык-Көл; the two
 * called Ош stay distinct). Any other text is shown as it is.
 */
export const regionName = (words: Words, code: string, {style = 'long'}: {readonly style?: 'long' | 'short'} = {}) =>
  isRegionCode(code) ? words.regions[code][style === 'long' ? 0 : 1] : code;
