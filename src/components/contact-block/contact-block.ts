import {type PropertyValues, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {type Words} from '../../i18n/language.js';
import {type Contact, isOffice} from '../../model/contact.js';
import {type Feed} from '../../model/feed.js';
import {contactRows} from '../../styles/contact-rows.js';
import {ClockController} from '../../time/clock-controller.js';
import {roughlyOutdated} from '../../time/roughly-outdated.js';
import {adopt} from '../shared/adopt.js';
import {aftercare} from '../shared/aftercare-late.js';
import {CopyController} from '../shared/copying.js';
import {MyktyElement} from '../shared/element.js';
import {type JsonLdSource} from '../shared/json-ld-script.js';
import {Part} from '../shared/part.js';
import {foreignLang} from '../shared/versions.js';
import {chooseContacts, type ChosenContacts} from './choose-contacts.js';
import {styles} from './contact-block.styles.js';
import {languageNote, lines, office, order, times} from './late.js';
import {type ContactContext, renderContact} from './render-contact.js';
import {needsLines} from './render-rows.js';
import {type Desk, type Tool} from './tools.js';

/**
 * People and offices to turn to: dial, write, copy, save as a vCard or scan as a QR code; offices with their opening
 * hours. Numbers stand as the editor wrote them, and only those that can be dialled are links.
 *
 * @summary People and offices to turn to
 * @tag mykty-contact-block
 *
 * @attr {string} feed - URL of the feed, resolved against the page
 * @attr {string} item - id, `_mykty.work` or url of the item; by default the newest with contacts
 * @attr {string} contact - id of the one contact to show
 * @attr {string} purpose - shows only contacts for this: `media`, `registration`, `general` or the feed's own word
 * @attr {'ky' | 'ru' | 'en'} lang - the widget's language; else the nearest ancestor's, the page's, the feed's, `ky`
 * @attr {number} refresh - seconds between re-reads while visible, 30 or more
 * @attr {number} heading-level - level of the contacts' headings, 1 to 6
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} appearance - by default the page's
 * @attr {boolean} no-json-ld - leaves schema.org data out of the page
 *
 * @slot - fallback, shown while loading and on error
 *
 * @csspart contact - a person or office
 * @csspart name - its heading
 * @csspart role - what a person does
 * @csspart organization - where
 * @csspart purpose - what the contact is for
 * @csspart phone - a number
 * @csspart email - a mailbox
 * @csspart hours - opening hours
 * @csspart address - a postal address
 * @csspart actions - buttons to save, copy and show as a QR code
 * @csspart notice - error, empty or stale
 *
 * @fires {MyktyLoadEvent} mykty-load - the widget shows what the feed says
 * @fires {MyktyErrorEvent} mykty-error - `code`, `message`, `url`: something the webmaster can mend
 */
export class MyktyContactBlock extends MyktyElement<ChosenContacts> {
  static override styles = [...MyktyElement.styles, contactRows, styles];

  /** Id of the one contact to show. */
  @property() contact = '';
  /** Shows only contacts for this purpose. */
  @property() purpose = '';

  protected readonly kind = 'contacts';
  readonly #order = new Part(this, order);
  readonly #times = new Part(this, times, ({timeStyles}) => {
    adopt(this.shadowRoot, timeStyles);
  });
  readonly #lines = new Part(this, lines);
  readonly #note = new Part(this, languageNote);
  readonly #office = new Part(this, office, ({officeStyles}) => {
    adopt(this.shadowRoot, officeStyles);
  });
  readonly #announce = (text: string): void => this.announce(text);
  readonly #copying = new CopyController(this, this.#announce);
  readonly #clock = new ClockController(this, 'never');
  readonly #shown: Desk['shown'] = {};
  #chosen: {readonly key: readonly unknown[]; readonly content: ChosenContacts | undefined} | undefined = undefined;

  /** The same object for the same wish, so that a tick of the clock is no new content. */
  protected override choose(feed: Feed): ChosenContacts | undefined {
    const {item, contact, purpose} = this;
    const {contentLanguage: language} = this.languageStream;
    const key = [feed, item, contact, purpose, language];
    const decidable = this.#chosen?.content?.undecided && order.now;
    if (decidable || key.some((each, index) => each !== this.#chosen?.key[index])) {
      this.#chosen = {key, content: chooseContacts(feed, {item, contact, purpose}, language, order.now)};
      this.#shown.qr?.follow(this.#chosen.content?.contacts ?? []);
    }
    return this.#chosen?.content;
  }

  /** Who shows hours or numbers is ready when it can say them; should they not load, they stand as written. */
  protected override isPending({item, contacts, undecided}: ChosenContacts): boolean {
    const timed = contacts.some(
      (contact) => contact.hours !== undefined || roughlyOutdated(contact, item) <= this.#clock.now,
    );
    // All are asked for at once.
    const waits = [
      undecided && this.#order.pending(),
      timed && this.#times.pending(),
      contacts.some(needsLines) && this.#lines.pending(),
      contacts.some(isOffice) && this.#office.pending(),
      foreignLang(item, this.languageStream.language) !== undefined && this.#note.pending(),
    ];
    return waits.includes(true);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {content} = this;
    const clock = this.#clock;
    if (!content) {
      // Nobody else is shown in the place of a contact that isn't there; the webmaster hears who is.
      if (this.state === 'empty' && this.contact) void this.complain('bad-attribute', ['contact', this.contact]);
      return clock.schedule('never');
    }
    const {contacts, item, feed} = content;
    // Minutes matter only to a sign that says "open now".
    if (contacts.some(({hours}) => hours !== undefined)) return clock.schedule('minute');
    const {module} = this.#times;
    const from = contacts.map((contact) =>
      module ? module.outdatedFrom(contact, item, feed.timeZone) : roughlyOutdated(contact, item),
    );
    const marks = from.filter((at) => at < Infinity);
    // Once all are marked only a clock that is set back changes them, which takes no timer to hear of.
    const next = Math.min(...marks.filter((at) => at > clock.now));
    clock.schedule(marks.length ? 'day' : 'never', next);
  }

  protected override renderContent(chosen: ChosenContacts, words: Words): unknown {
    const {feed, item, contacts} = chosen;
    const context: ContactContext = {
      words,
      item,
      copying: this.#copying,
      lang: foreignLang(item, words.language),
      level: this.headingLevel,
      zone: feed.timeZone,
      now: this.#clock.now,
      times: this.#times.module,
      lines: this.#lines.module,
      office: this.#office.module?.office,
      qr: this.#shown.qr,
      press: this.#press,
    };
    const people = contacts.filter((contact) => !isOffice(contact));
    const offices = contacts.filter(isOffice);
    return html`<div class="cb ${people.length && offices.length ? 'wide' : ''}">
      ${context.lang ? this.#note.module?.languageNote(chosen, context.lang, words, this.languageStream.showVersion) : nothing}
      ${people.length ? html`<div class="people">${people.map((each) => renderContact(each, context))}</div>` : nothing}
      ${offices.length ? html`<div class="offices">${offices.map((each) => renderContact(each, context))}</div>` : nothing}
    </div>`;
  }

  protected override renderSkeleton(): unknown {
    const row = html`<li>
      <span class="sk round i"></span>
      <div class="main"><span class="sk line w3"></span><span class="sk line w5"></span></div>
    </li>`;
    return html`<div class="person">
      <div class="who">
        <span class="mono sk round"></span>
        <div><span class="sk line big w5"></span><span class="sk line w7"></span></div>
      </div>
      <ul class="rows">
        ${row}${row}${row}
      </ul>
      <div class="actions"><span class="sk btnbox"></span><span class="sk btnbox"></span></div>
    </div>`;
  }

  protected override jsonLd(content: ChosenContacts): JsonLdSource {
    const {item, contacts} = content;
    return {
      content,
      key: `contacts ${item.url ?? item.id} ${contacts.map(({id}) => id).join(' ')}`,
      make: ({contactJsonLd}) => contacts.map(contactJsonLd),
    };
  }

  /** Does what a button says, by the code that is loaded for it. */
  readonly #press = async (name: Tool, contact: Contact): Promise<void> => {
    const {words} = this;
    if (!words) return;
    const announce = this.#announce;
    try {
      await (await import('./tools.js'))[name](contact, {host: this, words, announce, shown: this.#shown});
    } catch {
      announce(aftercare.now?.loadFailed(words) ?? '');
    }
  };
}
