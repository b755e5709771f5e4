// In cdn/ the widgets run on `src/cdn/lit`, which does what they use of Lit in little more than half of its bytes, and
// takes templates that are marked already: so no visitor's browser has to.
import MagicString from 'magic-string';
import {markup} from './markup.mjs';
import {walk} from './walk.mjs';

const modules = /^lit(\/(decorators|directive|directives\/(repeat|if-defined))\.js)?$/;
const folder = `${process.cwd()}/dist/cdn/lit`;

export const smallLit = () => ({
  name: 'small-lit',
  resolveId: (id) => (modules.test(id) ? `${folder}/index.js` : null),
});

/** Writes html`` and svg`` as calls with the marked text and what stands in its gaps. */
export const markedTemplates = () => ({
  name: 'marked-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|svg) ?`/.test(code)) return null;
    const text = new MagicString(code);
    walk(this.parse(code), ({type, tag, quasi, end}) => {
      if (type !== 'TaggedTemplateExpression' || !['html', 'svg'].includes(tag.name)) return;
      const {quasis, expressions} = quasi;
      const literal = JSON.stringify(
        markup(
          quasis.map(({value}) => value.cooked),
          tag.name,
        ),
      );
      // What stands in the gaps stays where it is: it may hold templates.
      if (!expressions.length) return text.overwrite(tag.end, end, `(${literal})`);
      text.overwrite(tag.end, expressions[0].start, `(${literal},`);
      expressions.slice(1).forEach(({start: from}, at) => text.overwrite(expressions[at].end, from, ','));
      text.overwrite(expressions.at(-1).end, end, ')');
    });
    return {code: text.toString(), map: text.generateMap({hires: 'boundary'})};
  },
});
