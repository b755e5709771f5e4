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

/** What an item of a feed is edited as. */
export function kindOf(item) {
  const {type, practice, events, contacts} = item._mykty ?? {};
  if (type === 'practice' || practice) return 'practice';
  if (events?.length) return 'event';
  return type === undefined && contacts?.length ? 'contact' : 'release';
}

/** A new item; its id tells when it was begun, so that no other one has it. */
export function newItem(kind, language, now = new Date()) {
  const digits = (number) => String(number).padStart(2, '0');
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(digits).join('-');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(digits).join('');
  return {id: `${kind}-${day}-${time}`, language, ...structuredClone(KINDS[kind].item)};
}
