import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../support/axe.js';
import {plainText, unmountAll} from '../../support/mount.js';
import {card, feedOf, fullCard, one, shadow, text, texts} from './cards.js';

const mykty = (members: object): object => ({title: 'T', content_text: 'Body', _mykty: {type: 'release', ...members}});

/** What an item says, where the card shows it, and how. */
const cases: readonly (readonly [name: string, item: object, selector: string, expected: readonly string[]])[] = [
  ['a release', mykty({}), '[part=kind]', ['Press release']],
  ['news', {title: 'T'}, '[part=kind]', ['News']],
  ['an event', mykty({type: 'event'}), '[part=kind]', ['Event']],
  ['a practice', mykty({type: 'practice'}), '[part=kind]', ['Practice']],
  ['a day, without a time', mykty({published: '2016-06-10'}), '[part=date]', ['10 June 2016']],
  ['a month', mykty({published: '2016-06'}), '[part=date]', ['June 2016']],
  ['a year', mykty({published: '2016'}), '[part=date]', ['2016']],
  [
    "an instant, in the feed's zone",
    {title: 'T', date_published: '2016-05-30T06:33:00Z'},
    '[part=date]',
    ['30 May 2016, 12:33'],
  ],
  [
    'published over date_published',
    {...mykty({published: '2016-06'}), date_published: '2016-06-01T00:00:00Z'},
    '[part=date]',
    ['June 2016'],
  ],
  ['no date where none is known', mykty({}), '[part=date]', []],
  [
    'a change on another day',
    {title: 'T', date_published: '2016-05-30T06:00:00Z', date_modified: '2016-06-02T06:00:00Z'},
    '.meta time',
    ['30 May 2016, 12:00', 'Updated: 2 June 2016'],
  ],
  [
    'no change on the same day',
    {title: 'T', date_published: '2016-05-30T06:00:00Z', date_modified: '2016-05-30T07:00:00Z'},
    '.meta time',
    ['30 May 2016, 12:00'],
  ],
  ['authors', {title: 'T', authors: [{name: 'A. Osmonov'}, {name: 'B. Asan'}]}, '.meta bdi', ['A. Osmonov', 'B. Asan']],
  ['an embargo to come', mykty({embargo: '2999-01-01T10:00'}), '.meta .pill', ['Embargo: until 1 January 2999, 10:00']],
  ['no embargo that is past', mykty({embargo: '2011-07-18T10:00'}), '.meta .pill', []],
  ['a long read', {title: 'T', content_text: 'word '.repeat(1100)}, '.meta > span:last-child', ['5 min read']],
  ['a kicker', mykty({kicker: 'Round table'}), '[part=kicker]', ['Round table']],
  [
    'a withdrawn one',
    mykty({status: {kind: 'withdrawn', date: '2020-01-02', reason: 'A wrong figure.'}}),
    '[part=status] p',
    ['Withdrawn, 2 January 2020', 'A wrong figure.'],
  ],
  [
    'a superseded one',
    mykty({status: {kind: 'superseded', by: 'https://town.example.kg/new'}}),
    '[part=status] p',
    ['Replaced by a newer version', 'Read the newer version'],
  ],
  ['a lead, once', {title: 'T', summary: 'Lead.', content_text: 'Lead.\n\nBody.'}, '.rc-body p', ['Lead.', 'Body.']],
  ['line breaks of text', {title: 'T', content_text: 'a\nb\n\n\nc'}, '.rc-body p', ['a b', 'c']],
  ['addresses in text', {title: 'T', content_text: 'See https://a.example/x.'}, '.rc-body a', ['https://a.example/x']],
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

describe('mykty-release-card shows', () => {
  afterEach(unmountAll);

  for (const [name, item, selector, expected] of cases) {
    it(name, async () => {
      const element = await fullCard(item, {item: 'item-0'});
      expect(texts(element, selector)).to.deep.equal(expected);
    });
  }

  it('a picture that only adorns to nobody but the eye', async () => {
    const images = [{url: 'https://127.0.0.1:9/a.jpg', alt: '', caption: 'The lake'}];
    const element = await fullCard(mykty({images}), {item: 'item-0'});
    expect(element.shadowRoot?.querySelector('[part=image] img')?.getAttribute('alt')).to.equal('');
  });

  it('in a summary what only sessions of its event say', async () => {
    const sessions = [
      {start: '2022-02-28', place: {name: 'Library', locality: 'Osh'}},
      {start: '2022-03-14', place: {name: 'Hall', locality: 'Bishkek'}},
    ];
    const element = await card(feedOf([mykty({events: [{id: 'e', name: 'Forum', sessions}]})]));
    expect(texts(element, '.chipset li')).to.deep.equal(['28 February – 14 March 2022', 'Osh, Bishkek']);
  });

  it('boilerplate of the publisher', async () => {
    const element = await fullCard({title: 'T'}, {}, {_mykty: {about: 'A town.'}});
    expect(text(element, '.about')).to.equal('About the publisher A town.');
  });

  it('practices of the same feed by their titles', async () => {
    const links = [{url: 'https://town.example.kg/1', rel: 'related'}];
    const practice = {title: 'Clean water', _mykty: {type: 'practice'}};
    const element = await card(feedOf([{title: 'T', _mykty: {type: 'release', links}}, practice]), {
      view: 'full',
      item: 'item-0',
    });
    expect(texts(element, '[part=links] :is(a, p)')).to.deep.equal(['Clean water', 'Practice']);
  });

  it('the newer one by its title', async () => {
    const old = {
      title: 'Old',
      _mykty: {type: 'release', status: {kind: 'superseded', by: 'https://town.example.kg/1'}},
    };
    const element = await card(feedOf([old, {title: 'New'}]), {view: 'full', item: 'item-0'});
    expect(text(element, '[part=status] a')).to.equal('New');
  });

  it('a picture once, where the body has it too', async () => {
    const url = 'https://127.0.0.1:9/a.jpg';
    const element = await fullCard({title: 'T', image: url, content_html: `<p>a</p><img src="${url}">`});
    expect(shadow(element).querySelectorAll('img')).to.have.length(1);
  });

  it('abbreviations with what they stand for', async () => {
    const element = await fullCard({title: 'T', content_html: '<p><abbr title="local self-government">LSG</abbr></p>'});
    expect(one(element, '.rc-body abbr')?.title).to.equal('local self-government');
  });

  it('footnotes with a way there and back', async () => {
    const note = {id: 'n', text: 'The note'};
    const item = {
      title: 'T',
      content_html: '<p>a<a href="#fn-n">1</a></p>',
      _mykty: {type: 'release', footnotes: [note]},
    };
    const element = await fullCard(item);
    const there = one(element, '.rc-body .fnref');
    there?.click();
    expect(plainText(shadow(element).activeElement)).to.equal('1 The note ↩');
    one(element, '.back')?.click();
    expect(shadow(element).activeElement === there).to.equal(true);
    await expectAccessible(element);
  });

  it('headings of a body under its own', async () => {
    const element = await fullCard({title: 'T', content_html: '<h1>Part</h1><p>a</p>'}, {'heading-level': '2'});
    expect(one(element, '[part=title]')?.localName).to.equal('h2');
    expect(one(element, '.prose h3')?.textContent).to.equal('Part');
  });
});
