/**
 * What is written stays in the browser's tab: through loading anew, a way to another page and back, a tab closed by mistake
 * and opened again, and on phones, which let go of pages in the background without asking. Other tabs don't see it, and it
 * goes with the tab, as whoever uses the same computer next would wish.
 */
import {openDocument} from './document.js';
import {KINDS} from './kinds.js';

const NAME = 'mykty-item-form';

/** Keeps a feed's text, and what the form knows of it; a feed without items is none. */
export function keepDraft(draft, items) {
  try {
    sessionStorage.removeItem(NAME);
    if (items.length) sessionStorage.setItem(NAME, JSON.stringify(draft));
  } catch {
    // Switched off, or the feed is too large: the browser asks before the page goes.
  }
}

/** What was kept, with its feed opened; `undefined` where that is nothing. */
export function keptDraft() {
  try {
    const draft = JSON.parse(sessionStorage.getItem(NAME));
    const feed = openDocument(draft.text);
    return feed.json.items.length && draft.kind in KINDS ? {...draft, feed} : undefined;
  } catch {
    return undefined;
  }
}
