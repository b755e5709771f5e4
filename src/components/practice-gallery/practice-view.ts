/** A practice opened, in the dialog or in the page; loaded when the first one is. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatIn} from '../../i18n/format-in.js';
import {keepTogether} from '../../i18n/joining.js';
import {type Words} from '../../i18n/language.js';
import {type FeedEvent} from '../../model/event.js';
import {type Feed, type Item} from '../../model/feed.js';
import {type CopyController} from '../shared/copying.js';
import {type Shown} from '../release-card/card.js';
import {eventStatus} from '../release-card/event-line.js';
import {eventText, inBrackets} from '../release-card/release-facts.js';
import {parties, project} from '../release-card/render-parties.js';
import {quotes} from '../release-card/render-quotes.js';
import {statusNote} from '../release-card/status-note.js';
import {heading} from '../shared/heading.js';
import {languageName} from '../shared/language-names.js';
import {glyph} from '../shared/ornaments.js';
import {languageSwitch} from '../shared/language-switch.js';
import {foreignLang, versionsOf} from '../shared/versions.js';
import {picture} from './picture.js';
import {indicatorPanels} from './indicators.js';
import {attachmentList, contactList, linkList, pictureStrip} from './practice-lists.js';
import {periodText} from './period.js';
import {placeText, topicLang, topicName, topicsOf, titleOf} from './practices.js';
import {foot, relatedList} from './practice-foot.js';
import {type Beside} from './search-controller.js';

export {CopyController} from '../shared/copying.js';
export {beginPractice} from './begin-practice.js';
export {keepCard} from './keep-card.js';
export {practiceStyles} from './practice-view.styles.js';

export interface PracticeModel {
  readonly item: Item;
  readonly feed: Feed;
  readonly words: Words;
  /** Level of the practice's title. */
  readonly headingLevel: number;
  /** All practices, among which those like it are found. */
  readonly items: readonly Item[];
  /** The practice's own address, for sharing. */
  readonly address: string;
  readonly copying: CopyController;
  /** The body with its notes, once the sink is loaded; given what stands where there is no HTML. */
  readonly body: ((text: unknown) => TemplateResult) | undefined;
  readonly hrefOf: (item: Item) => string | undefined;
  readonly open: (item: Item, event?: Event) => void;
  /** What stands before and behind a version in the list; nothing where that has another one. */
  readonly beside: (version: Item) => Beside;
}

const section = (level: number, title: string, content: unknown): TemplateResult =>
  html`<section>${heading(level, title, {className: 'h'})}${content}</section>`;

const paragraphs = (text: string, lang: string | undefined): TemplateResult[] =>
  text.split(/\n{2,}/).map((part) => html`<p lang=${lang ?? nothing}>${keepTogether(part)}</p>`);

function practiceCover(item: Item, lang: string | undefined): TemplateResult {
  return html`<div class="cover" lang=${lang ?? nothing}>${picture(item, true)}</div>`;
}

