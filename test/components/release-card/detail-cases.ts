import {type Case, mykty} from './head-cases.js';

/** Of what stands around the text: quotes, parties, events, contacts, files. */
export const detailCases: readonly Case[] = [
  [
    'direct speech',
    mykty({quotes: [{text: 'We did it', speaker: 'A. Osmonov', role: 'Head', kind: 'direct'}]}),
    '[part=quote] blockquote',
    ['“We did it”'],
  ],
  [
    'marks that the editor set',
    mykty({quotes: [{text: '«Болду»', kind: 'direct'}]}),
    '[part=quote] blockquote',
    ['«Болду»'],
  ],
  [
    'reported speech, without marks',
    mykty({quotes: [{text: 'He said it was done', kind: 'reported'}]}),
    '[part=quote] p',
    ['Reported speech', 'He said it was done'],
  ],
  [
    'speech of no kind, with neither marks nor a label',
    mykty({quotes: [{text: 'It was done', speaker: 'A. Osmonov'}]}),
    '[part=quote] p',
    ['It was done'],
  ],
  [
    'who said it',
    mykty({quotes: [{text: 'a', speaker: 'A. Osmonov', role: 'Head', kind: 'direct'}]}),
    '[part=quote] cite',
    ['A. OsmonovHead'],
  ],
  [
    'parties by role',
    mykty({parties: [{name: 'F', role: 'funder', via: 'V'}, {name: 'O', role: 'organizer'}, {name: 'P'}]}),
    '[part=parties] dt',
    ['Organiser', 'Funded by', 'Participants'],
  ],
  ['through whom', mykty({parties: [{name: 'F', role: 'funder', via: 'V'}]}), '[part=parties] dd', ['F (through V)']],
  [
    'several of a role',
    mykty({
      parties: [
        {name: 'A', role: 'organizer'},
        {name: 'B', role: 'organizer'},
      ],
    }),
    '[part=parties] dt',
    ['Organisers'],
  ],
  [
    'members',
    mykty({parties: [{name: 'Consortium', role: 'implementer', members: ['A', 'B']}]}),
    '[part=parties] li',
    ['A', 'B'],
  ],
  [
    'a project with its years',
    mykty({projects: [{name: 'Voice', start: '2011', end: '2022'}]}),
    '[part=project] p',
    ['Voice', '2011–2022'],
  ],
  [
    'an event over days',
    mykty({
      events: [
        {
          id: 'e',
          name: 'Conference',
          start: '2022-02-28',
          end: '2022-03-03',
          places: [{locality: 'Osh'}, {locality: 'Bishkek'}],
        },
      ],
    }),
    '[part=events] p',
    ['28 February – 3 March 2022', 'Osh, Bishkek'],
  ],
  [
    'dates and places that only its sessions have',
    mykty({
      events: [
        {
          id: 'e',
          name: 'Forum',
          sessions: [
            {start: '2022-03-14T10:00', end: '2022-03-14T13:00', place: {name: 'Hall', locality: 'Bishkek'}},
            {start: '2022-02-28T10:00', place: {name: 'Library', locality: 'Osh'}},
          ],
        },
      ],
    }),
    '[part=events] p, [part=events] .leaf',
    ['Feb – Mar 28–14 2022', '28 February, 10:00 – 14 March 2022, 13:00', 'Hall, Bishkek; Library, Osh'],
  ],
  [
    'places of its sessions beside its own dates',
    mykty({
      events: [
        {
          id: 'e',
          start: '2022-02-28',
          end: '2022-03-03',
          sessions: [{place: {locality: 'Osh'}}, {place: {locality: 'Bishkek'}}, {title: 'x'}],
        },
      ],
    }),
    '[part=events] p',
    ['28 February – 3 March 2022', 'Osh, Bishkek'],
  ],
  [
    'a registration deadline',
    mykty({events: [{id: 'e', start: '2011-07-19', registration: {deadline: '2011-07-18T18:00'}}]}),
    '[part=events] p.s:not(.muted)',
    ['Registration: until 18 July 2011, 18:00'],
  ],
  [
    'how to register where no deadline is told',
    mykty({
      events: [
        {
          id: 'e',
          start: '2999-07-19',
          registration: {text: 'By phone or on the site', for: ['deputies'], url: 'https://a.example/in'},
        },
      ],
    }),
    '[part=events] p.s:not(.muted):not(:has(a)), [part=events] [part=register][href="https://a.example/in"]',
    ['By phone or on the site', 'Register'],
  ],
  [
    'no way to register for what is cancelled',
    mykty({
      events: [{id: 'e', start: '2999-07-19', status: 'cancelled', registration: {url: 'https://a.example/in'}}],
    }),
    '[part=events] [part=register]',
    [],
  ],
  [
    'no way to register after the deadline',
    mykty({
      events: [
        {
          id: 'e',
          start: '2999-07-19',
          registration: {deadline: '2011-07-18', text: 'Write to us', url: 'https://a.example/in'},
        },
      ],
    }),
    '[part=events] p.s:not(.muted), [part=events] [part=register]',
    ['Registration: until 18 July 2011'],
  ],
  [
    'no way to register for what is over',
    mykty({events: [{id: 'e', start: '2011-07-19', registration: {url: 'https://a.example/in'}}]}),
    '[part=events] [part=register]',
    [],
  ],
  [
    'a cancelled event',
    mykty({events: [{id: 'e', start: '2999-07-19', status: 'cancelled'}]}),
    '[part=events] .pill',
    ['Cancelled'],
  ],
  [
    'a postponed event that has its new date',
    mykty({events: [{id: 'e', start: '2999-07-19', previousStart: '2999-07-12', status: 'postponed'}]}),
    '[part=events] .pill, [part=events] [part=calendar] button',
    ['Rescheduled', 'Add to calendar'],
  ],
  ['no calendar for what is over', mykty({events: [{id: 'e', start: '2011-07-19'}]}), '[part=calendar]', []],
  [
    'a calendar for what is ahead',
    mykty({events: [{id: 'e', start: '2999-07-19'}]}),
    '[part=calendar]',
    ['Add to calendar'],
  ],
  [
    'a calendar for a session that is ahead',
    mykty({events: [{id: 'e', name: 'Forum', sessions: [{start: '2011-07-19'}, {start: '2999-07-19'}]}]}),
    '[part=calendar]',
    ['Add to calendar'],
  ],
  [
    'a press contact',
    mykty({contacts: [{id: 'c', purpose: ['media'], name: 'A. Osmonov', emails: ['press@example.kg']}]}),
    '[part=contacts] .h',
    ['Media contact', 'A. Osmonov'],
  ],
  [
    'attachments',
    {
      title: 'T',
      attachments: [
        {
          url: 'https://a.example/p.pdf',
          mime_type: 'application/pdf',
          title: 'Programme',
          size_in_bytes: 214000,
          _mykty: {language: 'ru'},
        },
      ],
    },
    '.files .z',
    ['PDF, 214 kB, Русский'],
  ],
  [
    'an attachment of which the language alone is known',
    {title: 'T', attachments: [{url: 'https://a.example/get', mime_type: '', _mykty: {language: 'ky'}}]},
    '.files .z',
    ['Кыргызча'],
  ],
  [
    'a large attachment',
    {
      title: 'T',
      attachments: [
        {url: 'https://a.example/v.mp4', mime_type: 'video/mp4', size_in_bytes: 5_250_000, duration_in_seconds: 754},
      ],
    },
    '.files .z',
    ['MP4, 5.3 MB, 12 minutes'],
  ],
  [
    'an attachment by its file name',
    {title: 'T', attachments: [{url: 'https://a.example/%D0%90.pdf', mime_type: 'application/pdf'}]},
    '.files .n',
    ['А.pdf'],
  ],
  [
    'links',
    mykty({links: [{url: 'https://www.a.example/x', label: 'Materials', rel: 'materials'}]}),
    '[part=links] :is(a, p)',
    ['Materials', 'a.example'],
  ],
  ["a link blog's subject", {title: 'T', external_url: 'https://b.example/y'}, '[part=links] a', ['b.example']],
  [
    'notes: those on the title first',
    mykty({
      footnotes: [
        {id: 'b', text: 'Body note'},
        {id: 't', text: 'Title note', on: 'title'},
      ],
    }),
    '[part=footnotes] li',
    ['1 Title note ↩', '2 Body note'],
  ],
  [
    'a picture with caption and credit',
    mykty({images: [{url: 'https://127.0.0.1:9/a.jpg', alt: 'Lake', caption: 'The lake', credit: 'A. Osmonov'}]}),
    '[part=image]',
    ['The lake. A. Osmonov'],
  ],
];
