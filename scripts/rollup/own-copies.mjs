// Small modules that the gallery shares with widgets that show dates. In a chunk with the others' they would bring it all
// of the calendar, which it needs only later, and in one with what the contact block needs they would weigh on that. So it
// has a copy of its own: some 400 bytes more on a page that holds it and another widget.
import {readFileSync} from 'node:fs';

const TAKER = /[\\/]dist[\\/](components[\\/]practice-gallery[\\/]|i18n[\\/]practice-texts\.js)/;
const SMALL =
  /[\\/]dist[\\/](i18n[\\/](numbers|regions)|model[\\/](regions|times)|components[\\/]shared[\\/]language-names)\.js$/;
const COPY = '?copy';

export const ownCopies = () => ({
  name: 'own-copies',
  async resolveId(source, importer, options) {
    if (!importer || !(TAKER.test(importer) || importer.endsWith(COPY))) return null;
    const found = await this.resolve(source, importer.replace(COPY, ''), {...options, skipSelf: true});
    return found && SMALL.test(found.id) ? `${found.id}${COPY}` : found;
  },
  load: (id) => (id.endsWith(COPY) ? readFileSync(id.replace(COPY, ''), 'utf8') : null),
});
