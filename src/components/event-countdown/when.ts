/** When, in words: the event's date and hours, its zone, and the visitor's own time where that is another. */
import {formatIn} from '../../i18n/format-in.js';
import {keepTogether} from '../../i18n/joining.js';
import {str} from '../../i18n/strings.js';
import {isTimed, parsePartialDate} from '../../model/partial-date.js';
import {dayAt, type Span, spanOf} from '../../time/span.js';
import {offsetAt} from '../../time/zone.js';
import {capital, untilText} from './sentences.js';
import {type View} from './subject.js';

/** "Saturday, 5 December 2026, 10:00–13:00"; with an end alone "Until 5 December 2026"; empty without a date. */
export function whenText(view: View): string {
  const {whole, format} = view;
  if (!whole) return untilText(view, view.event.end);
  const {startText, endText = startText, days} = whole;
  const range = format.range(startText, endText, {time: true});
  const text =
    days === undefined
      ? range
      : days === 1
        ? `${format.date(startText, {style: 'weekday'})}, ${range}`
        : `${range}, ${format.duration({days})}`;
  return keepTogether(capital(text));
}

const hasHours = ({start, end = start}: Span): boolean => isTimed(start) || isTimed(end);

/** A date in its shortest form that still has its time: "5 December, 10:00"; with its year where that isn't this one. */
export function dateText({format, now}: View, date: string): string {
  const coarse = parsePartialDate(date)?.day === undefined;
  const thisYear = format.date(now, {style: 'year'}) === format.date(date, {style: 'year'});
  return keepTogether(format.date(date, {style: coarse || !thisYear ? 'long' : 'monthDay', time: true}));
}

/** The date that an event which is off no longer has: the last one it had. */
export const lostDate = ({whole, event}: View): string | undefined => whole?.startText ?? event.previousStart;

/** The short form for a list: "5 December, 10:00", "28 February – 3 March 2022". */
export function whenShort({whole, format, now}: View): string {
  if (!whole) return '';
  const {startText, endText, end = whole.start, close, days} = whole;
  const year = format.date(whole.begin, {style: 'year'}) !== format.date(now, {style: 'year'});
  if (endText === undefined || days === 1)
    return keepTogether(
      format.date(startText, {style: year || whole.start.day === undefined ? 'long' : 'monthDay', time: true}),
    );
  // A night that ends at midnight takes nothing of the day that begins then.
  return keepTogether(format.range(startText, isTimed(end) ? close - 1 : endText, {year}));
}

/** "Bishkek time (UTC+6)" for hours, a part's too; nothing for whole days, which no clock shifts. */
export function zoneText({whole, event, words: {msg}}: View): string {
  if (!whole || ![whole, ...spanOf(event).sessions].some(hasHours)) return '';
  const utc = utcText(offsetAt(event.timeZone, whole.begin));
  if (event.timeZone === 'Asia/Bishkek')
    return keepTogether(
      capital(
        `${msg('Bishkek time', {id: 'event.bishkekTime', desc: 'Before the distance from UTC: Bishkek time (UTC+6)'})} (${utc})`,
      ),
    );
  const city = event.timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? '';
  return keepTogether(city === 'UTC' ? city : `${utc} (${city})`);
}

function utcText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.round(Math.abs(minutes)) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** "Your local time: 07:00–10:00"; nothing where clocks agree, or where no hour is known. */
export function ownTimeText({whole, event, words}: View, zone: string | undefined): string {
  if (!whole || zone === undefined || !isTimed(whole.start)) return '';
  if (offsetAt(zone, whole.begin) === offsetAt(event.timeZone, whole.begin)) return '';
  const format = formatIn(words, zone);
  const end = whole.end && isTimed(whole.end) ? whole.close : undefined;
  const sameDay = dayAt(whole.begin, zone) === dayAt(whole.begin, event.timeZone);
  const within = end === undefined || dayAt(end, zone) === dayAt(whole.begin, zone);
  const clocks = [format.time(whole.begin), ...(end === undefined || !within ? [] : [format.time(end)])].join('–');
  const date = sameDay ? '' : `${format.date(whole.begin, {style: 'monthDay'})}, `;
  const time = within ? `${date}${clocks}` : format.range(whole.begin, end, {time: true, year: false});
  return keepTogether(words.msg(str`Your local time: ${time}`, {id: 'event.localTime', desc: '{0}: 07:00–10:00'}));
}
