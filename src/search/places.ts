import {letterByLetter} from './translit.js';

/**
 * Places of Kyrgyzstan that Kyrgyz and Russian, and offices among themselves, spell otherwise than by rule: each row a
 * district or town, or the word for a village, folded, in one word, without Russian's `ск` and `ь`; the first is what all
 * of it goes by. In Latin letters where these are read back as they should, for they are shorter in a file of ASCII.
 * Кара-Көл is not among them: folded it is Каракол, another town.
 */
const ROWS = `
ysykkol issykkul ysykkul yssykkul
ysykata ysykatin issykata issykatin yssykatin
jetioguz жетыогуз
karasuu karasuy
aksuu aksuy aksuuy
karakulja karakuldzhin
alabuka alabukin
bakayata бакайата bakayatin бакайатин
aktalaa aktalin
atbashy atbashin
toguztoro toguztorou
kyzylkyya kyzylkiya
tashkomur tashkumyr
birinchimay pervomay
alamudun alamedin
ozgon uzgen
tup tyup
chuy
ton
osh
aksy аксый
suluktu sulyukta
kayyndy kaindy
moskva moskov
razzakov isfana
aytmatov aitmatov karabuura
ayyl ail`;

const rows = letterByLetter(ROWS.trim())
  .split('\n')
  .map((row) => row.split(' '));
const known = new Map(rows.flatMap((row) => row.map((spelling) => [spelling, row] as const)));

/** As Russian writes Kyrgyz ж where a word begins: Джумгал, Жумгал. */
const DZH = /^дж/;

const keyOf = (stem: string): string => stem.replace(DZH, 'ж').replace(/ь|ск$/g, '');

/** What stems go by where they are spellings of one place: the same for all of them. */
export const placeStems = (stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => known.get(keyOf(stem))?.[0] ?? []);

/** A folded word as Kyrgyz begins it, where Russian begins it otherwise. */
export const kyrgyzInitial = (word: string): string => word.replace(DZH, 'ж');

/** How else a word with these stems may be written. */
export const otherSpellings = (stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => [...(known.get(keyOf(stem)) ?? []), kyrgyzInitial(stem)]);
