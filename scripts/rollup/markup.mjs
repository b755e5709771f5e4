// A template as `src/cdn/lit` reads it: one text, with a mark in each gap, made when cdn/ is built. Lit itself says where
// its gaps are; what the text can't hold stops the build.
import {_$LH} from 'lit-html/private-ssr-support.js';

/** In attributes; between nodes a comment of one question mark. */
const GAP = '~';
const SVG = '<svg>';
const kinds = {html: 1, svg: 2};
/** Names in capitals, which a parser of HTML doesn't keep: the letter after a low line is one. */
const lowered = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const REFUSED = [
  [/~/, 'the mark of a gap'],
  [/<[?!]/, 'a comment'],
  [/<\/?template\b/i, 'a template of its own, while each is read within one'],
  [/[$_][\w$]*=/, 'a name with a mark in it'],
];

/**
 * @param {readonly string[]} strings what stands around the gaps
 * @param {'html' | 'svg'} kind
 */
export function markup(strings, kind) {
  const whole = strings.join(' ');
  const refused = REFUSED.find(([pattern]) => pattern.test(whole));
  if (refused) throw new Error(`src/cdn/lit can't read a template with ${refused[1]}: ${whole}`);
  if (kind === 'html' && whole.startsWith(SVG))
    throw new Error(`src/cdn/lit takes this for a part of a drawing: ${whole}`);
  const [lit] = _$LH.getTemplateHtml(Object.assign([...strings], {raw: strings}), kinds[kind]);
  const bare = kind === 'svg' ? String(lit).slice(SVG.length, -'</svg>'.length) : String(lit);
  const ended = strings.at(-1) ? bare : `${bare.slice(0, -'<?>'.length)}<!>`;
  const marked = ended
    .replaceAll(`<?${_$LH.marker}>`, '<?>')
    .replace(/[^\s"'=<>]+(?=\$lit\$=)/g, lowered)
    .replaceAll(_$LH.boundAttributeSuffix, '$')
    .replaceAll(_$LH.marker, GAP)
    .replace(/="~"(?=[\s>])/g, '=~');
  return kind === 'svg' ? SVG + marked : marked;
}
