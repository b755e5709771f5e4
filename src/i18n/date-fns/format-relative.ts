import type {FormatRelativeFn} from 'date-fns';
import {isSameWeek} from 'date-fns/isSameWeek';
import {weekdays} from '../words/kyrgyz.js';

/** The weekday with күнү and the bare clock after саат need no case ending on a name or on digits. */
export const formatRelative: FormatRelativeFn = (token, date, baseDate, options) => {
  const weekday = `${weekdays[date.getDay()]} күнү, саат' p`;
  switch (token) {
    case 'lastWeek':
      return isSameWeek(date, baseDate, options) ? `'${weekday}` : `'өткөн ${weekday}`;
    case 'yesterday':
      return "'кечээ, саат' p";
    case 'today':
      return "'бүгүн, саат' p";
    case 'tomorrow':
      return "'эртең, саат' p";
    case 'nextWeek':
      return isSameWeek(date, baseDate, options) ? `'${weekday}` : `'келерки ${weekday}`;
    case 'other':
      return 'P';
  }
};
