import type {Locale} from 'date-fns';
import {formatDistance} from './format-distance.js';
import {formatLong} from './format-long.js';
import {formatRelative} from './format-relative.js';
import {localize} from './localize.js';
import {match} from './match.js';

/**
 * Kyrgyz for date-fns: months by the names that documents use, the possessive after a year, ordinals by the numeral that
 * is spoken last, weeks from Monday. What it prints is listed in `ky.snapshot.md`.
 *
 * ```js
 * import {format, formatDistance, parse} from 'date-fns';
 * import {ky} from 'mykty/locale/ky';
 *
 * format(new Date(2026, 10, 21), 'PPP', {locale: ky}); // 2026-жылдын 21-ноябры (ru: 21 ноября 2026 г., en: 21 November 2026)
 * format(new Date(2026, 10, 21, 18, 30), 'Pp', {locale: ky}); // 21.11.2026 18:30
 * parse('2016-жылдын 31-майы', 'PPP', new Date(0), {locale: ky}); // 31 May 2016
 * formatDistance(date, now, {locale: ky, addSuffix: true}); // 5 мүнөттөн кийин (ru: через 5 минут, en: in 5 minutes)
 * ```
 *
 * `firstWeekContainsDate` is 1 (CLDR's for Kyrgyzstan); for week numbers that agree between languages use ISO weeks.
 */
export const ky: Locale = {
  code: 'ky',
  formatDistance,
  formatLong,
  formatRelative,
  localize,
  match,
  options: {weekStartsOn: 1, firstWeekContainsDate: 1},
};

export default ky;
