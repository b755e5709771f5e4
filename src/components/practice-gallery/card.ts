/** A practice as a card of the grid: picture or felt, topic, title, place and years, the first result in a line. */
import {html, nothing, type TemplateResult} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {type Words} from '../../i18n/language.js';
import {type Item} from '../../model/feed.js';
import {type Hit} from '../../search/types.js';
import {heading} from '../shared/heading.js';
import {languageName} from '../shared/language-names.js';
import {glyph, topicNumber} from '../shared/ornaments.js';
import {foreignLang} from '../shared/versions.js';
import {checked} from './checked.js';
import {beforeAfter, hasFigures} from './bars.js';
import {highlighted} from './highlight.js';
import {picture} from './picture.js';
import {mainTopic, placeText, topicLang, topicName, topicsOf, titleOf} from './practices.js';

export interface CardOptions {
  readonly headingLevel: number;
  /** When a practice ran, in words. */
  readonly periodOf: (item: Item) => string;
  readonly href: string | undefined;
  readonly compared: boolean;
  /** Three are compared already. */
  readonly full: boolean;
  readonly open: (event: Event) => void;
  readonly compare: () => void;
}

export function card({item, matches}: Hit<Item>, words: Words, options: CardOptions): TemplateResult {
  const {msg, language} = words;
  const foreign = foreignLang(item, language);
  const lang = foreign ?? nothing;
  const marks = matches.find(({field}) => field === 'title')?.ranges;
  const [topic] = topicsOf(item);
  const where = [placeText(item, words, 'short'), options.periodOf(item)].filter(Boolean).join(', ');
  const indicator = item.practice?.indicators.find(hasFigures);
  const result = item.practice?.results[0] ?? item.summary;
  const title = titleOf(item);
  const link = html`<a href=${options.href ?? item.url ?? '#'} data-id=${item.id} lang=${lang} @click=${options.open}
    >${highlighted(title, item.title === undefined ? [] : marks)}</a
  >`;
  return html`<li class="pc" part="card">
    <div class="pic" lang=${lang}>${picture(item, false)}</div>
    <div class="txt">
      ${topic === undefined && !foreign ? nothing : html`<p class="tline">${topic === undefined ? nothing : html`${glyph(topic)}<span lang=${topicLang(words, topic, item)}>${topicName(words, topic)}</span>`}${foreign ? html`<span class="lang" lang=${foreign}>${languageName(foreign)}</span>` : nothing}</p>`}
      ${heading(options.headingLevel, link, {className: 'title'})}
      ${where ? html`<p class="s muted">${keepTogether(where)}</p>` : nothing}
    </div>
    <div lang=${lang}>
      ${
        indicator
          ? beforeAfter(words, indicator, topicNumber(mainTopic(item)))
          : result
            ? html`<p class="s res">${result}</p>`
            : nothing
      }
      <label class="cmp" lang=${language}
        ><input
          class="cbx"
          type="checkbox"
          ?checked=${checked(options.compared)}
          ?disabled=${options.full && !options.compared}
          aria-label=${`${msg('Compare', {id: 'gallery.compare', desc: 'Checkbox on a card, and button: puts two or three practices side by side'})}: ${title}`}
          @change=${options.compare}
        />${msg('Compare', {id: 'gallery.compare', desc: 'Checkbox on a card, and button: puts two or three practices side by side'})}</label
      >
    </div>
  </li>`;
}
