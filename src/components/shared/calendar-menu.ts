/** The menu's entries: a calendar file, and the calendars on the web. Loaded when the menu is first opened. */
import {html, nothing, render} from 'lit';
import {formatIn} from '../../i18n/format-in.js';
import {keepTogether} from '../../i18n/joining.js';
import {calendarLinks, toICalendar} from '../../serializers/calendar.js';
import {spanOf} from '../../time/span.js';
import {type CalendarSubject} from './calendar-button.js';
import {saveFile} from './clipboard.js';
import {downloadIcon, externalIcon, icon} from './icons.js';
import {MenuButton, type MenuOptions} from './menu-button.js';

const TYPE = 'text/calendar;charset=utf-8';

export function openCalendarMenu(
  button: HTMLElement,
  subject: CalendarSubject,
  focus: MenuOptions['focus'],
): MenuButton {
  const {msg} = subject.words;
  const label = msg('Add to calendar', {id: 'event.add', desc: 'Button: opens a menu of calendars'});
  return new MenuButton(button, {label, focus, entries: [fileEntry(subject), ...linkEntries(subject)]});
}

/** iPhones and iPads offer to add a calendar that they open, and hide one that they download. */
const opensCalendars = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

function fileEntry(subject: CalendarSubject): HTMLElement {
  const {event, item, now, words} = subject;
  const calendar = () => toICalendar(event, {now, item});
  const content = html`${icon(downloadIcon)}<span
      >${words.msg('Calendar file (.ics)', {id: 'event.add.file', desc: 'Entry of the menu of calendars: a file for any calendar program'})}<br /><span
        class="s muted"
        >Apple, Outlook, Thunderbird</span
      ></span
    >`;
  if (opensCalendars()) return link(content, `data:${TYPE},${encodeURIComponent(calendar())}`);
  const entry = document.createElement('button');
  entry.type = 'button';
  entry.addEventListener('click', () => saveFile(calendar(), fileName(subject), TYPE));
  render(content, entry);
  return entry;
}

/** A name that every file system takes, in the event's own words. */
const fileName = ({name, event}: CalendarSubject): string =>
  `${
    (name || event.id)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'event'
  }.ics`;

/** A calendar on the web takes one entry at a time: of several sessions the next one, and says which. */
function nextSession({event, now, words}: CalendarSubject): {readonly session?: number; readonly text: string} {
  const dated = spanOf(event).sessions.filter(({start}) => start.day !== undefined);
  const next = dated.find(({close}) => close > now) ?? dated[0];
  if (!next || dated.length < 2) return {text: ''};
  const {title, place} = next.session;
  const date = formatIn(words, event.timeZone).date(next.startText, {style: 'monthDay', time: true});
  const text = keepTogether([title ?? place?.locality ?? place?.name, date].filter(Boolean).join(', '));
  return {session: event.sessions.indexOf(next.session), text};
}

function linkEntries(subject: CalendarSubject): HTMLElement[] {
  const {event, item, words} = subject;
  const {msg} = words;
  const {text, ...next} = nextSession(subject);
  const links = calendarLinks(event, {item, ...next});
  if (!links) return [];
  const which = text ? html`<br /><span class="s muted">${text}</span>` : nothing;
  const note = html`<span class="vh">
    (${msg('opens in a new window', {id: 'a11y.newWindow', desc: 'For screen readers, in brackets after a link'})})</span
  >`;
  const entries: readonly (readonly [string, string])[] = [
    [
      msg('Google Calendar', {id: 'event.add.google', desc: 'Entry of the menu of calendars; the name of the service'}),
      links.google,
    ],
    ['Outlook.com', links.outlook],
    ['Office 365', links.office365],
    ['Yahoo', links.yahoo],
  ];
  return entries.map(([name, url]) => {
    const entry = link(html`${icon(externalIcon)}<span>${name}${note}${which}</span>`, url);
    entry.target = '_blank';
    return entry;
  });
}

function link(content: unknown, url: string): HTMLAnchorElement {
  const entry = document.createElement('a');
  entry.href = url;
  entry.rel = 'noopener noreferrer';
  render(content === nothing ? nothing : content, entry);
  return entry;
}
