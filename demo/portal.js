import {say} from './texts.js';

const root = document.documentElement;
const remember = (key, value) => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the memory of it.
  }
};

/** Words the page in its language. The widgets follow the page's `lang` by themselves. */
function speak() {
  const language = root.lang;
  for (const element of document.querySelectorAll('[data-text]')) {
    const text = say(element.dataset.text, language);
    // As built, the page is worded already: what is written anew is laid out anew.
    if (element.textContent !== text) element.textContent = text;
  }
  for (const element of document.querySelectorAll('[data-label]'))
    element.setAttribute('aria-label', say(element.dataset.label, language));
  markLanguage(language);
  const page = document.querySelector('main').dataset.title;
  document.title = `${say(page, language)} – ${say('name', language)}`;
  // Asked now, before the widgets have answered too, the browser would lay the page out twice.
  requestAnimationFrame(showPlace);
}

function markLanguage(language) {
  for (const link of document.querySelectorAll('.languages a')) {
    if (link.lang === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Ends when what has changed so far is on the screen. */
const shown = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** On a phone the menu is a line that scrolls: it begins where we are. */
function showPlace() {
  const here = document.querySelector('nav.main [aria-current]');
  const menu = here?.parentElement;
  if (menu) menu.scrollLeft += here.getBoundingClientRect().left - menu.getBoundingClientRect().left;
}

document.querySelector('.languages').addEventListener('click', async (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  remember('language', link.lang);
  // A guide is another page in each language.
  const {languages} = document.querySelector('main').dataset;
  if (languages?.split(' ').includes(link.lang)) {
    location.assign(location.pathname.replace(/\.\w+\.html$/, `.${link.lang}.html`));
    return;
  }
  // The press is answered first: another language lays all of the page out anew, which takes a phone a quarter of a second.
  markLanguage(link.lang);
  await shown();
  const address = new URL(location.href);
  address.searchParams.set('lang', link.lang);
  // Before anything changes: the browser lays the page out to remember how far it is scrolled.
  history.replaceState(history.state, '', address);
  root.lang = link.lang;
  // An item named by one language version becomes its work, so that the page can follow.
  const named = document.getElementById('named');
  named?.setAttribute('item', (named.getAttribute('item') ?? '').replace(/-(ky|ru|en)$/, ''));
  speak();
});

const item = new URLSearchParams(location.search).get('item');
if (item) document.getElementById('named')?.setAttribute('item', item);

// A portal's own switch for the visually impaired: the scheme and the size on the page, contrast on the widgets.
const lowVision = document.getElementById('low-vision');
const sight = document.getElementById('sight');
function showLowVision(scheme, size) {
  const {dataset} = root;
  if (scheme) Object.assign(dataset, {myktyScheme: scheme, size});
  else {
    delete dataset.myktyScheme;
    delete dataset.size;
  }
  sight.hidden = !scheme;
  lowVision.setAttribute('aria-pressed', String(Boolean(scheme)));
  for (const button of sight.querySelectorAll('[data-size], [data-scheme]'))
    button.setAttribute('aria-pressed', String(button.dataset.size === size || button.dataset.scheme === scheme));
  for (const element of document.querySelectorAll('main *')) {
    if (!element.localName.startsWith('mykty-')) continue;
    if (scheme) element.setAttribute('appearance', 'contrast');
    else element.removeAttribute('appearance');
  }
  remember('low-vision', scheme ? `${scheme} ${size}` : '');
}
lowVision.addEventListener('click', () => {
  if (root.dataset.myktyScheme) showLowVision();
  else {
    showLowVision('black-on-white', '150');
    scrollTo(0, 0);
  }
});
document.getElementById('sight-off').addEventListener('click', () => {
  showLowVision();
  lowVision.focus();
});
sight.addEventListener('click', ({target}) => {
  const {scheme = root.dataset.myktyScheme, size = root.dataset.size} = target.closest('button')?.dataset ?? {};
  if (target.closest('.row')) showLowVision(scheme, size);
});
try {
  const [scheme, size] = (localStorage.getItem('low-vision') ?? '').split(' ');
  if (scheme && size) showLowVision(scheme, size);
} catch {
  // As above.
}

const theme = document.getElementById('preview-theme');
theme.addEventListener('change', () => {
  root.dataset.theme = theme.value;
});

// Bishkek is six hours ahead of UTC all year round.
const OFFSET = 6 * 3_600_000;
const time = document.getElementById('preview-time');
let moved = 0;
const show = () => {
  time.value = new Date(Date.now() + moved + OFFSET).toISOString().slice(0, 16);
};
async function moveTo(moment) {
  moved = moment === undefined ? 0 : moment - Date.now();
  show();
  await globalThis.mykty?.setTime(moment);
}
time.addEventListener('change', () => time.value && moveTo(Date.parse(`${time.value}+06:00`)));
document.getElementById('preview-now').addEventListener('click', () => moveTo());
for (const button of document.querySelectorAll('[data-step]'))
  button.addEventListener('click', () => moveTo(Date.now() + moved + Number(button.dataset.step)));
for (const button of document.querySelectorAll('[data-time]'))
  button.addEventListener('click', () => moveTo(Date.parse(`${button.dataset.time}+06:00`)));

show();
speak();
