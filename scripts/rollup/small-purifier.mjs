// DOMPurify without what we never ask of it. Our sink names its own tags and attributes, so the lists of all others are
// empty: less is allowed than before, and nothing of SVG or MathML. The options that it never sets stay as they are
// when unset, so the minifier drops what stands behind them. What it was compiled down with for browsers that can't take
// an array apart goes too: it served one line. So does what meets a caller's mistakes: ours gives it text, and a policy that
// is as it should be wherever there are Trusted Types. test/e2e/attack.test.mjs attacks the built files.
import {patch} from './patch.mjs';

const lists = ['html$1', 'svg$1', 'svgFilters', 'svgDisallowed', 'mathMl$1', 'mathMlDisallowed'];
const attributes = ['html', 'svg', 'mathMl', 'xml'];
const unset = [
  'ALLOW_UNKNOWN_PROTOCOLS',
  'FORCE_BODY',
  'IN_PLACE',
  'RETURN_TRUSTED_TYPE',
  'SAFE_FOR_TEMPLATES',
  'SANITIZE_NAMED_PROPS',
  'USE_PROFILES',
  'WHOLE_DOCUMENT',
];

/** What is set once and for all needs no way back; and it is asked for no single attribute. */
const uncalled = ['clearConfig', 'isValidAttribute', 'removeHook', 'removeHooks', 'removeAllHooks'];

/** Options that add to lists which our sink names in full. */
const additions = ['ADD_TAGS', 'ADD_ATTR', 'ADD_FORBID_CONTENTS'];

const literal = (text) => text.replace(/[$]/g, '\\$&');

export const smallPurifier = () => ({
  name: 'small-purifier',
  transform(code, id) {
    if (!/[\\/]dompurify[\\/]/.test(id)) return null;
    const changes = [
      ...[...lists, ...attributes].map((name) => [
        new RegExp(`\\bconst ${literal(name)} = freeze\\(\\[[^\\]]*\\]\\)`),
        `const ${name} = freeze([])`,
      ]),
      ...unset.flatMap((name) => [
        [new RegExp(`\\n\\t\\t${name} = [^;]*;`), ''],
        [`let ${name} = false;`, `const ${name} = false;`],
      ]),
      ...uncalled.map((name) => [new RegExp(`\\n\\tDOMPurify\\.${name} = function[^]*?\\n\\t\\};`), '']),
      ...additions.map((name) => [
        new RegExp(`\\n\\t\\tif \\(objectHasOwnProperty\\(cfg, "${name}"\\)[^]*?\\n\\t\\t\\}`),
        '',
      ]),
      // A fragment is what it is asked for, of text.
      ['let RETURN_DOM = false;', 'const RETURN_DOM = true;'],
      ['let RETURN_DOM_FRAGMENT = false;', 'const RETURN_DOM_FRAGMENT = true;'],
      [/\n\t\tRETURN_DOM = [^;]*;/, ''],
      [/\n\t\tRETURN_DOM_FRAGMENT = [^;]*;/, ''],
      ['if (RETURN_DOM_FRAGMENT) RETURN_DOM = true;', ''],
      [/ else if \(_isNode\(dirty\)\) \{[^]*?\n\t\t\}(?= else \{)/, ''],
      ['_slicedToArray(_ref2, 2)', '_ref2'],
      [/if \(typeof dirty !== "string" && !_isNode\(dirty\)\) \{[^]*?\n\t\t\}/, ''],
      [/if \(IN_TRUSTED_TYPES_POLICY > 0\) throw [^\n]*/, ''],
      [
        /if \(cfg\.TRUSTED_TYPES_POLICY\) \{[^]*?(?=\n\t\tCONFIG = freeze\(cfg\);)/,
        'if (cfg.TRUSTED_TYPES_POLICY) {trustedTypesPolicy = cfg.TRUSTED_TYPES_POLICY; emptyHTML = _createTrustedHTML("");}',
      ],
    ];
    return {code: patch(code, changes, id), map: null};
  },
});
