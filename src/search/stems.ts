import {fold} from './fold.js';
import {stemsEn} from './stem-en.js';
import {soundsKyrgyz, stemsKy} from './stem-ky.js';
import {nounStem, stemsRu} from './stem-ru.js';

/** Letters and pairs that only Kyrgyz words have: their own letters, and long vowels. */
const KYRGYZ = /[өүңѳɵ]|([аоуэ])\1/i;
/** Letters, pairs and endings that Kyrgyz words don't have. */
const RUSSIAN = /[щъ]|(?:[ыио]й|[ая]я|[ыио]е|[ыи]ми|[ое]го|[ое]му|[ая]ми|ость|ть)$/i;

/**
 * The candidate stems of one word, folded. The word itself tells its language: Latin letters are English, and a Cyrillic
 * word that could be Kyrgyz as well as Russian is taken for both. Two words are forms of one when they share a stem.
 */
export function stems(word: string): string[] {
  const folded = fold(word);
  if (!/[а-я]/.test(folded)) return stemsEn(folded);
  if (KYRGYZ.test(word)) return stemsKy(folded);
  // A Kyrgyz verb may end as a Russian adjective does: ташый, окуй.
  const kyrgyz = soundsKyrgyz(folded);
  if (RUSSIAN.test(folded))
    return kyrgyz && /й$/.test(folded) ? [...new Set([...stemsRu(folded), ...stemsKy(folded)])] : stemsRu(folded);
  if (kyrgyz) return [...new Set([...stemsKy(folded), nounStem(folded)])];
  return [...new Set([...stemsKy(folded), ...stemsRu(folded)])];
}
