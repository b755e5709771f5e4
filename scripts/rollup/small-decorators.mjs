// lit's decorators serve two standards, and tsc writes its helper into every file that uses one. Its output follows one
// standard, in which decorators of properties, the only ones here, are a line each.
import MagicString from 'magic-string';

const decorators = `
export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
export const state = () => property({state: true, attribute: false});
`;
const helper = `export const decorate = (decorators, prototype, name) => decorators.map((each) => each(prototype, name));`;
const modules = new Map([
  ['lit/decorators.js', decorators],
  ['decorate', helper],
]);

// From tsc, at the top of a file.
const written = /^var __decorate = [\s\S]*?\n};\n/m;

export const smallDecorators = () => ({
  name: 'small-decorators',
  resolveId: (id) => (modules.has(id) ? `\0small:${id}` : null),
  load: (id) => (id.startsWith('\0small:') ? {code: modules.get(id.slice(7)), map: {mappings: ''}} : null),
  transform(code, id) {
    const found = written.exec(code);
    if (!found || !/[\\/]dist[\\/]/.test(id)) return null;
    const others = [...code.matchAll(/__decorate\(\[([\s\S]*?)\], ([\w.]+)/g)].filter(
      ([, list, target]) => !target.endsWith('.prototype') || !/^\s*(property|state)\([^\]]*\)\s*$/.test(list),
    );
    if (others.length) this.error(`${id} has a decorator that is not property() or state(): ${others[0][0]}`);
    const text = new MagicString(code);
    text.overwrite(found.index, found.index + found[0].length, `import {decorate as __decorate} from 'decorate';\n`);
    return {code: text.toString(), map: text.generateMap({hires: 'boundary'})};
  },
});
