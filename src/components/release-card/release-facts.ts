/** What stands beside the text of a release, as lines for its copy: the event, and all else. */
import {formatIn} from '../../i18n/format-in.js';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Feed, type Item} from '../../model/feed.js';
import {type FeedEvent} from '../../model/event.js';
import {besideText} from './beside-text.js';
import {eventStatus, whenText, whereText} from './event-line.js';

/** A paragraph each; the lines of one are parted by line breaks. */
export const facts = (item: Item, feed: Feed, words: Words): readonly string[] =>
  [item.events.map((event) => eventLine(item, event, words)).join('\n'), ...besideText(item, feed, words)].filter(
    Boolean,
  );

/** What an event is called, when and where it is, in a line. */
export const eventText = (item: Item, event: FeedEvent, words: Words): string =>
  [event.name ?? item.title, whenText({words}, event), whereText({item}, event)].filter(Boolean).join(', ');

/** Within a line, so with a small letter. */
export const inBrackets = (status: string | undefined): string =>
  status ? ` (${status.charAt(0).toLowerCase()}${status.slice(1)})` : '';

function eventLine(item: Item, event: FeedEvent, words: Words): string {
  const {msg} = words;
  const {registration} = event;
  const label = msg('Event', {id: 'release.event', desc: 'Kind of an item'});
  const deadline = registration?.deadline;
  const until = deadline && formatIn(words, event.timeZone).date(deadline, {style: 'until', time: true});
  return [
    `${label}${inBrackets(eventStatus({words}, event))}: ${eventText(item, event, words)}`,
    until &&
      msg(str`Registration: ${until}`, {id: 'release.registrationUntil', desc: '{0}: until 18 July 2011, 18:00'}),
    registration?.text,
    registration?.url &&
      `${msg('Register', {id: 'event.register', desc: 'Button: leads to the registration for an event'})}: ${registration.url}`,
  ]
    .filter(Boolean)
    .join('\n');
}
