// The page of one widget: its attributes as live controls, the markup to copy, and the events it fires.
import {say} from './texts.js';
import {events, widgets} from './widgets.js';

const tag = document.querySelector('main').dataset.title;
const {attributes, start} = widgets[tag];
const asked = new URLSearchParams(location.search);
const element = document.createElement(tag);
const controls = document.getElementById('controls');
const frame = document.getElementById('frame');
const markup = document.getElementById('markup');
const log = document.getElementById('log');

const showMarkup = () => {
  const shown = Object.keys(attributes)
    .filter((name) => element.hasAttribute(name))
    .map((name) => (element.getAttribute(name) === '' ? ` ${name}` : ` ${name}="${element.getAttribute(name)}"`));
  markup.textContent = `<script src="cdn/mykty.js" defer></script>\n<${tag}${shown.join('')}></${tag}>`;
};

function set(name, value) {
  if (value === '' || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : value);
  showMarkup();
}

function field(name, kind) {
  const label = document.createElement('label');
  const caption = document.createElement('code');
  caption.textContent = name;
  const control = document.createElement(Array.isArray(kind) ? 'select' : 'input');
  if (Array.isArray(kind)) control.append(...kind.map((value) => new Option(value || '–', value)));
  else control.type = {switch: 'checkbox', number: 'number'}[kind] ?? 'text';
  // The page's own `?lang=` is not the widget's.
  const first = (name === 'lang' ? null : asked.get(name)) ?? start[name] ?? (name === 'feed' ? kind[0] : '');
  if (kind === 'switch') control.checked = first === '' && asked.has(name);
  else if (first || !Array.isArray(kind)) control.value = first;
  control.addEventListener(kind === 'text' ? 'input' : 'change', () =>
    set(name, kind === 'switch' ? control.checked : control.value),
  );
  if (first) set(name, first);
  label.append(caption, control);
  return label;
}

controls.append(...Object.entries(attributes).map(([name, kind]) => field(name, kind)));

const width = document.createElement('input');
Object.assign(width, {type: 'range', min: 240, max: 960, step: 10, value: 960});
width.addEventListener('input', () => {
  // Set through the style sheet's own object: the page forbids style attributes, not this.
  frame.style.inlineSize = `${width.value}px`;
});
const label = document.createElement('label');
const caption = document.createElement('span');
caption.dataset.text = 'widgets.width';
caption.textContent = say('widgets.width', document.documentElement.lang);
label.append(caption, width);
controls.append(label);
controls.addEventListener('submit', (event) => event.preventDefault());

for (const type of events) {
  element.addEventListener(type, (event) => {
    const members = ['phase', 'previous', 'open', 'query', 'count', 'id', 'code', 'message', 'url']
      .filter((name) => event[name] !== undefined)
      .map((name) => `${name}: ${JSON.stringify(event[name])}`);
    log.textContent = `${type} ${members.join(', ')}\n${log.textContent}`;
  });
}

frame.append(element);
showMarkup();
