/** Dates and times as one types or picks them. */
import {writtenDate} from '../builder/checker.js';
import {make, tell} from '../builder/words.js';
import {label} from './labels.js';
import {asClock, asWritten} from './written-date.js';

/** Writes what was typed in the form that a feed has, once it is typed; gives what writes anything else. */
function readOnLeaving(control, read) {
  const write = (text) => {
    if (text === control.value) return;
    control.value = text;
    control.dispatchEvent(new Event('input'));
  };
  control.addEventListener('change', () => write(read(control.value)));
  return write;
}

/** In digits or in words, as releases have them. */
const asDate = (text) => writtenDate(text.trim().replace(/\s+/g, ' ')) ?? asWritten(text);

/** Lets a text field take times of day as they are written here. */
export function clocked(control) {
  readOnLeaving(control, (text) => asClock(asDate(text)));
  return control;
}

/** Lets a text field take dates as they are written here, and puts a button beside it that opens a calendar. */
export function dated(control, name) {
  const write = readOnLeaving(control, asDate);
  const picker = make('input', {type: 'date', tabIndex: -1, max: '9999-12-31'});
  picker.setAttribute('aria-hidden', 'true');
  picker.addEventListener('change', () => {
    const [, time = ''] = /(T.*)$/.exec(control.value) ?? [];
    if (picker.value) write(picker.value + time);
    control.focus();
  });
  const button = make('button', {type: 'button', className: 'box-button pick'});
  button.setAttribute('aria-label', `${tell('form.calendar')}: ${label(name)}`);
  button.addEventListener('click', () => {
    picker.value = /^\d{4}-\d\d-\d\d/.exec(control.value)?.[0] ?? '';
    // Where a browser can't open it from here, the day is typed.
    try {
      picker.showPicker();
    } catch {
      control.focus();
    }
  });
  return make('div', {className: 'dated'}, control, picker, button);
}
