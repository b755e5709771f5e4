/** Reads the feed that was named or pasted, as `mykty check` does, and says what in it is wrong. */
import {checkText, schema, words} from './checker.js';
import {make, resolved, tell} from './words.js';

/** Problems listed; more would bury the first. */
const SHOWN = 12;

/**
 * What came of reading: `feed` and `problems` as the checker gives them, `json`, `text`, whether it was `pasted`; or
 * `trouble`, a text's key with its values, where nothing could be read.
 */
export async function read({feed, pasted}, signal) {
  const address = feed.trim() && (resolved(feed) ?? '');
  if (pasted.trim()) return {...parsed(pasted, address || undefined), pasted: true};
  if (!address) return {trouble: ['builder.noAddress']};
  try {
    const response = await fetch(address, {signal, credentials: 'omit', referrerPolicy: 'no-referrer'});
    if (!response.ok) return {trouble: ['builder.answered', response.status, address]};
    return parsed(await response.text(), address);
  } catch (error) {
    if (signal.aborted) throw error;
    return {trouble: ['builder.unreachable', address]};
  }
}

function parsed(text, url) {
  const options = {words: words[document.documentElement.lang], now: Date.now(), url};
  const result = {...checkText({name: '', text}, schema, options), text};
  try {
    return {...result, json: JSON.parse(text.replace(/^\uFEFF/, ''))};
  } catch {
    return result;
  }
}

/** The same reading in the words of the page's language, after that changed. */
export const reworded = (reading, url) =>
  reading.text === undefined ? reading : {...reading, ...parsed(reading.text, url)};

/** Says what was read, and lists the problems: what, where and how to mend it. */
export function showReading(reading, {status, list, area}) {
  const {trouble, feed, problems = [], isSample} = reading;
  const count = feed?.items.length ?? 0;
  status.textContent = trouble
    ? tell(...trouble)
    : [
        feed && tell('builder.read', count),
        !isSample && (problems.length ? tell('builder.found', problems.length) : tell('builder.noProblems')),
      ]
        .filter(Boolean)
        .join(' ');
  status.className = trouble || !feed ? 'check bad' : problems.length ? 'check' : 'check good';
  list.replaceChildren(...problems.slice(0, SHOWN).map((problem) => line(problem, reading, area)));
  if (problems.length > SHOWN) list.append(make('li', {}, tell('builder.more', problems.length - SHOWN)));
}

function line({severity, message, hint, line, column, pointer}, {json, text, pasted}, area) {
  const where = make('span', {className: 'where'}, whereOf(pointer, json), ' ');
  if (pasted) {
    const jump = make('button', {type: 'button', className: 'plain'}, tell('builder.line', line));
    jump.addEventListener('click', () => {
      const lines = text.split('\n');
      const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
      area.closest('details').open = true;
      area.focus();
      area.setSelectionRange(start, start + lines[line - 1].length - column + 1);
    });
    where.append(jump);
  } else where.append(tell('builder.line', line));
  const kind = make('b', {className: severity}, tell(`builder.${severity}`));
  return make('li', {}, make('p', {}, kind, ` ${message}`), make('p', {className: 'hint'}, hint), where);
}

/** A pointer in plain words: which item, its title, and the member's path. */
function whereOf(pointer, json) {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (!steps.length) return tell('builder.wholeFeed');
  const path = (rest) =>
    rest
      .map((step) => (/^\d+$/.test(step) ? `[${Number(step) + 1}]` : `.${step}`))
      .join('')
      .replace(/^\./, '');
  if (steps[0] !== 'items' || steps.length < 2) return path(steps);
  const title = json?.items?.[steps[1]]?.title;
  const [opening, closing] = document.documentElement.lang === 'en' ? '“”' : '«»';
  const short = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
  const named = typeof title === 'string' ? ` ${opening}${short(title)}${closing}` : '';
  const rest = path(steps.slice(2));
  return `${tell('builder.itemAt', Number(steps[1]) + 1)}${named}${rest && ` · ${rest}`}`;
}
