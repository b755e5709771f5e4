// A classic script is read in the page's own character set, so it holds ASCII only. Terser escapes strings and leaves
// templates and regular expressions, in which the same escapes hold.
export const ascii = () => ({
  name: 'ascii',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    map: null,
  }),
});
