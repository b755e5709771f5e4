// What is photographed: sheets with every state of a widget, and single pictures by name.
const release = (caption, attributes) => ({tag: 'mykty-release-card', caption, attributes});
const event = (caption, attributes) => ({tag: 'mykty-event-countdown', caption, attributes});
const contact = (caption, attributes) => ({tag: 'mykty-contact-block', caption, attributes});
const gallery = (caption, attributes) => ({
  tag: 'mykty-practice-gallery',
  caption,
  attributes: {'page-size': '3', ...attributes},
});

const states = (make) => [
  make('loading', {feed: 'feeds/hang.json'}),
  make('stale', {feed: 'feeds/stale.json'}),
  make('empty', {feed: 'feeds/empty.json'}),
  make('error: http', {feed: 'feeds/missing.json'}),
  make('error: not-a-feed', {feed: 'feeds/not-a-feed.json'}),
  make('error: not-json', {feed: 'feeds/broken-syntax.json'}),
];

const PHASES = [
  ...['upcoming', 'upcoming-days', 'upcoming-month', 'closing', 'today', 'today-timed', 'running-days'],
  ...['running-timed', 'ended', 'cancelled', 'rescheduled', 'postponed', 'moved-online'],
];
const phases = (view, ids = PHASES) =>
  ids.map((item) => event(`${view}: ${item}`, {feed: 'feeds/phases.json', item, view}));

export const sheets = {
  'release-summary': [
    release('limit=5', {limit: '5'}),
    release('a plain JSON Feed', {feed: 'feeds/plain-blog.json', limit: '3'}),
    release('a microblog', {feed: 'feeds/microblog.json', limit: '3'}),
    release('a feed with mistakes', {feed: 'feeds/bad-items.json', limit: '5'}),
    ...states(release),
  ],
  'release-full-a': ['conference-2022', 'union-strategy', 'vision-2030-bishkek'].map((item) =>
    release(item, {view: 'full', item}),
  ),
  'release-full-b': ['vision-2030-jeti-oguz', 'round-table-2011', 'budget-draft', 'school-street'].map((item) =>
    release(item, {view: 'full', item}),
  ),
  'event-full': phases('full'),
  'event-forum': [
    event('two cities', {item: 'practice-forum'}),
    event('a deadline before the day', {item: 'round-table-2011'}),
    event('a range over two cities', {item: 'conference-2022'}),
    ...states(event),
  ],
  'event-small': [...phases('compact'), ...phases('line')],
  contact: [
    contact('an office', {item: 'reception-hours'}),
    contact('one purpose', {item: 'reception-hours', purpose: 'general'}),
    contact('three numbers in one text', {item: 'conference-2022'}),
    contact('a number that is one digit short', {item: 'round-table-2011'}),
    contact('the newest item with contacts', {}),
    ...states(contact),
  ],
  gallery: [
    gallery('page-size=6', {'page-size': '6'}),
    gallery('a query', {'page-size': '6', query: 'суу'}),
    gallery('a query without a result', {'page-size': '6', query: 'ыыыщ'}),
    gallery('opened in place', {'page-size': '6', open: 'inline'}),
    ...states(gallery),
  ],
};

/** A page of the portal. */
const portal = (path, options = {}) => ({path, ...options});
/** One widget or a few, on the stage. */
const stage = (language, width, variants, options = {}) => ({language, width, variants, ...options});
const bare = (variants) => variants.map((variant) => ({...variant, caption: ''}));

const hearing = event('', {item: 'budget-hearing'});
const phone = {width: 375, height: 812};

