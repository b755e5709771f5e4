/**
 * Days on which offices in Kyrgyzstan are, or may be, closed or work shorter. It errs on the side of caution: what
 * stands here only keeps a page from claiming that an office is open. Each year the government moves days besides.
 */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Labour Code of 2025: New Year to Christmas and the days after, 8 March, Nooruz, May; the last four are shortened
// working days, or were days off before.
const FIXED = /^(?:1-[1-9]|3-8|3-21|5-[1-9]|8-31|2-23|4-7|11-[78])$/;

/** True where the day may be a public holiday; Orozo Ait and Kurman Ait are reckoned, with a day on either side. */
export function mayBeHoliday({year, month, day}: CalendarDay): boolean {
  if (FIXED.test(`${month}-${day}`)) return true;
  const noon = Date.UTC(year, month - 1, day, 12);
  return [-1, 0, 1].some((shift) => /^(?:10-1|12-10)$/.test(lunarDay(noon + shift * 86_400_000)));
}

let lunar: Intl.DateTimeFormat | undefined;

/** Month and day of the Umm al-Qura calendar; the sighting of the moon may differ by a day. */
function lunarDay(instant: number): string {
  lunar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = lunar.formatToParts(instant);
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${value('month')}-${value('day')}`;
}
