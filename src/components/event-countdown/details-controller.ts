import {type ReactiveController, type ReactiveElement} from 'lit';
import type * as module from './details.js';
import {details} from './late.js';
import {type Subject} from './subject.js';

export type Details = typeof module;

/** Loads what only some events have (agenda, sessions, people, registration), when one of them is to be shown in full. */
export class DetailsController implements ReactiveController {
  /** Here once loaded. */
  details: Details | undefined = undefined;
  private readonly host: ReactiveElement;
  private loading = false;
  private failed = false;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  /** Back on the page, a failed load is worth another try. */
  hostConnected(): void {
    this.failed = false;
  }

  /** True while the subject's details are on their way; asks for them. */
  isPending(subject: Subject): boolean {
    if (this.details || this.failed || !hasDetails(subject)) return false;
    if (details.now) this.use(details.now);
    if (this.details) return false;
    if (!this.loading) void this.load();
    return true;
  }

  private async load(): Promise<void> {
    this.loading = true;
    try {
      this.use(await details.load());
    } catch {
      // The date and the place are worth showing alone.
      this.failed = true;
    }
    this.loading = false;
    this.host.requestUpdate();
  }

  private use(loaded: Details): void {
    this.details = loaded;
    const sheet = loaded.agendaStyles.styleSheet;
    const root = this.host.shadowRoot;
    if (root && sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

const hasDetails = ({event, item}: Subject): boolean =>
  event.registration !== undefined ||
  [event.agenda, event.sessions, event.speakers, event.audience, item.parties].some((list) => list.length > 0) ||
  (item.contacts.length > 0 &&
    (event.status === 'cancelled' || event.status === 'postponed' || event.status === 'rescheduled'));
