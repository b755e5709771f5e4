/** The event of a release in a line: when, where, and whether it still holds. */
import {formatIn} from '../../i18n/format-in.js';
import {keepTogether} from '../../i18n/joining.js';
import {type FeedEvent} from '../../model/event.js';
import {type Card, shown} from './card.js';

/** When, as a label; empty where the feed knows no date. */
export function whenText({words}: Pick<Card, 'words'>, {start, end, timeZone}: FeedEvent): string {
  if (!start) return '';
  const format = formatIn(words, timeZone);
  return keepTogether(end ? format.range(start, end, {time: true}) : format.date(start, {time: true}));
}

/** Where: the places' names, each once; towns alone where it is to be short. */
export function whereText(card: Pick<Card, 'item'>, {places}: FeedEvent, short = false): string {
  const names = places.map(({name, locality, address}) =>
    short ? (locality ?? name) : [name, address, locality].filter(Boolean).join(', '),
  );
  return [...new Set(names)]
    .flatMap((name) => (name ? [shown(card, name)] : []))
    .join(short || names.every((name) => !name?.includes(',')) ? ', ' : '; ');
}

export function eventStatus({words: {msg}}: Pick<Card, 'words'>, {status}: FeedEvent): string | undefined {
  switch (status) {
    case 'cancelled':
      return msg('Cancelled', {id: 'phase.cancelled', desc: 'Pill on an event that will not take place'});
    case 'postponed':
      return msg('Postponed', {id: 'phase.postponed', desc: 'Pill on an event without a new date'});
    case 'rescheduled':
      return msg('Rescheduled', {id: 'phase.rescheduled', desc: 'moved to another date that is known'});
    case 'movedOnline':
      return msg('Moved online', {id: 'phase.movedOnline', desc: 'Pill on an event that was to be in a hall'});
    default:
      return undefined;
  }
}
