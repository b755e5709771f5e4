// A body of 100 kB, in one page: cleaned, set and painted by a release card, against DOMPurify and append alone.
import {build} from 'esbuild';
import {launchChromium} from '../../scripts/browsers.mjs';
import {serve} from '../../scripts/loopback.mjs';
import {quantile} from './gallery-page.mjs';

export const name = 'release card, a body of 100 kB of HTML: model to painted, against DOMPurify and append';
export const budget = 2;

const TEXT = 'сунуштар 5-декабрга чейин кабыл алынат, угууга ар бир тургун катыша алат. '.repeat(4);

/** Within the bounds of what is cleaned. As press offices write: headings, paragraphs with emphasis and links, lists, a table now and then. */
function body(length) {
  const part = (n) => `<h2>Бөлүм ${n}</h2>
<p class="MsoNormal" style="margin:0">Айыл өкмөтү <b>2027-жылга</b> бюджеттин долбоорун <a href="/draft/${n}">жарыялады</a>; ${TEXT}</p>
<p><span style="mso-fareast-language:RU">Угуу маданият үйүндө өтөт, </span>${TEXT}<o:p></o:p></p>
<ul><li>жолдор жана жарык;</li><li>таза суу;</li></ul>
<table><tr><td><b>Багыт</b></td><td><b>Сумма</b></td></tr><tr><td>Суу</td><td>3 100</td></tr></table>`;
  let html = '';
  for (let n = 1; html.length < length; n++) html += part(n);
  return html;
}

const SOURCE = `
  import DOMPurify from 'dompurify';
  import './dist/components/release-card/define.js';
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const feed = (html) => ({version: 'https://jsonfeed.org/version/1.1', title: 'T', language: 'ky',
    items: [{id: String(performance.now()), title: 'T', content_html: html}]});
  window.card = async (html) => {
    const card = document.createElement('mykty-release-card');
    card.setAttribute('view', 'full');
    card.setAttribute('no-json-ld', '');
    card.data = feed('<p>warm</p>');
    document.body.append(card);
    while (!card.shadowRoot.querySelector('.rc-foot')) await frame();
    const data = feed(html);
    await frame();
    const start = performance.now();
    card.data = data;
    while (!card.shadowRoot.querySelector('.prose h4')) await frame();
    await frame();
    const time = performance.now() - start;
    card.remove();
    return time;
  };
  window.plain = async (html) => {
    const box = document.createElement('div');
    document.body.append(box);
    await frame();
    const start = performance.now();
    box.append(DOMPurify.sanitize(html, {RETURN_DOM_FRAGMENT: true}));
    await frame();
    await frame();
    const time = performance.now() - start;
    box.remove();
    return time;
  };`;

export async function measure() {
  const {outputFiles} = await build({
    stdin: {contents: SOURCE, resolveDir: '.', loader: 'js'},
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    // Both doors register their tag when they are imported.
    ignoreAnnotations: true,
    conditions: ['production', 'browser'],
  });
  const server = await serve({
    routes: {
      '/bench.js': {body: outputFiles[0].text, type: 'text/javascript'},
      '/': {
        body: '<!doctype html><html lang="ky"><title>Bench</title><link rel="icon" href="data:,"><script type="module" src="/bench.js"></script>',
      },
    },
  });
  const browser = await launchChromium({isWhole: true});
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/`);
    const html = body(100_000);
    const times = {card: [], plain: []};
    for (let round = -2; round < 9; round++)
      for (const way of ['plain', 'card']) {
        const time = await page.evaluate((key, text) => window[key](text), way, html);
        if (round >= 0) times[way].push(time);
      }
    return {value: quantile(times.card, 0.5), baseline: quantile(times.plain, 0.5)};
  } finally {
    await browser.close();
    await server.close();
  }
}
