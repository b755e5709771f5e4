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
