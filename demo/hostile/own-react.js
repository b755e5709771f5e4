// Renders the widgets as a React application would: the order, the keys and the attributes change from time to time.
import {createElement, useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';

const FEED = '../feeds/portal.json';
const widgets = [
  ['mykty-event-countdown', {item: 'budget-hearing'}, '../events.html', 'Иш-чаралар'],
  ['mykty-release-card', {item: 'school-street'}, '../releases.html', 'Жаңылыктар'],
  ['mykty-contact-block', {item: 'reception-hours'}, '../contacts.html', 'Байланыш'],
  ['mykty-practice-gallery', {facets: 'topic', 'page-size': 3}, '../practices.html', 'Тажрыйбалар'],
];
const TURNS = 8;

function App() {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn === TURNS) {
      document.documentElement.removeAttribute('data-busy');
      return undefined;
    }
    const timer = setTimeout(() => setTurn(turn + 1), 250);
    return () => clearTimeout(timer);
  }, [turn]);
  // A new key mounts an element anew, another order moves it; in between only an attribute changes.
  const mounted = turn >> 2;
  const shown = turn % 4 === 1 ? [...widgets].reverse() : widgets;
  return shown.map(([tag, attributes, href, text]) =>
    createElement(
      tag,
      {key: `${tag} ${mounted}`, feed: FEED, 'heading-level': turn % 4 === 2 ? 2 : 3, ...attributes},
      createElement('a', {href}, text),
    ),
  );
}

createRoot(document.getElementById('stage')).render(createElement(App));
