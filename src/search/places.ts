/**
 * Places of Kyrgyzstan that Kyrgyz and Russian, and offices among themselves, spell otherwise than by rule: each row a
 * district or town, folded, in one word, without Russian's `ск`; the first is what all of it goes by. Кара-Көл is not
 * among them: folded it is Каракол, another town.
 */
const ROWS = `
ысыккол иссыккул ысыккул ыссыккул
ысыката ысыкатин иссыката иссыкатин ыссыкатин
жетиогуз жетыогуз
карасуу карасуй
аксуу аксуй аксууй
каракулжа каракульджин
алабука алабукин
бакайата бакаята бакайатин
акталаа акталин
атбашы атбашин
тогузторо тогузтороу
кызылкыя кызылкия
ташкомур ташкумыр
биринчимай первомай
аламудун аламедин
озгон узген
туп тюп
чуй
тон
ош
аксы аксый
сулукту сулюкта
кайынды каинды
москва москов
раззаков исфана
айтматов аитматов карабуура`;

const rows = ROWS.trim()
  .split('\n')
  .map((row) => row.split(' '));
const known = new Map(rows.flatMap((row) => row.map((spelling) => [spelling, row] as const)));

/** As Russian writes Kyrgyz ж where a word begins: Джумгал, Жумгал. */
const DZH = /^дж/;

const keyOf = (stem: string): string => stem.replace(DZH, 'ж').replace(/ь?(?:ск)?$/, '');

/** What stems go by where they are spellings of one place: the same for all of them. */
export const placeStems = (stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => known.get(keyOf(stem))?.[0] ?? []);

/** A folded word as Kyrgyz begins it, where Russian begins it otherwise. */
export const kyrgyzInitial = (word: string): string => word.replace(DZH, 'ж');

/** How else a word with these stems may be written, or begin. */
export const otherSpellings = (stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => [...(known.get(keyOf(stem)) ?? []), stem.startsWith('ж') ? `д${stem}` : kyrgyzInitial(stem)]);
