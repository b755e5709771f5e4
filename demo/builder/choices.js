/** What the builder lets one choose for each widget: attribute → its values, `number`, or the ids of something in the feed. */
export const WIDGETS = {
  'event-countdown': {view: ['full', 'compact', 'line']},
  'release-card': {view: ['summary', 'full'], limit: 'number'},
  'contact-block': {purpose: 'purposes'},
  'practice-gallery': {
    'page-size': 'number',
    paging: ['more', 'scroll', 'pages'],
    open: ['dialog', 'inline'],
    sort: ['newest', 'title', 'region'],
  },
};

export const KINDS = ['script', 'pinned', 'div', 'link', 'npm', 'react', 'iframe'];
export const SYSTEMS = ['wordpress', 'bitrix', 'joomla', 'drupal', 'tilda'];
/** Widths to look at, in CSS pixels: the smallest phone, a usual one, a tablet, a column of text, a desktop. */
export const WIDTHS = [320, 375, 560, 768, 1120];

/** What an item must have for a widget to show it. */
export const FITS = {
  'event-countdown': (item) => item.events.length > 0,
  'release-card': (item) => item.type === 'release' || item.type === 'news',
  'contact-block': (item) => item.contacts.length > 0,
  'practice-gallery': () => false,
};
