/** A practice as plain text, for a letter or a chat: all that it shows opened. Loaded when one is first copied. */
import {formatIn} from '../../i18n/format-in.js';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';
import {joinParts, releaseParts} from '../../serializers/plain-text.js';
import {textLabels} from '../release-card/beside-text.js';
import {noticeText} from '../release-card/notice-text.js';
import {facts} from '../release-card/release-facts.js';
import {figureText} from './figure-text.js';
import {periodText} from './period.js';
import {costText} from './practice-view.js';
import {placeText, topicName, topicsOf} from './practices.js';

export function practiceText(item: Item, feed: Feed, words: Words, now: number, address: string): string {
  const {msg} = words;
  const {practice} = item;
  const {number} = formatIn(words, 'UTC');
  const {above, title, below, body, after} = releaseParts(item, formatIn(words, feed.timeZone), textLabels(words), {
    notice: noticeText(item, feed, words, now),
    facts: facts(item, feed, words),
  });
  const labelled = (label: string, text: string | undefined): string => (text ? `${label}: ${text}` : '');
  const figures = practice?.indicators.map((indicator) => figureText(words, indicator, number));
  return joinParts({
    above,
    title,
    below: [
      topicsOf(item)
        .map((topic) => topicName(words, topic))
        .join(', '),
      [placeText(item, words, 'long'), periodText(item, words, feed.timeZone)].filter(Boolean).join(', '),
      labelled(
        msg('Cost', {id: 'gallery.cost', desc: 'Label before an amount of money'}),
        practice?.cost && costText(words, practice.cost.amount, practice.cost.currency),
      ),
      // Without the day on which it was published, which a practice doesn't show.
      ...below.filter((text) => text === item.summary),
      labelled(
        msg('Problem', {id: 'gallery.problem', desc: 'Heading: what was wrong before the practice'}),
        practice?.problem,
      ),
      labelled(msg('Solution', {id: 'gallery.solution', desc: 'Heading: what was done'}), practice?.solution),
      [...(practice?.results ?? []), ...(figures ?? [])].join('\n'),
      labelled(
        msg('Lessons learned', {id: 'gallery.lessons', desc: 'Heading: what those who tried it would do otherwise'}),
        practice?.lessons,
      ),
    ],
    body,
    after: [...after.filter((text) => text !== item.url), address],
  });
}
