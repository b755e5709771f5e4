/** An event as the feed gives it. Phases are computed from a clock (time/phase.ts), never stored. */
import type {SafeUrl} from './feed.js';
import type {DateText} from './partial-date.js';

export type EventStatus = 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled' | 'movedOnline';
export type Attendance = 'offline' | 'online' | 'mixed';
export type Phase = 'upcoming' | 'today' | 'running' | 'ended' | 'cancelled' | 'postponed';
export type RegistrationState = 'none' | 'open' | 'closing' | 'closed';

/** Named after iCalendar's VEVENT and schema.org's Event; not the DOM's `Event`. */
export interface FeedEvent {
  readonly id: string;
  readonly name?: string;
  readonly start?: DateText;
  /** Inclusive: the last day, or the minute at which the event is over. */
  readonly end?: DateText;
  /** IANA zone of the wall clocks: the event's own, else the feed's. */
  readonly timeZone: string;
  readonly status: EventStatus;
  readonly statusReason?: string;
  readonly previousStart?: DateText;
  /** RFC 5545 SEQUENCE. */
  readonly sequence: number;
  readonly attendance?: Attendance;
  readonly places: readonly Place[];
  readonly sessions: readonly Session[];
  readonly agenda: readonly AgendaEntry[];
  readonly speakers: readonly Speaker[];
  readonly audience: readonly string[];
  readonly registration?: Registration;
  readonly programme?: Programme;
  readonly url?: SafeUrl;
}

export interface Place {
  readonly name?: string;
  readonly address?: string;
  readonly locality?: string;
  /** ISO 3166-2 code, or free text. */
  readonly region?: string;
  readonly country?: string;
  /** Where an online event is joined, or the venue's own page. */
  readonly url?: SafeUrl;
  /** Degrees, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface Session {
  readonly title?: string;
  readonly start?: DateText;
  readonly end?: DateText;
  readonly place?: Place;
}

export interface AgendaEntry {
  readonly title: string;
  /** A date with a time, or a bare `HH:MM` in the event's zone. */
  readonly start?: string;
  readonly end?: string;
  readonly speaker?: string;
}

export interface Speaker {
  readonly name: string;
  readonly role?: string;
}

export interface Registration {
  readonly deadline?: DateText;
  readonly url?: SafeUrl;
  readonly text?: string;
  /** Whom it is for, as text. */
  readonly for: readonly string[];
  /** Id of a contact of the same item. */
  readonly contact?: string;
}

export interface Programme {
  readonly url?: SafeUrl;
  /** True where a programme was announced, though it may not be published yet. */
  readonly announced: boolean;
}
