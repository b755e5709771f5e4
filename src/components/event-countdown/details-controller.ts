import {type ReactiveController, type ReactiveElement} from 'lit';
import {adopt} from '../shared/adopt.js';
import {Part} from '../shared/part.js';
import type * as module from './details.js';
import {details} from './late.js';
import {type Subject} from './subject.js';

export type Details = typeof module;

/**
 * Loads what only some events have (agenda, sessions, people, registration, papers), when one of them is to be shown in full.
 * Should it not load, the date and the place are worth showing alone.
 */
export class DetailsController implements ReactiveController {
  readonly #part: Part<Details>;

  constructor(host: ReactiveElement) {
    this.#part = new Part(host, details, ({agendaStyles}) => {
      adopt(host.shadowRoot, agendaStyles);
    });
    host.addController(this);
  }

  /** Here once loaded. */
  get details(): Details | undefined {
    return this.#part.module;
  }

  /** Back on the page, a failed load is worth another try. */
  hostConnected(): void {
    this.#part.reset();
  }

  /** True while the subject's details are on their way; asks for them. */
  isPending(subject: Subject): boolean {
    return hasDetails(subject) && this.#part.pending();
  }
}

const hasDetails = ({event, item}: Subject): boolean =>
  [event.registration, event.programme, event.statusReason].some((each) => each !== undefined) ||
  item.links.some(({rel}) => rel === 'materials') ||
  [event.agenda, event.sessions, event.speakers, event.audience, item.parties].some((list) => list.length > 0) ||
  (item.contacts.length > 0 &&
    (event.status === 'cancelled' || event.status === 'postponed' || event.status === 'rescheduled'));
