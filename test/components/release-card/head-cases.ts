export const mykty = (members: object): object => ({
  title: 'T',
  content_text: 'Body',
  _mykty: {type: 'release', ...members},
});

/** What an item says, where the card shows it, and how. */
export type Case = readonly [name: string, item: object, selector: string, expected: readonly string[]];

/** Of its head and its text. */
export const headCases: readonly Case[] = [
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
];
