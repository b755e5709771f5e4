// Shortens html``, svg`` and css`` literals without changing what they render: runs of white space become one space,
// comments go. Own code, because the published plugins bring deprecated packages and a second TypeScript.
import MagicString from 'magic-string';
import {walk} from './walk.mjs';

const hole = '\uE000';
const kept = '\uE001';

export function minifyHtml(text) {
  if (/<(pre|textarea)\b/i.test(text)) return text;
  return text
    .replace(/<!--((?!-->)[^\uE000])*-->/g, '')
    .replace(/<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g, (part) =>
      part.startsWith('<')
        ? part
            .replace(/("[^"]*"|'[^']*')|\s+/g, (space, quoted) => quoted?.replace(/\s+/g, ' ') ?? ' ')
            .replace(/ >$/, '>')
        : part.replace(/\s+/g, ' '),
    );
}

// Between the parts of a drawing white space never shows, but in text.
export const minifySvg = (text) =>
  /<text\b/.test(text) ? minifyHtml(text) : minifyHtml(text).replace(/> </g, '><').trim();

export function minifyCss(text) {
  const strings = [];
  const plain = text.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/g, (part) =>
    part.startsWith('/*') ? ' ' : `${kept}${strings.push(part) - 1}${kept}`,
  );
  return plain
    .replace(/\s+/g, ' ')
    .replace(/ ?([{},]) ?/g, '$1')
    .replace(/(?<!:) ?; ?/g, ';')
    .replace(/: (?!;)/g, ':')
    .replace(/;}/g, '}')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .trim()
    .replace(new RegExp(`${kept}(\\d+)${kept}`, 'g'), (_, index) => strings[Number(index)]);
}

const minifiers = {html: minifyHtml, svg: minifySvg, css: minifyCss};

export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|svg|css) ?`/.test(code)) return null;
    const text = new MagicString(code);
    walk(this.parse(code), (node) => {
      const minify = node.type === 'TaggedTemplateExpression' && minifiers[node.tag.name];
      if (!minify) return;
      const {quasis} = node.quasi;
      const parts = minify(quasis.map((quasi) => quasi.value.raw).join(hole)).split(hole);
      if (parts.length !== quasis.length) this.error(`a literal of ${id} lost an expression`);
      quasis.forEach((quasi, index) => {
        if (parts[index] !== quasi.value.raw) text.overwrite(quasi.start, quasi.end, parts[index]);
      });
    });
    return {code: text.toString(), map: text.generateMap({hires: 'boundary'})};
  },
});
