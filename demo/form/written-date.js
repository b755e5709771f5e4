const two = (digits) => digits.padStart(2, '0');

/** A time of day as people here write it, `9.30`, likewise; other text as a date. */
export function asClock(text) {
  const [, hour, minute] = /^\s*(\d{1,2})[:.](\d\d)\s*$/.exec(text) ?? [];
  return hour ? `${two(hour)}:${minute}` : asWritten(text);
}

/** A date as people here write it, `12.05.2036 10:00`, in the form that a feed has; other text as it is. */
export function asWritten(text) {
  const [, day, month, year, hour, minute] =
    /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s*[гж]\.)?(?:[,T\s]\s*(?:(?:в|саат)\s+)?(\d{1,2})[:.](\d\d))?\s*$/.exec(
      text,
    ) ?? [];
  if (year) return `${year}-${two(month)}-${two(day)}${hour ? `T${two(hour)}:${minute}` : ''}`;
  return text
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d)[,\s]+(\d{1,2}):(\d\d)$/, (_, date, at, past) => `${date}T${two(at)}:${past}`);
}
