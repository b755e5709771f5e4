import {type PropertyValues, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {type Phase, type RegistrationState} from '../../model/event.js';
import {type Feed} from '../../model/feed.js';
import {pill} from '../../styles/pill.js';
import {clock} from '../../time/clock.js';
import {ClockController} from '../../time/clock-controller.js';
import {whenIdle} from '../../time/when-idle.js';
import {MyktyElement} from '../shared/element.js';
import {type JsonLdSource} from '../shared/json-ld-script.js';
import {adopt} from '../shared/adopt.js';
import {Part} from '../shared/part.js';
import {foreignLang} from '../shared/versions.js';
import {calendarButton, CalendarMenuHost} from './calendar-button.js';
import {DetailsController} from './details-controller.js';
import {styles} from './event-countdown.styles.js';
import {MyktyPhaseEvent} from './phase-event.js';
import {announcements, languageNote, rows} from './late.js';
import {nextChange} from './milestones.js';
import {type Choice, chooseEvent, type Subject, type View, viewOf} from './subject.js';
import {Ticker} from './ticker.js';
import {SightController} from './sight-controller.js';
import {full, skeleton, type ViewName} from './views.js';

/**
 * One event and the time to it, right through all its phases while you watch.
 *
 * @summary One event and the time to it.
 *
 * @attr {string} feed - URL of the feed, resolved against the page
 * @attr {string} item - the item's id, its `_mykty.work` or its url; else the running event, the next, or the last
 * @attr {string} event - id of the event within the item
 * @attr {'full' | 'compact' | 'line'} view - how much is shown
 * @attr {'ky' | 'ru' | 'en'} lang - the widget's language; else the nearest ancestor's, the page's, the feed's, `ky`
 * @attr {number} refresh - seconds between re-reads while visible, 30 or more
 * @attr {number} heading-level - level of the event's name, 1 to 6; 3 by default
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} appearance - `auto` follows the page
 * @attr {boolean} no-json-ld - leaves schema.org data out of the page
 * @attr {string} state - reflected: `loading`, `ready`, `stale`, `empty` or `error`
 * @attr {string} phase - reflected: `upcoming`, `today`, `running`, `ended`, `cancelled` or `postponed`
 * @attr {string} registration - reflected: `none`, `open`, `closing` or `closed`
 *
 * @slot - fallback: stays where the feed can't be shown
 *
 * @csspart event - the whole
 * @csspart name - its name
 * @csspart phase - the pills, or the compact views' first line
 * @csspart timer - the panel with ring and digits
 * @csspart unit - hours, minutes or seconds with their word
 * @csspart value - digits
 * @csspart label - the word under digits
 * @csspart way - the event's moments in their order
 * @csspart when - the date in words
 * @csspart where - a place
 * @csspart deadline - until when one can register
 * @csspart agenda - the points of the agenda
 * @csspart sessions - the parts of an event of several days or cities
 * @csspart register - the button that registers
 * @csspart calendar - the button that adds to a calendar, and its menu
 * @csspart notice - error, empty or stale
 *
 * @fires {MyktyLoadEvent} mykty-load - the event is shown
 * @fires {MyktyErrorEvent} mykty-error - something the webmaster can mend: `code`, `message`, `url`
 * @fires {MyktyPhaseEvent} mykty-phase - the phase changed while shown: `phase`, `previous`
 */
export class MyktyEventCountdown extends MyktyElement<Subject> {
  static override styles = [...MyktyElement.styles, pill, ...styles];

  /** How much is shown: all, a row of a list, or one line. */
  @property() view: ViewName = 'full';
  /** Id of the event within the item; else the widget chooses. */
  @property() event = '';
  /** Where the event stands; reflected, to be read only. */
  @property({reflect: true}) phase: Phase | undefined;
  /** Whether one can register; reflected, to be read only. */
  @property({reflect: true}) registration: RegistrationState | undefined;

  protected readonly kind = 'events';
  readonly #time = new ClockController(this, 'never', (now) => this.#tick(now));
  readonly #sight = new SightController(this, () => this.#pace());
  readonly #ticker = new Ticker();
  readonly #calendarMenu = new CalendarMenuHost(this);
  readonly #more = new DetailsController(this);
  readonly #rows = new Part(this, rows, ({leafStyles}) => {
    adopt(this.shadowRoot, leafStyles);
  });
  readonly #languageNote = new Part(this, languageNote);
  #inList = false;
  #choice: Choice | undefined = undefined;
  #chosenFor: readonly unknown[] = [];
  #shown: View | undefined = undefined;
  /** What was shown before, for what is said of a change. */
  #followed: View | undefined = undefined;
  /** The instant at which more than digits changes. */
  #changesAt = Infinity;
  #lastTick = 0;

  protected choose(feed: Feed): Subject | undefined {
    const now = clock.now();
    const {item, event} = this;
    const {contentLanguage: language} = this.languageStream;
    const wanted = [feed, item, event, language];
    const same = wanted.every((each, index) => each === this.#chosenFor[index]);
    if (same && this.#choice && now < this.#choice.until && now >= this.#lastTick) return this.#choice;
    const before = this.#choice;
    this.#choice = chooseEvent(feed, {item, event, language}, now);
    this.#chosenFor = wanted;
    if (this.#choice && event && this.#choice.event.id !== event)
      // At least the one that was chosen in its place.
      this.oneOf('event', event, this.#choice.item.events.map(({id}) => id) as [string]);
    // The same event chosen again is no other content.
    if (same && before && this.#choice?.event === before.event)
      this.#choice = Object.assign(before, {until: this.#choice.until});
    return this.#choice;
  }

  protected override isPending(subject: Subject): boolean {
    // All are asked for at once.
    const waits = [
      this.view === 'full' ? this.#more.isPending(subject) : this.#rows.pending(),
      foreignLang(subject.item, this.languageStream.language) !== undefined && this.#languageNote.pending(),
    ];
    return waits.includes(true);
  }

  protected override checkAttributes(): void {
    super.checkAttributes();
    this.view = this.oneOf('view', this.view, ['full', 'compact', 'line']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#inList = this.closest('ul, ol, [role=list]') !== null;
    void this.shows.then(prepareSpeaker);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {content, words} = this;
    // Asked for with the feed, not after it.
    if (this.view !== 'full') this.#rows.pending();
    // Not by the attribute: a page's script may patch that by what a server wrote.
    const previous = this.#shown?.standing.phase;
    this.#shown = content && words ? viewOf(content, words, clock.now(), this.headingLevel) : undefined;
    const last = this.#followed;
    this.phase = this.#shown?.standing.phase;
    this.registration = this.#shown?.standing.registration;
    if (!this.#shown) return;
    this.#followed = this.#shown;
    this.#follow(this.#shown, previous);
    if (last) void this.#say(last, this.#shown);
  }

  /** Tells whoever listens that the phase changed. */
  #follow({standing: {phase}}: View, previous: Phase | undefined): void {
    if (previous === undefined || previous === phase) return;
    void this.updateComplete.then(() => this.dispatchEvent(new MyktyPhaseEvent(phase, previous)));
  }

  /** Says what changed since the last update, once and politely. */
  async #say(last: View, view: View): Promise<void> {
    const {announcement, isNews} = (await speaker()) ?? {};
    const said = announcement?.(last, view);
    // Who isn't shown isn't heard either.
    if (said && this.getClientRects().length && isNews?.(said, view.now)) this.announce(said);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const view = this.#shown;
    this.#lastTick = view?.now ?? 0;
    if (view)
      this.#ticker.attach(this.renderRoot as ShadowRoot, view.standing.count, view.words, view.format, view.now);
    this.#pace();
  }

  /** Asks the clock for what can be seen: seconds while digits are in the window, else minutes, and the sentence's next change. */
  #pace(): void {
    const view = this.#shown;
    const time = this.#time;
    if (!view) return time.schedule('never');
    const {count, changesAt = Infinity} = view.standing;
    const at = Math.min(
      changesAt,
      this.#choice?.until ?? Infinity,
      count?.timed ? nextChange(count, view.now) : Infinity,
    );
    this.#changesAt = at;
    if (!count?.timed) return time.schedule(at < Infinity ? 'day' : 'never', at);
    const ticks = this.#sight.seen && (this.#ticker.ticks || inLastHour(view));
    time.schedule(ticks ? 'second' : 'minute', at);
    if (ticks) this.#tick(time.now);
  }

  /** Between changes a tick moves digits and nothing else. */
  #tick(now: number): void {
    const view = this.#shown;
    const backwards = now < this.#lastTick;
    this.#lastTick = now;
    if (!view) return;
    if (backwards || now >= this.#changesAt) this.requestUpdate();
    else this.#ticker.tick(now);
  }

  protected renderContent(): unknown {
    const view = this.#shown;
    if (!view) return nothing;
    const note = this.#languageNote.module;
    const language = view.lang === undefined ? nothing : note?.languageNote(view, this.languageStream.showVersion);
    const rows = this.#rows.module;
    if (rows && this.view === 'compact') return rows.compact(view, language, this.#inList);
    if (rows && this.view === 'line') return rows.line(view, language);
    return full(view, calendarButton(view, this.#calendarMenu), this.#more.details, language, clock.corrected);
  }

  protected renderSkeleton(): unknown {
    return skeleton(this.view);
  }

  protected override jsonLd(content: Subject): JsonLdSource {
    const {item, event} = content;
    return {
      content,
      key: `event ${item.id} ${event.id}`,
      make: ({eventJsonLd}) => eventJsonLd(event, item),
    };
  }
}

const inLastHour = ({remaining}: View): boolean => remaining?.days === 0 && !remaining.hours;

/** What speaks; where it can't be had, a countdown is silent. */
const speaker = async () => announcements.now ?? announcements.load().catch(() => undefined);

let prepared: Promise<unknown> | undefined;
/** Loads it when the page is idle: asked for once, since a page may hold a thousand countdowns. */
const prepareSpeaker = () => (prepared ??= new Promise<void>(whenIdle).then(speaker));
