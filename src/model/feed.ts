/**
 * The model: what a feed says, after the reader has checked it. Member names are those of JSON Feed 1.1 and of its
 * `_mykty` extension, whose members stand on the item itself. Every URL is absolute and of an allowed scheme, every
 * date parses, every list exists (empty where the feed has none), every text is plain text without markup.
 */
import type {Contact} from './contact.js';
import type {FeedEvent} from './event.js';
import type {DateText} from './partial-date.js';
import type {Practice} from './practice.js';

declare const html: unique symbol;
declare const url: unique symbol;

/** HTML as the feed has it. Only the one sink in `components/shared/safe-html.ts` takes it; nothing else may show it. */
export type UntrustedHtml = string & {readonly [html]: true};

/** An absolute URL that the allow-list has passed (`http:`, `https:`, `mailto:`, `tel:`). */
export type SafeUrl = string & {readonly [url]: true};

/** Languages that the widgets speak; content may be in any. */
export type UiLanguage = 'ky' | 'ru' | 'en';

export type ItemType = 'release' | 'news' | 'event' | 'practice';

export interface Feed {
  readonly title: string;
  readonly home_page_url?: SafeUrl;
  readonly feed_url?: SafeUrl;
  readonly next_url?: SafeUrl;
  readonly description?: string;
  readonly icon?: SafeUrl;
  readonly language?: string;
  readonly expired: boolean;
  readonly authors: readonly Author[];
  /** Boilerplate about the publisher, from `_mykty.about`. */
  readonly about?: string;
  /** IANA time zone of every wall clock in the feed that names no other. */
  readonly timeZone: string;
  readonly items: readonly Item[];
}

export interface Author {
  readonly name?: string;
  readonly url?: SafeUrl;
  readonly avatar?: SafeUrl;
}

export interface Item {
  readonly id: string;
  readonly type: ItemType;
  /** BCP 47 tag of the item's text: its own, else the feed's. */
  readonly language?: string;
  /** The same in every language version of one work. */
  readonly work?: string;
  readonly url?: SafeUrl;
  readonly external_url?: SafeUrl;
  readonly title?: string;
  readonly summary?: string;
  readonly content_html?: UntrustedHtml;
  readonly content_text?: string;
  readonly image?: SafeUrl;
  readonly banner_image?: SafeUrl;
  readonly date_published?: DateText;
  readonly date_modified?: DateText;
  readonly authors: readonly Author[];
  readonly tags: readonly string[];
  readonly attachments: readonly Attachment[];

  readonly kicker?: string;
  /** Stands in for `date_published` when that is unknown or coarse. */
  readonly published?: DateText;
  readonly embargo?: DateText;
  readonly status?: ItemStatus;
  readonly images: readonly Image[];
  readonly events: readonly FeedEvent[];
  readonly contacts: readonly Contact[];
  readonly parties: readonly Party[];
  readonly projects: readonly Project[];
  readonly quotes: readonly Quote[];
  readonly footnotes: readonly Footnote[];
  readonly links: readonly Link[];
  readonly practice?: Practice;
}

export interface Attachment {
  readonly url: SafeUrl;
  readonly mime_type?: string;
  readonly title?: string;
  /** Bytes. */
  readonly size_in_bytes?: number;
  /** Seconds. */
  readonly duration_in_seconds?: number;
  readonly language?: string;
}

export interface ItemStatus {
  readonly kind: 'withdrawn' | 'superseded';
  readonly date?: DateText;
  /** The newer item's address. */
  readonly by?: SafeUrl;
  readonly reason?: string;
}

export interface Image {
  readonly url: SafeUrl;
  readonly alt?: string;
  readonly credit?: string;
  readonly caption?: string;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

export type PartyRole = 'organizer' | 'coOrganizer' | 'funder' | 'implementer' | 'partner' | 'publisher';

export interface Party {
  readonly name: string;
  readonly role?: PartyRole;
  /** Through whom a funder gives. */
  readonly via?: string;
  readonly url?: SafeUrl;
  readonly logo?: SafeUrl;
  /** Members of a consortium. */
  readonly members: readonly string[];
}

export interface Project {
  readonly name: string;
  readonly start?: DateText;
  readonly end?: DateText;
  readonly url?: SafeUrl;
  readonly parties: readonly Party[];
}

export interface Quote {
  readonly text: string;
  readonly speaker?: string;
  readonly role?: string;
  /** Only direct speech gets quotation marks. Without a kind nothing is said of how true to the word it is. */
  readonly kind?: 'direct' | 'reported';
}

export interface Footnote {
  readonly id: string;
  readonly html?: UntrustedHtml;
  readonly text?: string;
  /** `title` where the note hangs on the title; else the body refers to it by `<a href="#fn-ID">`. */
  readonly on?: 'title';
}

export interface Link {
  readonly url: SafeUrl;
  readonly label?: string;
  readonly rel?: 'materials' | 'related' | 'project';
}

export type Severity = 'error' | 'warning' | 'info';

/** One thing wrong in a feed: where, what, and how to mend it. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into the feed. */
  readonly pointer: string;
  readonly code: string;
  readonly severity: Severity;
  /** An English sentence; other languages are worded from `code` and `values`. */
  readonly message: string;
  readonly hint: string;
  readonly values: Readonly<Record<string, string | number>>;
}
