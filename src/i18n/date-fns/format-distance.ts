import type {FormatDistanceFn, FormatDistanceToken} from 'date-fns';
import {decline, units} from '../words/kyrgyz.js';

/** Token → what is said before the number, and the unit. */
const TOKENS: Readonly<Record<FormatDistanceToken, readonly [before: string, unit: keyof typeof units]>> = {
  lessThanXSeconds: ['less', 'second'],
  xSeconds: ['', 'second'],
  halfAMinute: ['', 'minute'],
  lessThanXMinutes: ['less', 'minute'],
  xMinutes: ['', 'minute'],
  aboutXHours: ['болжол менен ', 'hour'],
  xHours: ['', 'hour'],
  xDays: ['', 'day'],
  aboutXWeeks: ['болжол менен ', 'week'],
  xWeeks: ['', 'week'],
  aboutXMonths: ['болжол менен ', 'month'],
  xMonths: ['', 'month'],
  aboutXYears: ['болжол менен ', 'year'],
  xYears: ['', 'year'],
  overXYears: ['over', 'year'],
  almostXYears: ['дээрлик ', 'year'],
};

/**
 * The future takes the ablative and кийин (5 мүнөттөн кийин), the past the bare unit and мурун (1 саат мурун): with an
 * ablative it would mean "earlier than". Units have no plural after a numeral.
 */
export const formatDistance: FormatDistanceFn = (token, count, {addSuffix = false, comparison = 0} = {}) => {
  const [before, name] = TOKENS[token];
  const unit = units[name];
  const ablative = decline(unit, 'from');
  const tense = !addSuffix ? 'none' : comparison > 0 ? 'future' : 'past';

  if (before === 'over') {
    const over = `${count} ${ablative} ашык`;
    return over + {none: '', future: ' убакыттан кийин', past: ' убакыт мурун'}[tense];
  }
  if (before === 'less') {
    const few = count === 1 ? 'бир' : count;
    if (tense === 'past') return `${few} ${decline(unit, 'until')} жетпеген убакыт мурун`;
    return `${few} ${ablative} аз${tense === 'future' ? ' убакыттан кийин' : ''}`;
  }
  const number = `${before}${token === 'halfAMinute' ? 'жарым' : count}`;
  return `${number} ${tense === 'future' ? `${ablative} кийин` : unit}${tense === 'past' ? ' мурун' : ''}`;
};
