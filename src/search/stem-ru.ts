/**
 * Russian stems after the rules of Martin Porter's Snowball algorithm (snowballstem.org/algorithms/russian), with `ё`
 * folded to `е`. In a group of endings with two parts, the second part counts only after `а` or `я`.
 */

const ending = (plain: string, afterA = ''): RegExp =>
  new RegExp(`(?:${plain}${afterA && `|(?<=[ая])(?:${afterA})`})$`);

const GERUND = ending('[иы]в(?:ши(?:сь)?)?', 'в(?:ши(?:сь)?)?');
const REFLEXIVE = /с[яь]$/;
const ADJECTIVE = ending('[иы]ми|[еиыо][ейм]|[ео]го|[ео]му|[иы]х|[уюое]ю|ая|яя');
const PARTICIPLE = ending('[иы]вш|ующ', 'ем|нн|вш|ющ|щ');
const VERB = ending(
  '[иы]л[аои]?|ен[аоы]?|[еу]йте|ите|[еу]й|[иы]м|ят|у[ею]т|[иы]т|[иы]ть|ишь|у?ю',
  'л[аои]?|н[аоы]?|нно|ете|йте|й|ем|[ею]т|ть|ешь',
);
const NOUN = ending('и?ями|ами|[ео]в|[иь]?е|[еи]и|и?ей|ой|ий|й|и?ям|и?ем|ам|ом|и?ях|ах|[иь]?[юя]|[аоуыиь]');
const DERIVED = /ость?$/;
const SUPERLATIVE = /ейше?$/;

const VOWELS = /[аеиоуыэюя]/;
/** Where the part behind the first vowel begins: only there may endings be cut. */
const region = (word: string): number => {
  const vowel = word.search(VOWELS);
  return vowel < 0 ? word.length : vowel + 1;
};
/** A vowel that comes and goes in the last syllable: рынок – рынка, окон – окна; and what stands in its place. */
const FLEETING: readonly (readonly [RegExp, string])[] = [
  [/(?<=.)([^аеоуыиэюяй])[ое]([кнлцр])$/, '$1$2'],
  // владелец – владельца, писем – письма, свадеб – свадьбы
  [/(?<=..)([^аеоуыиэюяй])е([бкмц])$/, '$1ь$2'],
  // строек – стройка
  [/(?<=.[аеоуы])е(к)$/, 'й$1'],
];
const closedStems = (word: string): string[] => FLEETING.map(([end, rest]) => word.replace(end, rest));

/** Of a word that sounds Kyrgyz: what it would be as a Russian noun, where enough of it is left. */
export function nounStems(word: string): string[] {
  const stem = word.replace(NOUN, '');
  return [stem.length > 3 ? stem : word, ...closedStems(word)];
}

/** Nouns that change more than their ending: their forms, and the stem of the word that dictionaries give. */
const IRREGULAR: readonly (readonly [forms: RegExp, stem: string])[] = [
  [/^дн([еиюя]|е[йм]|ям|ями|ях)$/, 'ден'],
  [/^дет(и|ей|ям|ьми|ях)$/, 'ребенк'],
  [/^люд(и|ей|ям|ьми|ях)$/, 'человек'],
  [/^лет$/, 'год'],
  [/^сынов(ей|ь.+)$/, 'сын'],
  [/^хозяев(а.*)?$/, 'хозяин'],
  [/^денег$/, 'деньг'],
  [/^(мат|доч)ер(и|ью|ей|ям|ями|ях)$/, '$1'],
  [/^(врем|им|сем)ен([аи]|[ае]м|ами|ах)?$/, '$1'],
  [/(?<=.{3}[ая]н)ин([аеу]|ом)?$/, ''],
  // Short ones that sound Kyrgyz, of whose like enough would seldom be left: of бала, as a Russian word, бал.
  [
    /^(акт|бак|дач|дел|дом|жен|игр|код|мер|мир|мэр|мяс|неб|пен|печ|сад|сел|сем|сен|сет|сил|суд|сын|тел|тем|тип|угл|узл|час|ям)(и?[аеиоуыьюя]|и?[ое][йвм]|и?[ая](м|ми|х))?$/,
    '$1',
  ],
  // The е of лицей and идеи is their own, as лицея and идею show.
  [/(?<=..е)(е?й|и)$/, ''],
];

/** How irregular nouns begin, that begin in more than one way: what tells one form by its beginning asks for all of them. */
export const BEGINNINGS: readonly (readonly string[])[] = [
  ['ден', 'дн'],
  ['ребен', 'дет'],
  ['челов', 'люд'],
  ['год', 'лет'],
];

/** The other stem of a form that has one: дней is of день, гражданин of граждане. */
export const irregularStem = (word: string): string[] =>
  IRREGULAR.filter(([forms]) => forms.test(word)).map(([forms, stem]) => word.replace(forms, stem));

/** A word without an ending, such as аким or свалок. */
const CLOSED = /[^аеиоуыэюяй]$/;

/** Candidate stems of a folded Russian word: by the rules, as a noun, and without a vowel that may drop out. */
export function stemsRu(word: string): string[] {
  const from = region(word);
  const head = word.slice(0, from);
  const drop = (text: string, pattern: RegExp): string | undefined => {
    const cut = text.replace(pattern, '');
    return cut.length < text.length ? cut : undefined;
  };

  /** Too few letters can't tell an ending from a noun's own end: газ|ет and муз|ей are no verbs, ак|им is no adjective. */
  const longEnough = (stem: string | undefined, least: number): string | undefined =>
    stem !== undefined && from + stem.length >= least ? stem : undefined;

  let rest = word.slice(from);
  const gerund = drop(rest, GERUND);
  if (gerund !== undefined) rest = gerund;
  else {
    rest = drop(rest, REFLEXIVE) ?? rest;
    const adjective = longEnough(drop(rest, ADJECTIVE), 3);
    rest =
      adjective !== undefined
        ? (drop(adjective, PARTICIPLE) ?? adjective)
        : (longEnough(drop(rest, VERB), 4) ?? drop(rest, NOUN) ?? rest);
  }
  rest = rest.replace(/и$/, '');
  const derived = drop(head + rest, DERIVED);
  if (derived !== undefined && derived.length > from + 2) rest = derived.slice(from);
  rest = rest.replace(SUPERLATIVE, '').replace(/нн$/, 'н').replace(/ь$/, '');

  // The rules take аким and кредит for verbs; as nouns they keep their ends, so both readings stand.
  const tail = word.slice(from);
  const noun = head + (drop(tail, NOUN) ?? tail).replace(/ь$/, '');
  const found = new Set([(head + rest).replace(/(?<=...)ова$/, ''), noun]);
  const closed = word.replace(/ь$/, '');
  if (CLOSED.test(closed) && closed.length > 3) for (const stem of [closed, ...closedStems(closed)]) found.add(stem);
  return [...found];
}
