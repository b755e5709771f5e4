// Checked by test/package/jsx.test.mjs against the framework's own types.
import 'mykty/jsx/solid';
import {type Item} from 'mykty/feed';
import {createMemorySource} from 'mykty/search';

export const page = (
  <main>
    <mykty-release-card feed="/feed.json" view="full" limit={3} heading-level={2} lang="ky" id="news" />
    <mykty-event-countdown feed="/feed.json" view="compact" on:mykty-load={(event) => event.composedPath()}>
      <a href="/events/">Events</a>
    </mykty-event-countdown>
    <mykty-contact-block data={{version: '1.1'}} no-json-ld />
    <mykty-practice-gallery feed="/feed.json" page-size="12" open="inline" />
    <mykty-practice-gallery data={undefined} source={createMemorySource<Item>([], {fields: ['title']})} />
  </main>
);

export const mistakes = [
  // @ts-expect-error: no such view
  <mykty-release-card feed="/feed.json" view="whole" />,
  // @ts-expect-error: no number
  <mykty-release-card feed="/feed.json" limit="many" />,
  // @ts-expect-error: no such language
  <mykty-contact-block feed="/feed.json" lang="kk" />,
  // @ts-expect-error: no source
  <mykty-practice-gallery source="/index/index.json" />,
  // @ts-expect-error: no such element
  <mykty-news feed="/feed.json" />,
];
