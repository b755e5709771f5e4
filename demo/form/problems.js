/** What is wrong, beside the field where it is, and all of it in a list. */
import {make, tell} from '../builder/words.js';

const within = (pointer, other) => pointer === other || pointer.startsWith(`${other}/`);

/** A feed may have one value where the form has a list of one. */
const withoutFirst = (pointer) => pointer.replace(/\/0(?=\/|$)/g, '');

/** The field of a problem; where that has none of its own, the first one inside of what is meant. */
function fieldOf(pointer) {
  const fields = [...document.querySelectorAll('[data-pointer]')];
  return (
    fields.find(({dataset}) => dataset.pointer === pointer) ??
    fields.find(({dataset}) => withoutFirst(dataset.pointer) === withoutFirst(pointer)) ??
    (pointer && fields.find(({dataset}) => within(dataset.pointer, pointer)))
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

/**
 * How to mend it. The checker speaks of the file, the form takes dates as they are written here: its field says how,
 * right above.
 */
const ownAdvice = ({code}, field) =>
  code === 'bad-date' ? field?.closest('.single').querySelector('.hint')?.textContent : undefined;

function mark(field, problem) {
  const {severity, message, hint} = problem;
  if (severity === 'info') return;
  field.setAttribute('aria-invalid', 'true');
  const note = make('p', {className: `field-problem ${severity}`, id: `${field.id}-problem`}, message);
  if (!ownAdvice(problem, field)) note.append(` ${hint}`);
  if (document.getElementById(note.id)) return;
  field.closest('.single').append(note);
  field.setAttribute('aria-describedby', `${note.id} ${field.getAttribute('aria-describedby') ?? ''}`.trim());
}

/** Shows the problems of the item under edit; {@link showStart} where nothing is written yet. */
export function showProblems(problems, {status, list}) {
  unmark();
  const count = problems.length;
  status.textContent = count ? tell('builder.found', count) : tell('builder.noProblems');
  status.className = count ? 'check' : 'check good';
  list.replaceChildren(
    ...problems.map((problem) => {
      const {severity, message, hint, pointer} = problem;
      const field = fieldOf(pointer.replace(/^\/items\/0/, ''));
      const line = make(
        'li',
        {},
        make('p', {}, make('b', {className: severity}, tell(`builder.${severity}`)), ` ${message}`),
        make('p', {className: 'hint'}, ownAdvice(problem, field) ?? hint),
      );
      if (field) {
        mark(field, problem);
        const jump = make('button', {type: 'button', className: 'plain'}, field.labels[0].textContent);
        jump.addEventListener('click', () => {
          for (let part = field.closest('details'); part; part = part.parentElement.closest('details'))
            part.open = true;
          field.focus();
        });
        line.append(jump);
      }
      return line;
    }),
  );
}

export function showStart({status, list}) {
  unmark();
  status.textContent = tell('form.empty');
  status.className = 'check';
  list.replaceChildren();
}
