/** The attributes that the pages of the widgets let one change, with what they take: a list, a number, text, a switch. */
const feeds = [
  'portal',
  'phases',
  'plain-blog',
  'microblog',
  'empty',
  'bad-items',
  'broken-syntax',
  'not-a-feed',
  'missing',
];
const common = {
  feed: feeds.map((name) => `feeds/${name}.json`),
  item: 'text',
  lang: ['', 'ky', 'ru', 'en'],
  appearance: ['', 'auto', 'light', 'dark', 'contrast'],
  'heading-level': ['', '1', '2', '3', '4', '5', '6'],
  refresh: 'number',
  'no-json-ld': 'switch',
};

export const widgets = {
  'mykty-release-card': {
    attributes: {...common, view: ['summary', 'full'], limit: 'number'},
    start: {view: 'full', item: 'conference-2022', 'heading-level': '2'},
  },
  'mykty-event-countdown': {
    attributes: {...common, view: ['full', 'compact', 'line'], event: 'text'},
    start: {item: 'practice-forum', 'heading-level': '2'},
  },
  'mykty-contact-block': {
    attributes: {...common, contact: 'text', purpose: ['', 'general', 'media', 'registration']},
    start: {item: 'reception-hours', 'heading-level': '2'},
  },
  'mykty-practice-gallery': {
    attributes: {
      ...common,
      facets: [
        '',
        'topic',
        'topic region',
        'topic region year language',
        'topic region district municipality year language tag',
      ],
      sort: ['newest', 'title', 'region'],
      'page-size': 'number',
      paging: ['more', 'scroll', 'pages'],
      open: ['dialog', 'inline'],
      query: 'text',
      sync: 'text',
    },
    start: {'page-size': '6', 'heading-level': '2'},
  },
};

export const events = ['mykty-load', 'mykty-error', 'mykty-toggle', 'mykty-phase', 'mykty-search', 'mykty-open'];
