/** What the render functions of a release card hand around. */
import {type TemplateResult, html} from 'lit';
import {type Formatter, type Words} from '../../i18n/language.js';
import {keepTogether} from '../../i18n/joining.js';
import {type Feed, type Item} from '../../model/feed.js';
import {type DateText} from '../../model/partial-date.js';
import {typeset} from '../shared/typography.js';

/** What the element does for its templates. */
export interface CardActions {
  readonly toggle: (item: Item) => void;
  readonly showVersion: (item: Item) => void;
  readonly follow: (event: Event) => void;
  readonly copyRelease: (item: Item) => void;
  readonly copyLink: (item: Item) => void;
  readonly copyQuote: (text: string) => void;
  readonly share: (item: Item) => void;
  readonly print: (item: Item) => void;
  readonly addToCalendar: (item: Item, index: number) => void;
}

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
  /** The body's HTML, cleaned; `undefined` while the sink is on its way or where the body is text. */
  readonly body: HTMLElement | undefined;
  readonly notes: readonly (HTMLElement | undefined)[];
  readonly actions: CardActions;
}

/** A text of the feed as it is shown. */
export const shown = ({item}: Pick<Card, 'item'>, text: string): string => typeset(text, item.language);

/** A date in the widget's words; `dateTime` says the same to machines. */
export const time = (card: Card, value: DateText, label: string): TemplateResult =>
  html`<time datetime=${value}>${keepTogether(label)}</time>`;
