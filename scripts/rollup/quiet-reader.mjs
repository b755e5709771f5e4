// Widgets take from a feed what they can and report nothing: that is what `mykty check` is for. So in cdn/ the reader
// has none of the calls that report a problem, nor the strings and values in them, nor any that keep the place for one,
// nor the members that hold where to report and the place.
import MagicString from 'magic-string';
import {walk} from './walk.mjs';

const reports = new Set(['enter', 'leave', 'problem', 'looseType', 'wrongType', 'noObject']);
const members = new Set(['report', 'path']);

export const quietReader = () => ({
  name: 'quiet-reader',
  transform(code, id) {
    if (!/[\\/]dist[\\/]feed[\\/]/.test(id)) return null;
    const text = new MagicString(code);
    walk(this.parse(code), (node) => {
      if (node.type === 'CallExpression' && reports.has(node.callee.name))
        text.overwrite(node.start, node.end, 'void 0');
      // In objects that are made, and in those that are taken apart; never the last one.
      for (const [index, {key, start, end}] of (node.properties ?? []).entries())
        if (members.has(key?.name)) text.remove(start, node.properties[index + 1]?.start ?? end);
    });
    return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: 'boundary'})} : null;
  },
});
