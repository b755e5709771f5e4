// Small modules that one widget needs at once, and others of us later, or the other way round. In a chunk that widgets
// share they would weigh on each page that needs them not at all, or not yet, so that whoever comes later has a copy.
import {readFileSync} from 'node:fs';

const inDist = (names) => new RegExp(`[\\\\/]dist[\\\\/](${names.join('|').replaceAll('/', '[\\\\/]')})\\.js$`);
const shared = (...names) => `components/shared/(${names.join('|')})`;

const COPIES = [
  // The gallery shows dates only later: with these it would bring all of the calendar, and some 400 bytes more on a page
  // that holds it and another widget are less.
  {
    copy: '?copy',
    of: ['i18n/(numbers|regions)', 'model/(regions|times)', shared('items-json-ld', 'language-names')],
    for: ['components/practice-gallery/.+', 'i18n/(practice-texts|practice-search)'],
  },
  // A countdown needs these at once, a whole release with an event and calendars later.
  {
    copy: '?event',
    of: ['model/on-screen', 'time/registration', shared('calendar-button')],
    for: ['components/release-card/.+', 'serializers/.+'],
  },
  // A release needs these at once, or with more that it needs at once.
  {
    copy: '?release',
    of: [
      'time/order',
      'model/release',
      shared('language-names'),
      'styles/bullet',
      'components/release-card/(beside-text|card|event-line|files|notice-text|release-facts|render-(parties|quotes)|status-note|status-text)',
    ],
    for: [
      'components/(contact-block|event-countdown|practice-gallery)/.+',
      shared('language-switch'),
      'serializers/.+',
      'i18n/practice-search',
    ],
  },
  // Each widget needs it at once, and once it stands.
  {copy: '?later', of: [shared('page-scheme')], for: [shared('keep-scheme')]},
].map(({copy, of, for: takers}) => ({copy, of: inDist(of), takers: inDist(takers)}));

const plain = (id) => id.replace(/\?\w+$/, '');

export const ownCopies = () => ({
  name: 'own-copies',
  async resolveId(source, importer, options) {
    const sets = COPIES.filter(({copy, takers}) => importer && (takers.test(importer) || importer.endsWith(copy)));
    if (!sets.length) return null;
    const found = await this.resolve(source, plain(importer), {...options, skipSelf: true});
    const set = found && sets.find(({of}) => of.test(found.id));
    return set ? `${found.id}${set.copy}` : found;
  },
  load: (id) => (COPIES.some(({copy}) => id.endsWith(copy)) ? readFileSync(plain(id), 'utf8') : null),
});
