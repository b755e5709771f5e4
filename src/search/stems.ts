import {fold} from './fold.js';
import {stemsEn} from './stem-en.js';
import {kyrgyzInitial, placeStems} from './places.js';
import {soundsKyrgyz, stemsKy} from './stem-ky.js';
import {irregularStem, nounStems, stemsRu} from './stem-ru.js';

const KYRGYZ_LETTERS = /[өүңѳɵ]/i;
/** Kyrgyz has many of them; Russian has some where a prefix or a compound meets its stem: сообщество, водоотвод. */
const LONG_VOWEL = /([аоуэ])\1/i;
/** Letters, pairs and endings that Kyrgyz words don't have. */
const RUSSIAN = /[щъ]|(?:[ыио]й|[ая]я|[ыиое]е|[ыи]ми|[ое]го|[ое]му|[ая]ми|ость|ть)$/i;

/**
 * The candidate stems of one word, folded. The word itself tells its language: Latin letters are English, and a Cyrillic
 * word that could be Kyrgyz as well as Russian is taken for both. Two words are forms of one when they share a stem.
 */
export function stems(word: string): string[] {
  const folded = fold(word);
  if (!/[а-я]/.test(folded)) return stemsEn(folded);
  const begun = kyrgyzInitial(folded);
  const own = [
    ...cyrillicStems(word, folded),
    ...(begun === folded ? [] : cyrillicStems(begun, begun)),
    ...irregularStem(folded),
  ];
  return [...new Set([...own, ...placeStems(own)])];
}

function cyrillicStems(word: string, folded: string): readonly string[] {
  const kyrgyz = soundsKyrgyz(folded);
  const long = LONG_VOWEL.test(word);
  if (KYRGYZ_LETTERS.test(word) || (long && kyrgyz)) return stemsKy(folded);
  const russian = RUSSIAN.test(folded);
  if (kyrgyz && !russian) return [...stemsKy(folded), ...nounStems(folded)];
  // A Kyrgyz verb may end as a Russian adjective does: ташый, окуй; and a loan with a long vowel as both: лизингдөөгө.
  return russian && !long && !(kyrgyz && /й$/.test(folded))
    ? stemsRu(folded)
    : [...stemsKy(folded), ...stemsRu(folded)];
}
