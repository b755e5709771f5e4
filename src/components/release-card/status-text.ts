/** What must be known before a release is used: that it no longer holds, or not yet. */
import {formatIn} from '../../i18n/format-in.js';
import {keepTogether} from '../../i18n/joining.js';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Feed, type Item, type ItemStatus} from '../../model/feed.js';
import {parsePartialDate} from '../../model/partial-date.js';
import {startOf} from '../../time/zone.js';

export const statusName = ({msg}: Words, {kind}: ItemStatus): string =>
  kind === 'withdrawn'
    ? msg('Withdrawn', {id: 'release.withdrawn', desc: 'The publisher took the release back'})
    : msg('Replaced by a newer version', {
        id: 'release.superseded',
        desc: 'On a release in whose place there is another',
      });

/** Only a label: until its time has come. */
export function embargoText({embargo}: Item, {timeZone}: Feed, words: Words, now: number): string | undefined {
  const date = embargo && parsePartialDate(embargo);
  if (!date || startOf(date, timeZone) <= now) return undefined;
  const until = formatIn(words, timeZone).date(embargo, {style: 'until', time: true});
  return keepTogether(
    words.msg(str`Embargo: ${until}`, {id: 'release.embargo', desc: '{0}: until 18 July 2011, 10:00'}),
  );
}
