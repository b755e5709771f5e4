/** `mykty/format`: dates, times and amounts as words of Kyrgyz, Russian and English. */
import type {Formatter} from './formatter-api.js';
import {type FormatterOptions, makeFormatter} from './formatter.js';
import type {Language, Words} from './words/types.js';

export type * from './formatter-api.js';
export {type FormatterOptions, makeFormatter} from './formatter.js';
export {keepTogether} from './joining.js';
export {plain} from './plain.js';
export type {Language, Unit, Words} from './words/types.js';

const loaders: Readonly<Record<Language, () => Promise<{readonly words: Words}>>> = {
  ky: () => import('./words/ky.js'),
  ru: () => import('./words/ru.js'),
  en: () => import('./words/en.js'),
};

/**
 * A {@link Formatter} for a BCP 47 language tag, by its primary subtag (`ru-KG` is `ru`). Only that language's words are
 * loaded.
 *
 * ```js
 * const format = await createFormatter('ky', {timeZone: 'Asia/Bishkek'});
 * format.date('2016-05-31', {style: 'sentence'}); // 2016-жылдын 31-майында
 * ```
 * @throws RangeError (the promise rejects) for another language or an unknown zone
 */
export async function createFormatter(
  locale: string,
  {timeZone = 'Asia/Bishkek'}: Partial<FormatterOptions> = {},
): Promise<Formatter> {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  if (!Object.hasOwn(loaders, language)) throw new RangeError(`No words for the language: ${locale}`);
  const {words} = await loaders[language as Language]();
  return makeFormatter(words, {timeZone});
}
