/** `mykty/calendar`: events as a calendar file, and as links to calendars on the web. */
export {type ICalendarOptions, toICalendar} from './icalendar.js';
export {type CalendarLinkOptions, type CalendarLinks, calendarLinks} from './calendar-links.js';
