// What cdn/ has of DOMPurify cleans as the whole package does, with the options of our sink.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../../scripts/browsers.mjs';
import {smaller} from '../../scripts/rollup/small-purifier.mjs';
import {attacks} from '../support/attacks.mjs';

const file = new URL(import.meta.resolve('dompurify'));
const whole = readFileSync(file, 'utf8');
const small = smaller(whole, file.pathname);
const sink = readFileSync('src/components/shared/safe-html.ts', 'utf8');
const [, tags] = /const TAGS =\s+'([^']+)'/.exec(sink);
const [, attributes] = /const ATTRIBUTES =\s+'([^']+)'/.exec(sink);
const hooks = [...sink.matchAll(/addHook\('(\w+)'/g)].map(([, name]) => name);

const markup = [
  '',
  'text alone',
  ' \n<p>led by space',
  '<p id="a" name="b" class="c" data-x="1" aria-label="d" style="color:red" title="t">attributes</p>',
  '<a href="data:text/html,x">a</a><img src="data:image/png,x" alt="y"><a href=" java\nscript:x">b</a><a href="/x/>">c</a>',
  '<x-y is="p">own</x-y><p is="x-y">named</p><annotation-xml>z</annotation-xml>',
  '<form><input name="attributes"><input name="nodeName">f</form><template><p>t</p></template>',
  '<math><mi>m</mi><annotation-xml encoding="text/html"><p>n</p></annotation-xml></math><svg><title>s</title><p>u</p></svg>',
  '<table><tr><td colspan="2">cell<tbody><td>more</table><ul><li value="3">item</ul><ol start="2" reversed><li>one</ol>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript><!-- <b> --><?x y?><![CDATA[z]]>',
  '<div><template shadowrootmode="open"><p>shadow</p></template></div><head><title>t</title></head><body onload="x">b',
];

describe('small-purifier', () => {
  let browser;
  let page;
  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
  });
  after(() => browser.close());

  it('asks the hooks of our sink', () => {
    assert.ok(hooks.length > 0);
    const asked = [...small.matchAll(/_executeHooks\(hooks\.(\w+),/g)].map(([, name]) => name);
    assert.deepEqual(asked.toSorted(), hooks.toSorted());
  });

  it(`cleans ${markup.length + attacks.length} texts as the package does`, async () => {
    const differences = await page.evaluate(
      async ({codes, texts, config, hooks}) => {
        const cleaners = await Promise.all(
          codes.map(async (code) => {
            const {default: make} = await import(URL.createObjectURL(new Blob([code], {type: 'text/javascript'})));
            const purifier = make(window);
            purifier.setConfig(config);
            // As our sink does, whose hooks look at each node.
            const seen = [];
            for (const name of hooks) purifier.addHook(name, ({nodeName}) => seen.push(`${name} ${nodeName}`));
            return (text) => {
              const holder = document.createElement('div');
              const clean = purifier.sanitize(text);
              if (clean) holder.append(clean);
              return JSON.stringify([holder.innerHTML, clean?.nodeName, seen.splice(0)]);
            };
          }),
        );
        return texts
          .map((text) => [text, ...cleaners.map((clean) => clean(text))])
          .filter(([, one, other]) => one !== other);
      },
      {
        codes: [whole, small],
        hooks,
        texts: [...markup, ...attacks],
        config: {
          ALLOWED_TAGS: tags.split(' '),
          ALLOWED_ATTR: attributes.split(' '),
          ALLOW_ARIA_ATTR: false,
          ALLOW_DATA_ATTR: false,
          RETURN_DOM_FRAGMENT: true,
        },
      },
    );
    assert.deepEqual(differences, []);
  });
});
