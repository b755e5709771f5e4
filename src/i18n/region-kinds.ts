import {isRegionCode, type RegionCode} from '../model/regions.js';

/** In Kyrgyz, in Russian without `область`, in English without `Region`; then further spellings in use. */
const OBLASTS: Partial<Record<RegionCode, readonly string[]>> = {
  'KG-B': ['Баткен', 'Баткенская', 'Batken'],
  'KG-C': ['Чүй', 'Чуйская', 'Chüy', 'Chui'],
  'KG-J': ['Жалал-Абад', 'Джалал-Абадская', 'Jalal-Abad', 'Джалал-Абад', 'Жалал-Абадская'],
  'KG-N': ['Нарын', 'Нарынская', 'Naryn'],
  'KG-O': ['Ош', 'Ошская', 'Osh'],
  'KG-T': ['Талас', 'Таласская', 'Talas'],
  'KG-Y': ['Ысык-Көл', 'Иссык-Кульская', 'Issyk-Kul', 'Иссык-Куль', 'Ысык-Кульская', 'Ыссык-Кульская', 'Ysyk-Köl'],
};
const CITIES: Partial<Record<RegionCode, readonly string[]>> = {
  'KG-GB': ['Бишкек', 'Bishkek'],
  'KG-GO': ['Ош', 'Osh'],
};

/** All that a region of Kyrgyzstan goes by: who looks for it may ask in another language than the page's. */
export function regionNames(code: string | undefined): readonly string[] {
  if (!code || !isRegionCode(code)) return [];
  const [ky, ru, en, ...further] = OBLASTS[code] ?? [];
  if (ky) return [`${ky} облусу`, `${ru} область`, `${en} Region oblast`, ...further];
  const [name, latin] = CITIES[code] ?? [];
  return [`${name} шаары`, `г. ${name}`, `город`, `${latin} city`];
}
