// tsc writes its helper for decorators into every file that uses one. Decorators of properties, the only ones here, need
// a line.
import MagicString from 'magic-string';

const helper = `export const decorate = (decorators, prototype, name) => decorators.map((each) => each(prototype, name));`;

// From tsc, at the top of a file.
const written = /^var __decorate = [\s\S]*?\n};\n/m;

export const smallDecorators = () => ({
  name: 'small-decorators',
  resolveId: (id) => (id === 'decorate' ? '\0decorate' : null),
  load: (id) => (id === '\0decorate' ? {code: helper, map: {mappings: ''}} : null),
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
