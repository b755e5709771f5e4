const two = (digits) => digits.padStart(2, '0');

/** A date as people here write it, `12.05.2036 10:00`, in the form that a feed has; other text as it is. */
export function asWritten(text) {
  const [, day, month, year, hour, minute] =
    /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s*(?:г\.|ж\.)?[,T\s]\s*(\d{1,2})[:.](\d\d))?\s*$/.exec(text) ?? [];
  if (year) return `${year}-${two(month)}-${two(day)}${hour ? `T${two(hour)}:${minute}` : ''}`;
  return text
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d)[,\s]+(\d{1,2}):(\d\d)$/, (_, date, at, past) => `${date}T${two(at)}:${past}`);
}
