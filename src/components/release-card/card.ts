/** What the render functions of a release card hand around. */
import {type TemplateResult, html} from 'lit';
import {type Formatter, type Words} from '../../i18n/language.js';
import {keepTogether} from '../../i18n/joining.js';
import {type Feed, type Item, type UntrustedHtml} from '../../model/feed.js';
import {type DateText} from '../../model/partial-date.js';
import {type CalendarMenuHost} from '../shared/calendar-button.js';
import {type CopyController} from '../shared/copying.js';
import {typeset} from '../shared/typography.js';

/** One item as it is to be shown. */
export interface Card {
  readonly item: Item;
  readonly feed: Feed;
  /** All language versions, this one among them. */
  readonly versions: readonly Item[];
  readonly words: Words;
  readonly format: Formatter;
  /** Of the text, where it isn't the widget's own language. */
  readonly lang: string | undefined;
  /** Level of the title. */
  readonly level: number;
  /** Begins ids, so that two releases in one shadow root don't meet. */
  readonly prefix: string;
  /** ms since the epoch. */
  readonly now: number;
  /** Loaded where an excerpt is to be taken from HTML. */
  readonly htmlParagraphs: ((html: UntrustedHtml) => string[]) | undefined;
  /** Opens a summary in place, or closes it. */
  readonly toggle: () => void;
  /** Loaded with the rest of a release, and where it is not in the widget's language. */
  readonly languages: ((card: Card) => unknown) | undefined;
  readonly showVersion: (version: Item) => void;
}

/** What is asked of an item that another widget shows. */
export type Shown = Pick<Card, 'item' | 'feed' | 'words' | 'format' | 'lang' | 'level'>;

/** The same with what only a whole release needs. */
export interface FullCard extends Card {
  readonly copying: CopyController;
  readonly calendar: CalendarMenuHost;
  /** Cleaned HTML; `undefined` while the sink is on its way. `key` names the text within the item. */
  readonly html: (key: string, html: UntrustedHtml) => HTMLElement | undefined;
  readonly print: () => void;
}

/** Names a text in whatever language it stands. */
export const keyOf = ({work, id}: Item): string => work ?? id;

/** A text of the feed as it is shown. */
export const shown = ({item}: Pick<Card, 'item'>, text: string): string => typeset(text, item.language);

/** A date in the widget's words; `datetime` says the same to machines. */
export const time = (value: DateText, label: string): TemplateResult =>
  html`<time datetime=${value}>${keepTogether(label)}</time>`;
