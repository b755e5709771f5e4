// A language's messages as one text, for the file that holds all of them: it holds ASCII only (see ascii.mjs), and six
// signs a letter compress worse than one. Cyrillic letters stand 977 places further down in Unicode, where А is `?` and я
// is `~`; what stands there itself is fenced. Only the language that is spoken is unpacked.

const SHIFT = 0x3d1;
/** What lies outside of that row, the braces round the number of a gap, and what stands for them. */
const OTHERS = 'өүңё{}';
const SIGNS = '#$%&<>';
const FENCE = '+';
const END = '*';

/** What unpacking would take for letters, with what stands between. */
const FENCED = /[#-&<>?-z|~](?:[^Ѐ-ӿ{}]*[#-&<>?-z|~])?/g;

function moved(letter) {
  const other = OTHERS.indexOf(letter);
  const code = letter.charCodeAt(0) - SHIFT;
  return other >= 0 ? SIGNS[other] : code >= 0x3f && code <= 0x7e ? String.fromCharCode(code) : letter;
}

export function pack(messages) {
  const odd = messages.find((message) => message.includes(FENCE) || message.includes(END));
  if (odd !== undefined) throw new Error(`A message holds "${FENCE}" or "${END}", which stand for something: ${odd}`);
  return messages
    .join(END)
    .replace(FENCED, `${FENCE}$&${FENCE}`)
    .split(FENCE)
    .map((run, at) => (at % 2 ? run : run.replace(/[Ѐ-ӿ{}]/g, moved)))
    .join(FENCE);
}

/** Source of a function that gives the messages back. */
export const unpack = `(text) => text.split('${FENCE}').map((run, at) => at % 2 ? run : run.replace(/[#-&<>?-~]/g,
  (sign) => '${OTHERS}'['${SIGNS}'.indexOf(sign)] || String.fromCharCode(sign.charCodeAt() + ${SHIFT}))).join('').split('${END}')`;
