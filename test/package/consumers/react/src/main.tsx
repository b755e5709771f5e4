import 'mykty/jsx/react';
import 'mykty/define';
import {StrictMode, useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';

function Page() {
  const [lang, setLang] = useState<'ru' | 'ky'>('ru');
  const [loaded, setLoaded] = useState(0);
  const [feed, setFeed] = useState<unknown>();
  useEffect(() => {
    const controller = new AbortController();
    fetch('/feed.json', {signal: controller.signal})
      .then((response) => response.json())
      .then(setFeed, () => undefined);
    return () => controller.abort();
  }, []);
  return (
    <main>
      <button onClick={() => setLang(lang === 'ru' ? 'ky' : 'ru')}>{lang}</button>
      <output>{loaded}</output>
      <mykty-event-countdown feed="/feed.json" lang={lang} onmykty-load={() => setLoaded((count) => count + 1)}>
        <a href="/events/">Events</a>
      </mykty-event-countdown>
      {feed !== undefined && <mykty-release-card data={feed} lang={lang} view="full" heading-level={2} />}
    </main>
  );
}

const app = document.getElementById('app');
if (app)
  createRoot(app).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
