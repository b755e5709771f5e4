/** The kinds of items that the form writes: what one fills in first, what a new one has, and which widget shows it. */
export const KINDS = {
  release: {
    widget: 'release-card',
    first: ['title', 'summary', 'content_text', 'date_published', 'language', '_mykty/quotes', '_mykty/contacts'],
    item: {_mykty: {type: 'release'}},
  },
  event: {
    widget: 'event-countdown',
    first: ['title', 'summary', '_mykty/events', 'language'],
    item: {_mykty: {type: 'event', events: [{id: 'e1'}]}},
  },
  contact: {
    widget: 'contact-block',
    first: ['title', '_mykty/contacts', 'language'],
    item: {_mykty: {type: 'news', contacts: [{id: 'c1'}]}},
  },
  practice: {
    widget: 'practice-gallery',
    first: ['title', 'summary', '_mykty/practice', 'image', 'language'],
    item: {_mykty: {type: 'practice', practice: {}}},
  },
};

const OF_THE_FORM = ['id', 'type', 'language'];

/** What an item of a feed is edited as. */
export function kindOf(item) {
  const {type, practice, events, contacts} = item._mykty ?? {};
  if (type === 'practice' || practice) return 'practice';
  // A release may tell of an event too.
  if (type !== 'release' && events?.length) return 'event';
  const isBare = !item.summary && !item.content_text && !item.content_html;
  return type !== 'release' && contacts?.length && isBare ? 'contact' : 'release';
}

/** Whether nothing stands in a part of an item but what its form put there. */
export const isBlank = (part) =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).every(([name, value]) => OF_THE_FORM.includes(name) || isBlank(value))
    : part === undefined || part === '';

/** A new item; its id tells when it was begun, so that no other one has it. */
export function newItem(kind, language, now = new Date()) {
  const digits = (number) => String(number).padStart(2, '0');
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(digits).join('-');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(digits).join('');
  return {id: `${kind}-${day}-${time}`, language, ...structuredClone(KINDS[kind].item)};
}
