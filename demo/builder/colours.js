/** The three colours: a picker and a text for each, and what WCAG says of them together. */
import {contrast, isDark, legible, parseHex, toHex} from './colour.js';
import {make, tell} from './words.js';

/** What an unstyled page has. */
const PAGE = {surface: '#ffffff', text: '#000000', accent: '#1f5f7d'};

export function colourFields(holder, state, onChange) {
  holder.replaceChildren(
    ...['accent', 'surface', 'text'].map((name) => {
      const text = make('input', {type: 'text', id: name, value: state[name], spellcheck: false, autocomplete: 'off'});
      const picker = make('input', {type: 'color', value: toHex(parseHex(state[name]) ?? parseHex(PAGE[name]))});
      picker.setAttribute('aria-labelledby', `${name}-label`);
      text.addEventListener('input', () => {
        const parsed = parseHex(text.value);
        if (parsed) picker.value = toHex(parsed);
        onChange(name, text.value.trim());
      });
      picker.addEventListener('input', () => {
        text.value = picker.value;
        onChange(name, picker.value);
      });
      const caption = make('span', {id: `${name}-label`, text: `builder.${name}`});
      return make(
        'div',
        {className: 'colour'},
        make('label', {htmlFor: name}, caption),
        make('span', {className: 'pair-of-inputs'}, picker, text),
      );
    }),
  );
}

/** With the comma that Kyrgyz and Russian write before decimals. */
function ratio(value) {
  const number = (Math.floor(value * 10) / 10).toFixed(1);
  return `${document.documentElement.lang === 'en' ? number : number.replace('.', ',')} : 1`;
}
const verdict = (value) => tell(value >= 7 ? 'builder.best' : value >= 4.5 ? 'builder.good' : 'builder.poor');

/** One sentence on each pair of colours; nothing while none is chosen. */
export function verdicts(state) {
  const chosen = ['accent', 'surface', 'text'].filter((name) => state[name]);
  if (!chosen.length) return [];
  if (chosen.some((name) => !parseHex(state[name]))) return [{good: false, text: tell('builder.badColour')}];
  const at = (name) => parseHex(state[name] || PAGE[name]);
  const [accent, surface, text] = ['accent', 'surface', 'text'].map(at);
  const line = (key, value) => ({good: value >= 4.5, text: `${tell(key, ratio(value))} – ${verdict(value)}.`});
  const lines = [line('builder.textContrast', contrast(text, surface))];
  if (!state.accent) return lines;
  const drawn = legible(accent, isDark(surface));
  const raw = contrast(accent, surface);
  const shown = contrast(drawn, surface);
  if (raw >= 4.5) return [...lines, line('builder.accentContrast', raw)];
  return [
    ...lines,
    {
      good: shown >= 4.5,
      text: `${tell('builder.accentContrast', ratio(raw))}. ${tell('builder.drawn', toHex(drawn), ratio(shown))} – ${verdict(shown)}.`,
    },
  ];
}
