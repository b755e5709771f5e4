// A file that holds what it imports makes an object of each module's exports. Ours alone use these objects, and ask for
// what there is, so they needn't be told from others.
import MagicString from 'magic-string';

/** As the bundler writes them, with `freeze` and `symbols` off. */
const NAMESPACE = /\b(?:const|var) [\w$]+ = (?:\/\*#__PURE__\*\/)?\{\n\s*(__proto__: null,\n)/g;

export const oneFile = () => ({
  name: 'one-file',
  renderChunk(code) {
    const text = new MagicString(code);
    for (const {index, 0: all, 1: inherits} of code.matchAll(NAMESPACE))
      text.remove(index + all.length - inherits.length, index + all.length);
    return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: 'boundary'})} : null;
  },
});
