/** Events as a feed gives them, one a phase and more; the instants at which tests look at them. */

const version = 'https://jsonfeed.org/version/1.1';

export const hearing = {
  id: 'hearing',
  name: 'Айыл аймагынын 2027-жылга бюджети: коомдук угуу',
  start: '2026-12-05T10:00',
  end: '2026-12-05T13:00',
  places: [{name: 'Маданият үйү, чоң зал', address: 'Ленин көчөсү, 26', locality: 'Кызыл-Суу айылы'}],
  agenda: [
    {start: '10:00', title: '2026-жылдагы бюджеттин аткарылышы'},
    {start: '10:40', title: '2027-жылга долбоор: кирешелер жана чыгашалар'},
    {start: '11:30', title: 'Суроолор жана сунуштар', speaker: 'Төрага'},
  ],
  registration: {deadline: '2026-12-03T18:00', url: 'https://example.kg/register'},
  audience: ['Айыл аймагынын тургундары'],
  speakers: [{name: 'Айгүл Осмонова', role: 'айыл өкмөтүнүн башчысы'}],
};

export const conference = {
  id: 'conference',
  name: 'Лучшие условия жизни: общее дело граждан и местного самоуправления',
  start: '2022-02-28',
  end: '2022-03-03',
  places: [{locality: 'Ош'}, {locality: 'Бишкек'}],
  agenda: ['Гражданский бюджет онлайн', 'Бюджеты участия: Россия и Монголия'],
  programme: {url: 'https://example.kg/programme.pdf', announced: true},
};

export const roundTable = {
  id: 'round-table',
  name: 'Күчтүү жергиликтүү өз алдынча башкаруу – өлкөнүн өнүгүүсүнүн негизи',
  start: '2011-07-19',
  places: [{name: 'Китепкана', locality: 'Ош'}],
  registration: {deadline: '2011-07-18T18:00', for: ['ММК өкүлдөрү'], contact: 'press'},
};

export const forum = {
  id: 'forum',
  name: 'Forum in two cities',
  timeZone: 'Asia/Bishkek',
  start: '2027-04-01',
  end: '2027-04-15',
  attendance: 'mixed',
  places: [{name: 'Video link', url: 'https://example.kg/live'}],
  sessions: [
    {title: 'Osh', start: '2027-04-01T10:00', end: '2027-04-01T17:00', place: {name: 'Library', locality: 'Osh'}},
    {
      title: 'Bishkek',
      start: '2027-04-15T10:00',
      end: '2027-04-15T17:00',
      place: {name: 'City Hall', locality: 'Bishkek', latitude: 42.8746, longitude: 74.5698},
    },
  ],
  programme: {announced: true},
};

const contacts = [
  {
    id: 'press',
    name: 'Басма сөз кызматы',
    purpose: ['media'],
    phones: ['0312 00-12-34', '66-26-7'],
    emails: ['press@example.kg'],
  },
];
const parties = [
  {name: 'Өнүктүрүү саясат институту', role: 'organizer', url: 'https://example.kg/institute'},
  {name: 'Швейцария Өкмөтү', role: 'funder', via: 'SDC'},
];
const links = [{url: 'https://example.kg/materials', label: 'Портал', rel: 'materials'}];

/** A feed of one item that holds these events. */
export const feedOf = (...events: readonly object[]) => ({
  version,
  title: 'Feed',
  language: 'ky',
  items: [
    {
      id: 'item',
      url: 'https://example.kg/item',
      title: 'Item',
      content_text: 'Text',
      _mykty: {type: 'event', events, contacts, parties, links},
    },
  ],
});

/** Every phase and what is marked on it, at an instant. */
export const scenes: readonly {
  readonly name: string;
  readonly event: object;
  readonly now: string;
  readonly phase: string;
  readonly registration: string;
}[] = [
  {name: 'upcoming, hours', event: hearing, now: '2026-11-21T16:17:42+06:00', phase: 'upcoming', registration: 'open'},
  {
    name: 'upcoming, the last day',
    event: hearing,
    now: '2026-12-04T16:17:42+06:00',
    phase: 'upcoming',
    registration: 'closed',
  },
  {
    name: 'upcoming, days',
    event: conference,
    now: '2022-02-14T12:00:00+06:00',
    phase: 'upcoming',
    registration: 'none',
  },
  {name: 'closing', event: roundTable, now: '2011-07-18T15:42:00+06:00', phase: 'upcoming', registration: 'closing'},
  {
    name: 'today, a day',
    event: {...roundTable, registration: undefined},
    now: '2011-07-19T10:00:00+06:00',
    phase: 'today',
    registration: 'none',
  },
  {name: 'today, hours', event: hearing, now: '2026-12-05T09:17:42+06:00', phase: 'today', registration: 'closed'},
  {name: 'running, days', event: conference, now: '2022-03-01T12:00:00+06:00', phase: 'running', registration: 'none'},
  {name: 'running, hours', event: hearing, now: '2026-12-05T11:17:42+06:00', phase: 'running', registration: 'closed'},
  {name: 'between two cities', event: forum, now: '2027-04-05T11:17:42+06:00', phase: 'running', registration: 'none'},
  {name: 'ended', event: conference, now: '2026-11-21T12:00:00+06:00', phase: 'ended', registration: 'none'},
  {
    name: 'cancelled',
    event: {...hearing, status: 'cancelled', statusReason: 'Жол жабык'},
    now: '2026-11-21T12:00:00+06:00',
    phase: 'cancelled',
    registration: 'closed',
  },
  {
    name: 'postponed',
    event: {...hearing, status: 'postponed'},
    now: '2026-11-21T12:00:00+06:00',
    phase: 'postponed',
    registration: 'open',
  },
  {
    name: 'rescheduled',
    event: {
      ...hearing,
      status: 'rescheduled',
      start: '2026-12-12T10:00',
      end: undefined,
      previousStart: '2026-12-05T10:00',
      registration: undefined,
    },
    now: '2026-11-21T16:17:42+06:00',
    phase: 'upcoming',
    registration: 'none',
  },
  {
    name: 'moved online',
    event: {...hearing, status: 'movedOnline', places: [{url: 'https://example.kg/live'}], registration: undefined},
    now: '2026-11-21T16:17:42+06:00',
    phase: 'upcoming',
    registration: 'none',
  },
  {
    name: 'a month',
    event: {id: 'month', name: 'Focus groups', start: '2016-06'},
    now: '2016-06-10T12:00:00+06:00',
    phase: 'running',
    registration: 'none',
  },
  {
    name: 'a year to come',
    event: {id: 'year', name: 'Review', start: '2030'},
    now: '2026-11-21T12:00:00+06:00',
    phase: 'upcoming',
    registration: 'none',
  },
  {
    name: 'no date',
    event: {id: 'undated', name: 'Some day'},
    now: '2026-11-21T12:00:00+06:00',
    phase: 'upcoming',
    registration: 'none',
  },
];
