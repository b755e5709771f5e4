// Strings that attack, in every field of a feed, through all four built widgets: nothing runs, nothing is asked for but
// the feed and its pictures, no dangerous URL is in a shadow root, and everything is still shown.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {attacks} from '../support/attacks.mjs';
import {runAttacks} from '../support/attack-run.mjs';
import {site, tags} from '../support/site.mjs';

describe('attacks by a feed', () => {
  const shared = site();

  it(`of ${attacks.length} strings do nothing, and are shown`, {timeout: 900_000}, async () => {
    const {server, browser} = shared;
    const scripts = '<script src="/cdn/mykty.js" defer></script>';
    const {executed, requests, dangerous, missing, errors, widgets} = await runAttacks({
      ...{server, browser, scripts},
      strings: attacks,
      batch: 20,
    });
    assert.deepEqual({executed, requests, dangerous, errors}, {executed: [], requests: [], dangerous: [], errors: []});
    assert.deepEqual(missing, []);
    assert.ok(widgets > 3 * attacks.length);
  });

  it('would be seen by this test, were the widgets careless', async () => {
    const {server, browser} = shared;
    const scripts = `<script type="module">
      const {items} = await (await fetch('/attack.json')).json();
      for (const name of ${JSON.stringify(tags)}) customElements.define(name, class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({mode: 'open'});
          for (const {content_html} of items) root.append(document.createRange().createContextualFragment(content_html));
          this.setAttribute('state', 'ready');
        }
      });
    </script>`;
    const strings = [
      '<img src=x onerror=alert(1)>',
      '<a href="javascript:alert(1)">a</a>',
      '<script src="https://evil.example/a.js"></script>',
    ];
    const {executed, requests, dangerous} = await runAttacks({server, browser, scripts, strings, open: false});
    assert.ok(executed.length > 0 && requests.length > 0 && dangerous.length > 0);
  });
});
