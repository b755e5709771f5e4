// The contract's strictest page: default-src 'none' and Trusted Types enforced, alone and beside a page's own Lit.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {allReady, elements, heardPage, ready, site} from '../support/site.mjs';
import {feedWithHtml} from '../support/site-feed.mjs';

const here = site();
const policy = (script, types = 'mykty mykty-html') =>
  `default-src 'none'; script-src ${script}; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types ${types}`;
// A page's own Lit, which makes the policy `lit-html` for itself.
const pageLit = `globalThis.trustedTypes.createPolicy('lit-html', {createHTML: (text) => text});`;

const pages = {
  "the loader under 'self'": {script: '<script src="/cdn/mykty.js" defer></script>', csp: policy("'self'")},
  'the loader with a nonce': {
    script: '<script src="/cdn/mykty.js" nonce="r4nd0m" defer></script>',
    csp: policy("'nonce-r4nd0m'"),
  },
  'the one file with a nonce': {
    script: '<script src="/cdn/mykty.all.js" nonce="r4nd0m" defer></script>',
    csp: policy("'nonce-r4nd0m'"),
  },
  "the loader beside a page's own Lit": {
    script: `<script nonce="r4nd0m">${pageLit}</script><script src="/cdn/mykty.js" nonce="r4nd0m" defer></script>`,
    csp: policy("'nonce-r4nd0m'", 'mykty mykty-html lit-html'),
  },
};

/** Collects what the browser reports against the policy. */
const listen = () => {
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    globalThis.violations.push(
      `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
    ),
  );
};

/** A page of all widgets under a policy, and what it complained of. */
async function openStrict(head, csp) {
  here.server.routes['/merged.js'] = {
    body: `${readFileSync('cdn/mykty.all.js', 'utf8').replace(/\n\/\/# sourceMappingURL.*/, '')}\n;var theirs = 1;`,
    type: 'text/javascript',
  };
  const {page, complaints, warnings} = await heardPage(here.browser);
  await page.evaluateOnNewDocument(listen);
  here.server.routes['/twice'] = {
    headers: {'content-security-policy': csp},
    body: `<!doctype html><html lang="ky"><head><title>Strict</title><link rel="icon" href="data:,">${head}</head><body>${elements()}</body></html>`,
  };
  await page.goto(`${here.server.origin}/twice`);
  return {page, complaints, warnings};
}

describe('a strict policy', () => {
  for (const [name, {script, csp}] of Object.entries(pages)) {
    it(`lets ${name} show all four widgets, HTML too, without a report`, async () => {
      here.server.routes['/html.json'] = {body: JSON.stringify(feedWithHtml), type: 'application/feed+json'};
      const {page, complaints} = await heardPage(here.browser);
      await page.evaluateOnNewDocument(listen);
      here.server.routes['/strict'] = {
        headers: {'content-security-policy': csp},
        body: `<!doctype html><html lang="ky"><head><title>Strict</title><link rel="icon" href="data:,">${script}</head><body>
          ${elements('feed="/html.json"')}<mykty-release-card view="full" feed="/html.json"></mykty-release-card></body></html>`,
      };
      await page.goto(`${here.server.origin}/strict`);
      assert.deepEqual(await ready(page), allReady());
      await page.waitForFunction(() => document.querySelector('[view=full]')?.shadowRoot?.querySelector('em'));
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  const twice = {
    'the one file twice': ['mykty.all.js', 'mykty.all.js?again'],
    'the loader beside the one file': ['mykty.js', 'mykty.all.js'],
    'the one file beside the loader': ['mykty.all.js', 'mykty.js'],
  };
  for (const [name, files] of Object.entries(twice)) {
    it(`hears nothing but one warning of ${name}`, async () => {
      const {page, complaints, warnings} = await openStrict(
        files.map((file) => `<script src="/cdn/${file}" defer></script>`).join(''),
        policy("'self'"),
      );
      assert.deepEqual(await ready(page), allReady());
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(complaints, []);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0], /is on this page already/);
      await page.close();
    });
  }

  it('without our names leaves the fallback and the scripts behind the one file', async () => {
    const {page, complaints, warnings} = await openStrict(
      '<script src="/merged.js" defer></script>',
      policy("'self'", 'other'),
    );
    assert.equal(await page.evaluate(() => globalThis.theirs), 1);
    assert.ok(await page.$$eval('a', (links) => links.every((each) => each.checkVisibility())));
    assert.ok(warnings.some((text) => text.startsWith('mykty:')));
    // The browser reports what the policy refused; nothing of ours is thrown.
    assert.ok(
      complaints.every((text) => !/^(Type)?Error/.test(text)),
      complaints.join(),
    );
    await page.close();
  });

  it('needs each policy once in the whole of a build', () => {
    const files = Object.keys(JSON.parse(readFileSync('cdn/sri.json', 'utf8')));
    const made = (names) =>
      names
        .flatMap((file) =>
          [...readFileSync(`cdn/${file}`, 'utf8').matchAll(/createPolicy\("([^"]+)"/g)].map(
            ([, policyName]) => policyName,
          ),
        )
        .sort();
    assert.deepEqual(made(files.filter((file) => file.startsWith('chunks/'))), ['mykty', 'mykty-html']);
    assert.deepEqual(made(['mykty.all.js']), ['mykty', 'mykty-html']);
    assert.deepEqual(made(['mykty.js']), []);
  });
});
