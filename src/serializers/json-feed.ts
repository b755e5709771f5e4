/** Items as a JSON Feed 1.1 with the `_mykty` extension: what a reader of the feed would have got. */
import {type Feed, type Item} from '../model/feed.js';

/** Members that JSON Feed itself has; all others belong to the extension. */
const OWN = new Set(
  'id url external_url title summary content_html content_text image banner_image date_published date_modified authors tags attachments language'.split(
    ' ',
  ),
);

/** Without what says nothing: absent members and empty lists. */
const stated = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> =>
  Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

function itemOf(item: Item): Record<string, unknown> {
  const entries = Object.entries(item);
  const own = stated(entries.filter(([name]) => OWN.has(name)));
  if (item.attachments.length)
    own['attachments'] = item.attachments.map(({language, ...rest}) => ({
      ...rest,
      ...(language && {_mykty: {language}}),
    }));
  if (own['content_html'] === undefined) own['content_text'] ??= item.summary ?? item.title ?? '';
  return {...own, _mykty: stated(entries.filter(([name]) => !OWN.has(name)))};
}

/** JSON text, indented, that validates against `mykty/feed.schema.json` where what was read did. */
export function toJsonFeed(from: Feed, items: readonly Item[]): string {
  const {title, description, home_page_url, language, authors, timeZone, about} = from;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    ...stated(Object.entries({title, description, home_page_url, language, authors})),
    _mykty: stated(Object.entries({timeZone, about})),
    items: items.map(itemOf),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
