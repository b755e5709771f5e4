/** Registration: until when, for whom, and how. */
import {html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {str} from '../../i18n/strings.js';
import {type Contact, type ContactPhone} from '../../model/contact.js';
import {dialUri, phonesOf} from '../../model/phones.js';
import {checkIcon, icon, mailIcon, penIcon} from '../shared/icons.js';
import {type Fact, fact, quiet} from './fact.js';
import {untilText} from './sentences.js';
import {type View} from './subject.js';

/** True while a visitor can do something about it. */
const isOpen = ({standing}: View): boolean => standing.registration === 'open' || standing.registration === 'closing';

/** Whom to write to or call: the contact that the event names, else one whose purpose is registration. */
function contactOf({event, item}: View): Contact | undefined {
  const id = event.registration?.contact;
  if (id !== undefined) return item.contacts.find((contact) => contact.id === id);
  return item.contacts.find(({purpose}) => purpose.includes('registration'));
}

export function registrationFact(view: View): Fact {
  const {event, standing, words, format} = view;
  const {msg} = words;
  const {registration} = event;
  if (!registration || standing.phase === 'cancelled') return nothing;
  const {deadline, text} = registration;
  const until = untilText(view, deadline);
  const contact = contactOf(view);
  return fact(
    penIcon,
    msg('Registration', {id: 'event.registration', desc: 'Label before all about registration for an event'}),
    [
      until ? html`<span part="deadline">${until}</span>` : nothing,
      standing.registration === 'closed'
        ? quiet(
            msg('Registration is closed', {
              id: 'phase.registrationClosed',
              desc: 'On an event whose deadline for registration has passed',
            }),
          )
        : nothing,
      registration.for.length
        ? html`<span lang=${view.lang ?? nothing}
            >${msg(str`For: ${format.list(registration.for)}`, {id: 'registration.for', desc: '{0}: for whom, a list'})}</span
          >`
        : nothing,
      text === undefined ? nothing : html`<span lang=${view.lang ?? nothing}>${keepTogether(text)}</span>`,
      ...(isOpen(view) && contact ? contactWays(view, contact) : []),
    ],
  );
}

/** A contact's name, phones and mail, each on a line. */
export function contactWays(view: View, contact: Contact): unknown[] {
  const name = [contact.name ?? contact.organization, contact.role].filter(Boolean).join(', ');
  return [
    name ? html`<span lang=${view.lang ?? nothing}>${name}</span>` : nothing,
    ...contact.phones.map(phoneLine),
    ...contact.emails.map((email) => html`<a href=${mailTo(email, view.name)} translate="no">${email}</a>`),
  ];
}

/** A line of phones as the editor wrote it, each number that can be called a link; faxes have nothing to say here. */
function phoneLine(line: ContactPhone): unknown {
  const {number, label, kind} = line;
  const found = phonesOf(line);
  if (kind === 'fax' || (found.length && found.every(({phone}) => phone.kind === 'fax'))) return nothing;
  let at = 0;
  const parts = found.map(({start, end, phone}) => {
    const [before, text] = [number.slice(at, start), keepTogether(number.slice(start, end))];
    at = end;
    const uri = dialUri(phone);
    return html`${before}${uri ? html`<a class="nw" href=${uri} translate="no">${text}</a>` : text}`;
  });
  return html`${label === undefined ? nothing : `${label}: `}${parts}${number.slice(at)}`;
}

const mailTo = (email: string, subject: string): string => `mailto:${email}?subject=${encodeURIComponent(subject)}`;

/** The widget's one solid button, while one can register by a link or by mail. */
export function registerButton(view: View): Fact {
  const {event, standing, words} = view;
  const live = standing.phase === 'upcoming' || standing.phase === 'today' || standing.phase === 'running';
  if (!live || !isOpen(view)) return nothing;
  const email = contactOf(view)?.emails[0];
  const url = event.registration?.url;
  if (url === undefined && email === undefined) return nothing;
  return html`<a class="btn solid" part="register" href=${url ?? mailTo(email ?? '', view.name)} rel="noopener"
    >${icon(url === undefined ? mailIcon : checkIcon)}${words.msg('Register', {id: 'event.register', desc: 'Button: leads to the registration for an event'})}</a
  >`;
}
