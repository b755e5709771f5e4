// Widgets rendered in Node by @lit-labs/ssr, and the page that takes them over: as a developer would write both.
import {build} from 'esbuild';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import 'mykty/server';

/** Markup of one widget; `attributes` and what stands inside are plain text. */
export const rendered = (tag, data, attributes = '', inside = '') => {
  const [name, given, fallback] = [tag, attributes, inside].map(unsafeStatic);
  const element =
    data === undefined
      ? staticHtml`<${name} ${given}>${fallback}</${name}>`
      : staticHtml`<${name} ${given} .data=${data}>${fallback}</${name}>`;
  return collectResult(render(element));
};

/** Routes of the scripts that take over, with chunks for what is imported later. */
export async function hydrationRoutes() {
  const {outputFiles} = await build({
    stdin: {contents: `import 'mykty/hydrate';\nimport 'mykty/define';`, resolveDir: process.cwd()},
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/hydrate',
    entryNames: 'hydrate',
    write: false,
    logLevel: 'silent',
  });
  return Object.fromEntries(
    outputFiles.map(({path, text}) => [
      path.replaceAll('\\', '/').replace(/^.*\/hydrate\//, '/hydrate/'),
      {body: text, type: 'text/javascript'},
    ]),
  );
}

/**
 * A classic script at the page's end: remembers what the server sent. `drawn()` waits until that has been drawn, and
 * counts layout shifts from there: while a page comes in pieces, what stands in its middle or at its end may move as the
 * rest comes, which is no doing of the scripts. `takeOver()` lets the widgets have their data and code.
 */
export const takeOverScript = `
  const nodesOf = (root) => [...root.querySelectorAll('*')].flatMap((e) => [e, ...[...e.childNodes].filter((n) => n.nodeType === 3 && n.data.trim())]);
  window.shifts = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shifts += entry.value)));
  observer.observe({type: 'layout-shift', buffered: true});
  const widget = document.querySelector('[data-mykty-rendered]');
  window.before = widget.shadowRoot ? nodesOf(widget.shadowRoot) : [];
  window.bodies = [...(widget.shadowRoot?.querySelectorAll('.prose') ?? [])].flatMap((body) => [body, ...nodesOf(body)]);
  document.addEventListener('mykty-load', () => (window.told = true));
  window.drawn = async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise((next) => requestAnimationFrame(next));
    observer.takeRecords();
    window.shifts = 0;
  };
  window.takeOver = async () => {
    const data = document.getElementById('feed');
    if (data) widget.data = JSON.parse(data.textContent);
    await import('/hydrate/hydrate.js');
  };
`;
