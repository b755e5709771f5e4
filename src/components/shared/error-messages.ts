/** What a webmaster can do about each error, in the widget's language; visitors see {@link visitorMessage} only. */
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Feed} from '../../model/feed.js';
import {type BadAttribute} from './checked-element.js';
import {type ErrorCode} from './events.js';
import {findItem} from './versions.js';

interface Asked {
  /** The feed's address. */
  readonly url: string;
  readonly item: string;
  /** What came from there. */
  readonly feed: Feed | undefined;
}

/** Ids of those who could be named: of the item's contacts, or of all. */
function contactIds({feed, item}: Asked): string {
  const named = item && feed ? [findItem(feed, item, '')] : feed?.items;
  return [...new Set(named?.flatMap((each) => each?.contacts.map(({id}) => id) ?? []))].join(', ');
}

/** As it stands in the page, with the values that could be taken. */
const written = ([name, value, allowed]: BadAttribute): string =>
  // Of numbers without an upper bound.
  `${name}="${value}"${allowed ? ` (${allowed.replace('Infinity', '∞')})` : ''}`;

/** `said`: which attribute is bad, or what else than the feed couldn't be had. */
export function webmasterMessage({msg}: Words, code: ErrorCode, said: BadAttribute | string, asked: Asked): string {
  // The one bad attribute for which there is no default is the feed's address.
  const reason = code === 'bad-attribute' && !said ? 'no-feed' : code;
  const attribute = typeof said === 'string' ? undefined : said;
  const subject = attribute ? written(attribute) : said || (code === 'no-item' ? asked.item : asked.url);
  // A feed without an address is the one in the property `data`.
  const detail = subject || (reason === 'no-feed' ? '' : 'data');
  switch (reason) {
    case 'no-feed':
      return msg(
        str`The feed attribute holds no address: "${detail}". Write where the feed is, such as feed="https://example.kg/feed.json".`,
        {id: 'error.noFeed', desc: 'For the webmaster, in the browser console; {0} is what the feed attribute holds'},
      );
    case 'network':
      return msg(
        str`The feed can't be reached: ${detail}. Check the address, and that its server allows this page to read it (CORS).`,
        {
          id: 'error.network',
          desc: 'For the webmaster, in the browser console; {0} is the address of the feed',
        },
      );
    case 'timeout':
      return msg(str`The feed took longer than 10 seconds: ${detail}. Check its server, or make the feed smaller.`, {
        id: 'error.timeout',
        desc: 'For the webmaster, in the browser console; {0} is the address of the feed',
      });
    case 'http':
      return msg(str`The feed's server answered with an error: ${detail}. Check the address in the feed attribute.`, {
        id: 'error.http',
        desc: 'For the webmaster, in the browser console; {0} is the address of the feed',
      });
    case 'too-large':
      return msg(str`The feed is larger than 32 MB: ${detail}. Split it into pages with next_url.`, {
        id: 'error.tooLarge',
        desc: 'For the webmaster, in the browser console; {0} is the address of the feed',
      });
    case 'not-json':
      return msg(
        str`The address gives something other than JSON: ${detail}. Put the address of the JSON Feed into the feed attribute.`,
        {id: 'error.notJson', desc: 'For the webmaster, in the browser console; {0} is the address of the feed'},
      );
    case 'not-a-feed':
      return msg(str`The address gives JSON that is no JSON Feed: ${detail}. Check it with: npx mykty check`, {
        id: 'error.notFeed',
        desc: 'For the webmaster, in the browser console; {0} is the address of the feed',
      });
    case 'no-item':
      return msg(
        str`The feed has no item "${detail}". Check the item attribute: an id, a work or an address of the feed.`,
        {id: 'error.noItem', desc: 'For the webmaster, in the browser console; {0} is what the item attribute holds'},
      );
    case 'bad-attribute':
      // The one attribute without a default that would do: nobody else is shown instead.
      if (attribute?.[0] === 'contact') {
        const known = `${detail} (${contactIds(asked)})`;
        return msg(str`No contact has the id that an attribute names: ${known}. Nothing is shown.`, {
          id: 'error.noContact',
          desc: 'For the webmaster, in the browser console; {0} is the attribute and its value, then the known ids',
        });
      }
      return msg(str`An attribute has a value that is not known: ${detail}. The default is used.`, {
        id: 'error.badAttribute',
        desc: 'For the webmaster, in the browser console; {0} is the attribute and its value',
      });
  }
}

/** One quiet sentence for visitors. */
export function visitorMessage({msg}: Words, code: ErrorCode): string {
  if (code === 'no-item')
    return msg('This entry is no longer here.', {
      id: 'state.noItem',
      desc: 'The feed no longer has the item that the page asks for',
    });
  if (code === 'network' || code === 'timeout')
    return msg('The connection seems to be down. The rest of the page works.', {
      id: 'state.connectionLost',
      desc: 'To visitors, in the notice of an error while the device is offline',
    });
  return msg('The rest of the page works.', {
    id: 'state.restWorks',
    desc: 'To visitors, in the notice of an error, after what failed',
  });
}
