/** The whole release: head, body and what stands beside and below it. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {str} from '../../i18n/strings.js';
import {type Party} from '../../model/feed.js';
import {heading} from '../shared/heading.js';
import {htmlParagraphs} from '../shared/html-text.js';
import {type Card, type FullCard, shown} from './card.js';
import {body, figures, lead, titleText} from './render-body.js';
import {contacts} from './render-contacts.js';
import {foot} from './render-actions.js';
import {strip} from './render-event.js';
import {attachments, links} from './render-files.js';
import {meta, title} from './render-head.js';
import {languages} from './render-languages.js';
import {footnotes} from './render-notes.js';
import {parties, project} from './render-parties.js';
import {quotes} from './render-quotes.js';
import {statusNote} from './status-note.js';

interface Block {
  readonly content: unknown;
  /** Lines of text, about. */
  readonly height: number;
}

interface Columns {
  readonly aside: readonly unknown[];
  /** Many files beside a short body, in columns of their own. */
  readonly files: unknown;
  readonly below: readonly unknown[];
}

/** Letters that a line of the body holds, and one of the narrow aside. */
const WIDE = 66;
const NARROW = 28;

/** Fewer leave no hole that is worth a look elsewhere. */
const MANY_FILES = 5;

/** Lines under the body that look like something missing. */
const HOLE = 6;

const lines = (text = '', width: number): number => Math.ceil(text.length / width);

/** Lines that the body takes, about, with the room between its blocks: enough to tell a long one from a short one. */
function bodyHeight({item}: FullCard): number {
  const {content_html, content_text, summary, quotes, footnotes} = item;
  const markup = content_html?.match(/<[^>]*>/g) ?? [];
  const written = (content_html ?? content_text ?? '').length - markup.join('').length;
  const blocks = content_html
    ? markup.filter((tag) => /^<\/(?:p|h\d|tr|caption)\b/i.test(tag)).length * 1.2 +
      markup.filter((tag) => /^<\/li\b/i.test(tag)).length * 0.7
    : (content_text?.split('\n\n').length ?? 0);
  return (
    written / WIDE +
    blocks +
    lines(summary, 50) * 1.2 +
    quotes.reduce((sum, {text}) => sum + 4 + lines(text, 54) * 1.2, 0) +
    footnotes.reduce((sum, {text, html: marked}) => sum + 2 + lines(text ?? marked, 80), 0)
  );
}

/**
 * What stands beside the body, and what below. The aside's own blocks stay beside it, but for more files than a short
 * body has room for; notes of who is involved and of the project move up where the aside is the shorter column.
 */
function columns(card: FullCard): Columns {
  const {item} = card;
  const partyHeight = (parties: readonly Party[]) =>
    parties.reduce((sum, {name, via, members}) => sum + 1 + lines(name + (via ?? ''), NARROW) + members.length, 0);
  const count = item.attachments.length;
  const files: Block = {content: attachments(card), height: count * 3 + (count && 2)};
  const own: readonly Block[] = [
    ...item.events.map((event, index) => ({content: strip(card, event, index), height: 8 + lines(event.name, NARROW)})),
    {content: contacts(card), height: item.contacts.length * 8},
    files,
    {content: links(card), height: item.links.length * 2 + (item.links.length && 2)},
  ].filter(({content}) => content !== nothing);
  const movable: readonly Block[] = [
    ...item.projects.map((each) => ({
      content: project(card, each),
      height: 5 + lines(each.name, NARROW) + partyHeight(each.parties),
    })),
    {
      content: parties(card),
      height: 2 + partyHeight(item.parties),
    },
  ].filter(({content}) => content !== nothing);

  const room = bodyHeight(card);
  let used = own.reduce((sum, {height}) => sum + height, 0);
  const filesBelow = count >= MANY_FILES && used > room + HOLE;
  if (filesBelow) used -= files.height;
  const aside = own.filter((block) => !filesBelow || block !== files).map(({content}) => content);
  const below: unknown[] = [];
  for (const {content, height} of movable) {
    if (used + height > room) {
      below.unshift(content);
      continue;
    }
    used += height;
    aside.push(content);
  }
  return {aside, files: filesBelow ? files.content : nothing, below};
}

/** Characters a minute that people read in the scripts of these three languages, about 180 words. */
const READING_SPEED = 1100;

/** Said where it helps to plan: from two minutes on. */
function readTime({item, words: {msg}}: FullCard): TemplateResult | typeof nothing {
  const text = item.content_text ?? (item.content_html ? htmlParagraphs(item.content_html).join(' ') : '');
  const minutes = Math.round(text.length / READING_SPEED);
  if (minutes < 2) return nothing;
  return html`<span
    >${keepTogether(msg(str`${minutes} min read`, {id: 'release.readTime', desc: 'Beside the date; {0}: whole minutes, 2 or more'}))}</span
  >`;
}

export const kicker = (card: Card): TemplateResult | typeof nothing =>
  card.item.kicker
    ? html`<p class="kicker" part="kicker" lang=${card.lang ?? nothing} dir="auto">${shown(card, card.item.kicker)}</p>`
    : nothing;

function head(card: FullCard): TemplateResult {
  return html`<header class="rc-head">
    <p class="paper s" lang=${card.feed.language ?? nothing}>${card.feed.title}</p>
    <div class="rc-top">${meta(card, readTime(card))}${languages(card)}</div>
    ${kicker(card)} ${card.item.title === undefined ? nothing : title(card, titleText(card), 'title main')}
    ${statusNote(card)}
  </header>`;
}

function boilerplate(card: FullCard): TemplateResult | typeof nothing {
  const {feed, words, level} = card;
  if (!feed.about) return nothing;
  const label = words.msg('About the publisher', {
    id: 'release.about',
    desc: 'Heading over what the publisher says of itself',
  });
  return html`<section class="sect about">
    ${heading(level + 1, label, {className: 'h'})}
    <p class="s muted" lang=${feed.language ?? nothing} dir="auto">${shown(card, feed.about)}</p>
  </section>`;
}

/** All but the head: a summary opens into this. */
function details(card: FullCard, {aside, files, below}: Columns, withLead: boolean): TemplateResult {
  return html`<div class="rc-main">
      <div class="rc-body" part="body">
        ${withLead ? [lead(card), figures(card)] : nothing} ${body(card)} ${quotes(card)}
      </div>
      ${footnotes(card)}
    </div>
    ${aside.length ? html`<div class="rc-aside">${aside}</div>` : nothing}
    ${
      below.length || card.feed.about || files !== nothing
        ? html`<div class="rc-below">
            ${files} ${below.length ? html`<div class="rc-about">${below}</div>` : nothing} ${boilerplate(card)}
          </div>`
        : nothing
    }
    ${foot(card)}`;
}

const className = ({aside}: Columns): string => (aside.length ? 'rc-full two' : 'rc-full');

export function full(card: FullCard): TemplateResult {
  const parts = columns(card);
  const titled = card.item.title !== undefined;
  return html`<article
    class=${className(parts)}
    part="card"
    lang=${card.words.language}
    aria-labelledby=${titled ? `${card.prefix}title` : nothing}
  >
    ${head(card)} ${details(card, parts, true)}
  </article>`;
}

/** What a summary opens into; `last` closes it again. */
export function opened(card: FullCard, last: unknown): TemplateResult {
  const parts = columns(card);
  return html`<div class="${className(parts)} rc-more" id="${card.prefix}more">
    ${details(card, parts, false)}${last}
  </div>`;
}
