/** What the builder hands out: a block of code with its button, and the steps for a content management system. */
import {copyText} from './copying.js';
import {INSTRUCTIONS} from './texts-code.js';
import {make, tell} from './words.js';

export function blockOf({place, code}, onCopied) {
  const shown = make('code', {}, code);
  const copy = make('button', {type: 'button', text: 'builder.copy', dataset: {copies: place}});
  copy.addEventListener('click', async () => {
    await copyText(code, shown);
    copy.dataset.text = 'builder.copied';
    copy.textContent = tell('builder.copied');
    onCopied();
  });
  const head = make('div', {className: 'heading'}, make('h3', {text: `place.${place}`}), copy);
  return make('div', {className: 'block'}, head, make('pre', {tabIndex: 0}, shown));
}

/** The steps, of which the first takes the kind of code that fits the system. */
export function stepsOf(system, onKind) {
  const {kind, ...steps} = INSTRUCTIONS[system];
  const take = make('button', {type: 'button', className: 'plain'}, tell(`kind.${kind}`));
  take.addEventListener('click', () => onKind(kind));
  return [
    make('li', {}, `${tell('builder.kind')}: `, take),
    ...steps[document.documentElement.lang].map((step) => make('li', {}, step)),
  ];
}
