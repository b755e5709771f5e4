/** Events of an item. */
import type {AgendaEntry, FeedEvent, Place, Programme, Registration, Session, Speaker} from '../model/event.js';
import {problem} from './problem.js';
import {date, flag, id, label, link, number, oneOf, orElse, text, type Field} from './read.js';
import {isBlank, list, shape} from './shape.js';
import {isZone} from '../time/zone-names.js';

export const zone: Field<string> = (reader, value, key) => {
  const name = label(reader, value, key);
  if (!name || isZone(name)) return name;
  problem(reader, 'bad-time-zone', key, {value: name});
  return undefined;
};

const place = shape<Place>(
  {
    name: label,
    address: label,
    locality: label,
    region: label,
    country: label,
    url: link,
    latitude: number(-90, 90),
    longitude: number(-180, 180),
  },
  'name',
  true,
);

const session = shape<Session>({title: label, start: date, end: date, place});

const clockOrDate: Field<string> = (reader, value, key) => {
  const clock = typeof value === 'string' ? /^\s*(\d|[01]\d|2[0-3]):([0-5]\d)\s*$/.exec(value) : undefined;
  return clock ? `${clock[1]?.padStart(2, '0')}:${clock[2]}` : date(reader, value, key);
};

const agendaEntry = shape<AgendaEntry>({title: text, start: clockOrDate, end: clockOrDate, speaker: label}, 'title');
const speaker = shape<Speaker>({name: label, role: label}, 'name');
const registration = shape<Registration>({deadline: date, url: link, text, for: list(label), contact: id});
const programme = shape<Programme>({url: link, announced: flag});

const writtenStatus = oneOf('scheduled', 'cancelled', 'postponed', 'rescheduled', 'movedOnline');
/** Taken in American spelling and as schema.org has it too: an event that is off must not look as if it were on. */
const status: typeof writtenStatus = (reader, value, key) =>
  writtenStatus(
    reader,
    typeof value === 'string' ? value.replace(/^.*Event(?=[A-Z])/, '').replace(/eled$/i, 'elled') : value,
    key,
  );

const read = shape<FeedEvent>({
  id: orElse(id, ''),
  name: label,
  start: date,
  end: date,
  timeZone: orElse(zone, ''),
  status: orElse(status, 'scheduled'),
  statusReason: text,
  previousStart: date,
  sequence: orElse(number(0, 2 ** 31 - 1), 0),
  attendance: oneOf('offline', 'online', 'mixed'),
  places: list(place),
  sessions: list(session),
  agenda: list(agendaEntry),
  speakers: list(speaker),
  audience: list(label),
  registration,
  programme,
  url: link,
});

export const event: Field<FeedEvent> = (reader, value, key) => {
  const made = read(reader, value, key);
  if (!made || isBlank(reader, key, made)) return undefined;
  const {start, end} = made;
  made.id ||= `e${Number(key) + 1}`;
  made.timeZone ||= reader.timeZone;
  // An end on a day before the start is a slip of the pen: without it the event is still right.
  if (start && end && isDayBefore(end, start)) {
    problem(reader, 'end-before-start', key, {start, end});
    made.end = undefined;
  }
  return made;
};

function isDayBefore(end: string, start: string): boolean {
  const shared = Math.min(start.length, end.length, 10);
  // Wall clocks of different offsets don't compare as text.
  return end.slice(0, shared) < start.slice(0, shared) && !/:\S*[z+-]/i.test(`${end} ${start}`);
}
