/**
 * What is written stays in the browser's tab: through loading anew, a way to another page and back, a tab closed by mistake
 * and opened again, and on phones, which let go of pages in the background without asking. Other tabs don't see it, and it
 * goes with the tab, as whoever uses the same computer next would wish.
 */
import {openDocument} from './document.js';
import {KINDS} from './kinds.js';

const NAME = 'mykty-item-form';
/** The text that was opened, which is written once: of a large feed it takes as long as several keys. */
const SOURCE = `${NAME}-source`;
/** The source that is in the storage, and the one that it would not take. */
let kept;
let refused;

/**
 * Keeps what has become of a feed, and what the form knows of it; a feed without items is none. False where the browser
 * keeps nothing: switched off, or the feed is too large.
 */
export function keepDraft(draft, feed) {
  if (refused === feed.source) return false;
  try {
    if (kept !== feed.source || !feed.json.items.length) {
      sessionStorage.removeItem(NAME);
      sessionStorage.removeItem(SOURCE);
      kept = undefined;
    }
    if (!feed.json.items.length) return true;
    if (kept === undefined) {
      refused = feed.source;
      sessionStorage.setItem(SOURCE, feed.source);
      [kept, refused] = [feed.source, undefined];
    }
    sessionStorage.setItem(NAME, JSON.stringify({...draft, ...feed.changes()}));
    return true;
  } catch {
    return false;
  }
}

/** What was kept, with its feed opened; `undefined` where that is nothing. */
export function keptDraft() {
  try {
    const draft = JSON.parse(sessionStorage.getItem(NAME));
    const source = sessionStorage.getItem(SOURCE);
    const feed = openDocument(source);
    feed.change(draft);
    if (!feed.json.items.length || !(draft.kind in KINDS)) return undefined;
    kept = source;
    return {...draft, feed};
  } catch {
    return undefined;
  }
}
