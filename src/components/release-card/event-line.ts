/** The event of a release in a line: when, where, and whether it still holds. */
import {formatIn} from '../../i18n/format-in.js';
import {keepTogether} from '../../i18n/joining.js';
import {type FeedEvent} from '../../model/event.js';
import {placesOf} from '../../model/places.js';
import {statusOf} from '../../time/moved.js';
import {spanOf} from '../../time/span.js';
import {type Card, shown} from './card.js';

/** When, as a label; empty where the feed knows no date. */
export function whenText({words}: Pick<Card, 'words'>, event: FeedEvent): string {
  const {whole} = spanOf(event);
  const format = formatIn(words, event.timeZone);
  if (!whole) return event.end ? keepTogether(format.date(event.end, {style: 'until', time: true})) : '';
  const {startText, endText} = whole;
  return keepTogether(endText ? format.range(startText, endText, {time: true}) : format.date(startText, {time: true}));
}

/** Where: the names of its places, else of its sessions', each once; towns alone where it is to be short. */
export function whereText(card: Pick<Card, 'item'>, event: FeedEvent, short = false): string {
  const names = placesOf(event).map(({name, locality, address}) =>
    short ? (locality ?? name) : [name, address, locality].filter(Boolean).join(', '),
  );
  const each = [...new Set(names)].filter(Boolean);
  return shown(card, each.join(short || each.every((name) => !name?.includes(',')) ? ', ' : '; '));
}

export function eventStatus({words: {msg}}: Pick<Card, 'words'>, event: FeedEvent): string | undefined {
  switch (statusOf(event)) {
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
