// In cdn/ the widgets run on `src/cdn/lit`, which does what they use of Lit in little more than half of its bytes. Of
// Lit's ways to write a template it knows those in use; a template that it would read otherwise than Lit stops the build.
import {pathToFileURL} from 'node:url';
import {_$LH} from 'lit-html/private-ssr-support.js';
import {walk} from './walk.mjs';

const modules = /^lit(\/(decorators|directive|directives\/(repeat|if-defined))\.js)?$/;
const folder = `${process.cwd()}/dist/cdn/lit`;
const kinds = {html: 1, svg: 2};

/** The text that Lit makes of a template, with its marks as ours are, and the names of attributes with gaps. */
function litMarked(strings, kind, gap) {
  const [text, names] = _$LH.getTemplateHtml(Object.assign([...strings], {raw: strings}), kind);
  const bare = kind === kinds.svg ? String(text).slice('<svg>'.length, -'</svg>'.length) : String(text);
  return [bare.replaceAll(_$LH.boundAttributeSuffix, '$').replaceAll(_$LH.marker, gap), names];
}

export function smallLit() {
  let ours;
  return {
    name: 'small-lit',
    async buildStart() {
      ours = await import(pathToFileURL(`${folder}/marked.js`).href);
    },
    resolveId: (id) => (modules.test(id) ? `${folder}/index.js` : null),
    transform(code, id) {
      if (!/[\\/]dist[\\/]components[\\/]/.test(id)) return;
      walk(this.parse(code), ({type, tag, quasi}) => {
        const kind = type === 'TaggedTemplateExpression' && kinds[tag.name];
        if (!kind) return;
        const strings = quasi.quasis.map(({value}) => value.cooked);
        const [lit, mine] = [litMarked(strings, kind, ours.GAP), ours.marked(strings)];
        if (JSON.stringify(lit) !== JSON.stringify(mine)) this.error(`src/cdn/lit misreads ${strings.join('${…}')}`);
      });
    },
  };
}
