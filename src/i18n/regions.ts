import {isRegionCode, REGION_CODES} from '../model/regions.js';
import type {Words} from './words/types.js';

/**
 * A region of Kyrgyzstan by its ISO 3166-2 code, `long` (Ысык-Көл облусу · Иссык-Кульская область · Issyk-Kul Region) or
 * `short` for cards (Ысык-Көл · Иссык-Куль · Issyk-Kul). Ош is an oblast and a city, so both keep their long names. Any
 * other text is shown as it is.
 */
export function regionName(
  words: Pick<Words, 'regions' | 'oblast' | 'city'>,
  code: string,
  {style = 'long'}: {readonly style?: 'long' | 'short'} = {},
): string {
  if (!isRegionCode(code)) return code;
  const osh = code === 'KG-O' || code === 'KG-GO';
  const name = words.regions[REGION_CODES.indexOf(osh ? 'KG-O' : code)] ?? code;
  if (style === 'short' && !osh) return name;
  return (code.startsWith('KG-G') ? words.city : words.oblast).replace('#', name);
}
