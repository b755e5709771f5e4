/** What is wrong, beside the field where it is, and all of it in a list. */
import {make, tell} from '../builder/words.js';
import {placeInForm} from './fields.js';
import {label} from './labels.js';
import {MEMBERS} from './schema.js';

const within = (pointer, other) => pointer === other || pointer.startsWith(`${other}/`);

/** A feed may have one value where the form has a list of one. */
const withoutFirst = (pointer) => pointer.replace(/\/0(?=\/|$)/g, '');

/** Of what is wrong with an object, the member in which that is mended. */
const MENDED_IN = {
  'no-alt': 'alt',
  'no-former-date': 'previousStart',
  'end-before-start': 'end',
  'footnote-unused': 'on',
};

/** The field of a problem; where that has none of its own, the first one inside of what is meant. */
function fieldOf({code, values, pointer: whole}) {
  const place = placeInForm(whole.replace(/^\/items\/0/, ''));
  const member = MENDED_IN[code] ?? (code === 'missing' && values.member);
  return (member ? fieldAt(`${place}/${member}`) : undefined) ?? fieldAt(place);
}

function fieldAt(pointer) {
  const fields = [...document.querySelectorAll('[data-pointer]')];
  return (
    fields.find(({dataset}) => dataset.pointer === pointer) ??
    fields.find(({dataset}) => withoutFirst(dataset.pointer) === withoutFirst(pointer)) ??
    (pointer ? fields.find(({dataset}) => within(dataset.pointer, pointer)) : undefined)
  );
}

function unmark() {
  for (const field of document.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  for (const note of document.querySelectorAll('.field-problem')) {
    const field = note.closest('.single').querySelector('[data-pointer]');
    const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== note.id);
    field.setAttribute('aria-describedby', others.join(' '));
    note.remove();
  }
}

/** A list in one entry is mended by further fields, where the checker writes brackets and quotation marks. */
function ownField({code, values}, field) {
  const list = values.list || code === 'one-entry' ? field?.closest('[data-list]') : undefined;
  return list && tell('form.ownField', [...list.querySelectorAll(':scope > div > button')].at(-1).textContent);
}

/**
 * How to mend it. The checker speaks of the file, the form takes dates as they are written here, and has a box for pictures
 * that say nothing: the field says how, right above.
 */
const ownAdvice = ({code}, field) =>
  code === 'bad-date' || code === 'no-alt' ? field?.closest('.single').querySelector('.hint')?.textContent : undefined;

function mark(field, problem) {
  const {severity, message, hint} = problem;
  if (severity === 'info') return;
  field.setAttribute('aria-invalid', 'true');
  const note = make('p', {className: `field-problem ${severity}`, id: `${field.id}-problem`}, message);
  if (!ownAdvice(problem, field)) note.append(` ${ownField(problem, field) ?? hint}`);
  if (document.getElementById(note.id)) return;
  field.closest('.single').append(note);
  field.setAttribute('aria-describedby', `${note.id} ${field.getAttribute('aria-describedby') ?? ''}`.trim());
}

/** The problems of the item under edit. */
let shown = [];

/** Shows the problems of the item under edit; {@link showStart} where nothing is written yet. */
export function showProblems(problems, checked) {
  const {status} = checked;
  const count = problems.length;
  status.textContent = count ? tell('builder.found', count) : tell('builder.noProblems');
  status.className = count ? 'check' : 'check good';
  shown = problems;
  markProblems(checked);
}

/**
 * Shows them anew, beside fields that have come since too. `reveal`: brings those that wait in the part which opens.
 */
export function markProblems({list, reveal}) {
  unmark();
  list.replaceChildren(
    ...shown.map((problem) => {
      const {severity, message, hint, pointer} = problem;
      const field = fieldOf(problem);
      if (field) mark(field, problem);
      const member = field ? '' : /^\/items\/0\/(?:_mykty\/)?(\w+)/.exec(pointer)?.[1];
      const jump = make('button', {type: 'button', className: 'plain'}, field?.labels[0].textContent ?? label(member));
      jump.addEventListener('click', () => {
        if (!field) reveal();
        goTo(field ?? fieldOf(problem));
      });
      return make(
        'li',
        {},
        make('p', {}, make('b', {className: severity}, tell(`builder.${severity}`)), ` ${message}`),
        make('p', {className: 'hint'}, ownAdvice(problem, field) ?? ownField(problem, field) ?? hint),
        ...(field || MEMBERS.some((path) => path.split('/').at(-1) === member) ? [jump] : []),
      );
    }),
  );
}

function goTo(field) {
  for (let part = field?.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
  field?.focus();
}

export function showStart({status, list}) {
  shown = [];
  unmark();
  status.textContent = tell('form.empty');
  status.className = 'check';
  list.replaceChildren();
}
