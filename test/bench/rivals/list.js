// List.js over the same feed, paged as its documentation has it.
import List from 'list.js';

const {items} = await (await fetch('/feed-0.json')).json();
document.body.innerHTML = `<div id="practices"><input class="search" type="search"><ul class="list"></ul><ul class="pagination"></ul></div>`;
new List(
  'practices',
  {
    valueNames: ['title', 'summary', 'problem', 'solution'],
    item: '<li class="card"><h3 class="title"></h3><p class="summary"></p><p class="problem"></p><p class="solution"></p></li>',
    page: 24,
    pagination: true,
  },
  items.map(({title, summary, _mykty: {practice}}) => ({title, summary, ...practice})),
);
window.input = document.querySelector('.search');
window.type = (text) => {
  window.input.value = text;
  window.input.dispatchEvent(new KeyboardEvent('keyup'));
  window.input.dispatchEvent(new Event('input'));
};
window.shown = performance.now();
window.ready = true;
