/** Dates as one types or picks them. */
import {make, tell} from '../builder/words.js';
import {label} from './labels.js';
import {asWritten} from './written-date.js';

/** Lets a text field take dates as they are written here, and puts a button beside it that opens a calendar. */
export function dated(control, name) {
  const write = (text) => {
    if (text === control.value) return;
    control.value = text;
    control.dispatchEvent(new Event('input'));
  };
  control.addEventListener('change', () => write(asWritten(control.value)));
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
