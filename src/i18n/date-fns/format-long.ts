import type {FormatLong, FormatLongFn} from 'date-fns';

const byWidth =
  (patterns: Readonly<Record<'full' | 'long' | 'medium' | 'short', string>>): FormatLongFn =>
  ({width = 'full'} = {}) =>
    patterns[width as keyof typeof patterns] ?? patterns.full;

export const formatLong: FormatLong = {
  date: byWidth({
    full: "y-'жылдын' d-MMMM, EEEE",
    long: "y-'жылдын' d-MMMM",
    medium: "y-'ж.' d-MMM",
    // As Kyrgyz documents write it; CLDR's d/M/yy and y-dd-MM are read wrong.
    short: 'dd.MM.y',
  }),
  time: byWidth({full: 'HH:mm:ss zzzz', long: 'HH:mm:ss z', medium: 'HH:mm:ss', short: 'HH:mm'}),
  dateTime: byWidth({
    full: "{{date}}, 'саат' {{time}}",
    long: "{{date}}, 'саат' {{time}}",
    medium: '{{date}}, {{time}}',
    short: '{{date}} {{time}}',
  }),
};