export function practiceView(model: PracticeModel): TemplateResult {
  const {item, words, feed, headingLevel, copying} = model;
  const {msg} = words;
  const {practice} = item;
  const foreign = foreignLang(item, words.language);
  const lang = foreign ?? nothing;
  const below = headingLevel + 1;
  const card = {item, feed, words, lang: foreign, level: headingLevel, format: formatIn(words, feed.timeZone)};
  const pair = [
    practice?.problem &&
      section(
        below,
        msg('Problem', {id: 'gallery.problem', desc: 'Heading: what was wrong before the practice'}),
        paragraphs(practice.problem, foreign),
      ),
    practice?.solution &&
      section(
        below,
        msg('Solution', {id: 'gallery.solution', desc: 'Heading: what was done'}),
        paragraphs(practice.solution, foreign),
      ),
  ].filter(Boolean);
  const text = item.content_text ? html`<div>${paragraphs(item.content_text, foreign)}</div>` : nothing;
  return html`${practiceCover(item, foreign)}
    <div class="pad" lang=${words.language}>
      <div class="sect">
        <p class="chipset">
          ${topicsOf(item).map((topic) => html`<span lang=${topicLang(words, topic, item)}>${glyph(topic)}${topicName(words, topic)}</span>`)}
        </p>
        ${heading(headingLevel, keepTogether(titleOf(item)), {className: 'title', id: 'practice-title', lang: foreign})}
        ${foreign ? languageNote(model, foreign) : nothing} ${statusNote(card)} ${facts(card)}
      </div>
      ${item.summary && item.title ? html`<p class="lead" lang=${lang}>${keepTogether(item.summary)}</p>` : nothing}
      ${
        practice?.indicators.length
          ? section(
              below,
              msg('What changed', {id: 'gallery.changed', desc: 'Heading over figures before and after'}),
              indicatorPanels(item, practice.indicators, words, foreign),
            )
          : nothing
      }
      ${pair.length ? html`<div class="ps">${pair}</div>` : nothing}
      ${
        practice?.results.length
          ? section(
              below,
              msg('Results', {id: 'gallery.results.title', desc: 'Heading over what came of a practice'}),
              html`<ul class="results" role="list" lang=${lang}>
                ${practice.results.map((result) => html`<li>${keepTogether(result)}</li>`)}
              </ul>`,
            )
          : nothing
      }
      ${
        practice?.lessons
          ? html`<section class="panel">
              ${heading(below, msg('Lessons learned', {id: 'gallery.lessons', desc: 'Heading: what those who tried it would do otherwise'}), {className: 'h'})}${paragraphs(practice.lessons, foreign)}
            </section>`
          : nothing
      }
      ${model.body ? html`<div class="body" lang=${lang}>${model.body(text)}</div>` : text} ${pictureStrip(card)}
      ${quotes({...card, copying, prefix: 'practice-'})} ${parties(card)}
      ${item.projects.map((each) => project(card, each))} ${attachmentList(card)} ${contactList(model, below, foreign)}
      ${linkList(card)} ${relatedList(model)} ${foot(model)}
    </div>`;
}

/** Says in which language a practice stands, where it isn't the widget's, and offers the others. */
function languageNote({item, feed, words, open}: PracticeModel, foreign: string): unknown {
  const versions = versionsOf(feed, item);
  if (versions.length < 2) return html`<p class="s muted" lang=${foreign}>${languageName(foreign)}</p>`;
  return languageSwitch(item, versions, words, (version) => open(version));
}

function facts({item, words, feed, lang}: Shown): TemplateResult {
  const {msg} = words;
  const {cost, place} = item.practice ?? {};
  const where = placeText(item, words, 'long');
  const when = periodText(item, words, feed.timeZone);
  const query =
    where &&
    encodeURIComponent([place?.locality, place?.municipality, place?.district, where].filter(Boolean)[0] ?? '');
  const rows: readonly [label: string, value: unknown][] = [
    [
      msg('Where', {id: 'gallery.where', desc: 'Label before the place of a practice'}),
      where &&
        html`${where}
          <a class="map" href="https://www.openstreetmap.org/search?query=${query}" rel="noopener noreferrer"
            >${msg('On the map', {id: 'gallery.map', desc: 'Link after a place: opens a map'})}</a
          >`,
    ],
    [msg('When', {id: 'gallery.when', desc: 'Label before the years of a practice'}), when && keepTogether(when)],
    [
      msg('Cost', {id: 'gallery.cost', desc: 'Label before an amount of money'}),
      cost && costText(words, cost.amount, cost.currency),
    ],
    ...item.events.map((event): [string, unknown] => [
      msg('Event', {id: 'release.event', desc: 'Kind of an item'}),
      eventLine(item, event, words, lang),
    ]),
  ];
  return html`<dl class="kv">
    ${rows.map(([label, value]) =>
      value
        ? html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

function eventLine(item: Item, event: FeedEvent, words: Words, lang: string | undefined): TemplateResult {
  const text = eventText(item, event, words);
  return html`<span lang=${lang ?? nothing}>${event.url ? html`<a href=${event.url}>${text}</a>` : text}</span
    >${inBrackets(eventStatus({words}, event))}`;
}

/** An amount with its currency; the som by its own word. */
export function costText(words: Words, amount: number, currency = ''): string {
  const number = formatIn(words, 'UTC').number(amount);
  const unit =
    currency === 'KGS'
      ? words.msg('som', {id: 'gallery.som', desc: 'The currency of Kyrgyzstan, after an amount'})
      : currency;
  return keepTogether(unit ? `${number} ${unit}` : number);
}
