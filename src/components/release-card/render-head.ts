/** The top of a release: what kind, when, in which languages, under which title. */
import {type TemplateResult, html, nothing} from 'lit';
import {str} from '../../i18n/strings.js';
import {type Words} from '../../i18n/language.js';
import {type Item} from '../../model/feed.js';
import {publishedDate} from '../../model/release.js';
import {heading} from '../shared/heading.js';
import {alertIcon, icon} from '../shared/icons.js';
import {languageName} from '../shared/language-names.js';
import {type Card, time} from './card.js';
import {embargoText} from './status-text.js';

export function kindName({msg}: Words, {type}: Item): string {
  switch (type) {
    case 'release':
      return msg('Press release', {id: 'release.pressRelease', desc: 'Kind of an item'});
    case 'event':
      return msg('Event', {id: 'release.event', desc: 'Kind of an item'});
    case 'practice':
      return msg('Practice', {id: 'release.practice', desc: 'Kind of an item'});
    default:
      return msg('News', {id: 'release.news', desc: 'Kind of an item'});
  }
}

function updated(card: Card): TemplateResult | typeof nothing {
  const {item, format, words} = card;
  const changed = item.date_modified;
  const published = publishedDate(item);
  const label = changed && format.date(changed);
  if (!label || label === (published && format.date(published))) return nothing;
  const text = words.msg(str`Updated: ${label}`, {id: 'release.updated', desc: '{0}: a date'});
  return time(changed, text);
}

function embargo({item, feed, words, now}: Card): TemplateResult | typeof nothing {
  const text = embargoText(item, feed, words, now);
  return text ? html`<span class="pill warn">${icon(alertIcon)}${text}</span>` : nothing;
}

export function meta(card: Card, extra: unknown = nothing): TemplateResult {
  const {item, format, lang, versions} = card;
  const date = publishedDate(item);
  const authors = item.authors.flatMap(({name}) => (name ? [name] : []));
  return html`<p class="meta">
    <span class="kind" part="kind"><span class="loz" aria-hidden="true"></span>${kindName(card.words, item)}</span>
    ${date ? html`<span part="date">${time(date, format.date(date, {time: true}))}</span>` : nothing} ${updated(card)}
    ${authors.length ? html`<span>${authors.map((name, index) => html`${index ? ', ' : ''}<bdi>${name}</bdi>`)}</span>` : nothing}
    ${lang && versions.length < 2 ? html`<span lang=${lang}>${languageName(lang)}</span>` : nothing} ${embargo(card)}
    ${extra}
  </p>`;
}

export const title = (card: Card, content: unknown, className: string): TemplateResult =>
  heading(card.level, content, {part: 'title', className, lang: card.lang, id: `${card.prefix}title`});
