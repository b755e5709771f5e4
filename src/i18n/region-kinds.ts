import {isRegionCode} from '../model/regions.js';

/**
 * What a region is said to be in Kyrgyz, Russian and English. Who looks for one may ask in another language than the
 * page's; its name the search knows in all three.
 */
export const regionKinds = (code = ''): readonly string[] =>
  !isRegionCode(code)
    ? []
    : code.startsWith('KG-G')
      ? ['шаары', 'город', 'г.', 'city']
      : ['облусу', 'область', 'oblast region'];