export const pictures = {
  'portal-desktop': portal('?lang=ky'),
  'portal-desktop-ru': portal('?lang=ru'),
  'portal-desktop-en': portal('?lang=en'),
  'portal-desktop-dark': portal('?lang=ky', {scheme: 'dark'}),
  'portal-phone': portal('?lang=ky', phone),
  'portal-phone-ru': portal('?lang=ru', phone),
  'portal-phone-en': portal('?lang=en', phone),
  'portal-phone-dark': portal('?lang=ru', {...phone, scheme: 'dark'}),
  'portal-tablet': portal('?lang=ky', {width: 820}),
  'portal-contrast': portal('?lang=ky', {features: [{name: 'prefers-contrast', value: 'more'}]}),
  'portal-forced-colours': portal('?lang=ru', {features: [{name: 'forced-colors', value: 'active'}]}),
  'portal-low-vision': portal('?lang=ky', {click: ['#low-vision']}),
  'portal-print': portal('?lang=ru', {width: 760, print: true}),
  'portal-closing': portal('?lang=ru', {time: '2026-12-03T15:42+06:00'}),
  'portal-running': portal('?lang=ky', {time: '2026-12-05T10:45+06:00'}),
  'portal-ended': portal('?lang=en', {time: '2026-12-06T09:00+06:00'}),
  'portal-switched': portal('?lang=ky', {click: ['.languages [lang=ru]']}),
  releases: portal('releases.html?lang=ky'),
  events: portal('events.html?lang=ru'),
  practices: portal('practices.html?lang=ky'),
  'practices-en': portal('practices.html?lang=en'),
  contacts: portal('contacts.html?lang=ky'),
  'contacts-phone': portal('contacts.html?lang=ru', phone),
  widgets: portal('widgets.html?lang=en'),
  'widget-page': portal('event-countdown.html?lang=en'),
  'release-full-ru': portal('release.html?lang=ru&item=conference-2022-ru'),
  'release-full-ky': portal('release.html?lang=ky&item=round-table-2011-ky'),
  'release-full-en': portal('release.html?lang=en&item=union-strategy-en'),
  'release-footnote-ru': portal('release.html?lang=ru&item=vision-2030-bishkek-ru'),
  'release-phone-ky': portal('release.html?lang=ky&item=vision-2030-jeti-oguz-ky', phone),
  'release-print': portal('release.html?lang=ru&item=conference-2022-ru', {width: 760, print: true}),
  'release-full-ru-960': stage('ru', 960, [release('', {view: 'full', item: 'conference-2022', 'heading-level': '2'})]),
  'release-list-ky-640': stage('ky', 640, [release('', {limit: '5'})]),
  'release-list-ky-320': stage('ky', 320, [release('', {limit: '5'})]),
  'event-full-960': stage('ky', 960, [hearing]),
  'event-full-960-contrast': stage('ky', 960, [hearing], {appearances: ['contrast']}),
  'event-full-960-dark': stage('ky', 960, [hearing], {appearances: ['dark']}),
  'event-full-320': stage('ky', 320, [hearing]),
  'event-full-240': stage('ky', 240, [hearing]),
  'event-phases-a-960': stage('ky', 960, bare(phases('full', PHASES.slice(0, 5)))),
  'event-phases-b-960': stage('ru', 960, bare(phases('full', PHASES.slice(6, 12)))),
  'event-compact-960': stage('ky', 960, bare([...phases('compact'), ...phases('line')])),
  'contact-640': stage('ky', 640, [contact('', {item: 'reception-hours'}), contact('', {item: 'round-table-2011'})]),
  'contact-320': stage('ky', 320, [contact('', {item: 'reception-hours'}), contact('', {item: 'conference-2022'})]),
  'gallery-960': stage('ky', 960, [gallery('', {'page-size': '9'})]),
  'gallery-960-dark': stage('ky', 960, [gallery('', {'page-size': '9'})], {appearances: ['dark']}),
  'gallery-960-contrast': stage('ky', 960, [gallery('', {'page-size': '9'})], {appearances: ['contrast']}),
  'gallery-320': stage('ru', 320, [gallery('', {'page-size': '6'})]),
  'event-menu-960': stage('ky', 960, [hearing], {
    screen: {width: 1008, height: 760},
    click: ['mykty-event-countdown >>> [part~=calendar] button'],
  }),
  'contact-qr-640': stage('ky', 640, [contact('', {item: 'conference-2022'})], {
    screen: {width: 688, height: 900},
    click: ['mykty-contact-block >>> [part~=actions] button:last-of-type'],
  }),
  'gallery-dialog-960': stage('ky', 960, [gallery('', {'page-size': '6'})], {
    screen: {width: 1008, height: 929},
    click: ['mykty-practice-gallery >>> [part~=card] .title a'],
  }),
  'gallery-dialog-320': stage('ru', 320, [gallery('', {'page-size': '6'})], {
    screen: {width: 368, height: 740},
    click: ['mykty-practice-gallery >>> [part~=card] .title a'],
  }),
  'gallery-compare-960': stage('ky', 960, [gallery('', {'page-size': '6'})], {
    screen: {width: 1008, height: 929},
    click: [
      'mykty-practice-gallery >>> li:nth-child(1) .cmp input',
      'mykty-practice-gallery >>> li:nth-child(4) .cmp input',
      'mykty-practice-gallery >>> .tray .solid',
    ],
  }),
  'gallery-sheet-320': stage('ky', 320, [gallery('', {'page-size': '6'})], {
    screen: {width: 368, height: 700},
    click: ['mykty-practice-gallery >>> .phone'],
  }),
  'gallery-filters-960': stage('ru', 960, [gallery('', {'page-size': '6', query: 'вода'})], {
    screen: {width: 1008, height: 929},
    click: ['mykty-practice-gallery >>> .facet .btn'],
  }),
  // For the README: small, and without a page around it.
  readme: {
    ...stage('ky', 960, bare([event('', {}), gallery('', {facets: 'topic'})])),
    file: 'demo/screenshot.webp',
  },
  'states-loading-960': stage(
    'ky',
    960,
    [release, event, contact, gallery].map((make) => make('', {feed: 'feeds/hang.json'})),
  ),
  'states-notices-960': stage(
    'ru',
    960,
    [release, event, contact, gallery].flatMap((make) => bare(states(make).slice(1, 5))),
  ),
};
