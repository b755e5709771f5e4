// DOMPurify without what we never ask of it. Our sink names its own tags and attributes, so the lists of all others are
// empty: less is allowed than before, and nothing of SVG or MathML. The options are as it sets them, or as they are
// when unset, so the minifier drops what stands behind all others. What it was compiled down with for browsers that can't take
// an array apart goes too: it served one line. So does what meets a caller's mistakes: ours gives it text, and a policy that
// is as it should be wherever there are Trusted Types. test/cdn/small-purifier.test.mjs compares what is cleaned with the whole
// package, and test/e2e/attack.test.mjs attacks the built files.
import {patch, patched} from './patch.mjs';

const lists = ['html$1', 'svg$1', 'svgFilters', 'svgDisallowed', 'mathMl$1', 'mathMlDisallowed'];
const attributes = ['html', 'svg', 'mathMl', 'xml'];
/** Options as our sink sets them, or as they are when unset. */
const fixed = {
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_SELF_CLOSE_IN_ATTR: true,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  FORCE_BODY: false,
  IN_PLACE: false,
  KEEP_CONTENT: true,
  NAMESPACE: 'HTML_NAMESPACE',
  PARSER_MEDIA_TYPE: '"text/html"',
  RETURN_DOM: true,
  RETURN_DOM_FRAGMENT: true,
  RETURN_TRUSTED_TYPE: false,
  SAFE_FOR_TEMPLATES: false,
  SAFE_FOR_XML: true,
  SANITIZE_DOM: true,
  SANITIZE_NAMED_PROPS: false,
  USE_PROFILES: false,
  WHOLE_DOCUMENT: false,
  transformCaseFunc: 'stringToLowerCase',
};

/** What is set once and for all needs no way back; and it is asked for no single attribute. */
const uncalled = ['clearConfig', 'isValidAttribute', 'removeHook', 'removeHooks', 'removeAllHooks'];

/** Every browser within the floor has them. */
const everywhere = ['freeze', 'seal', 'apply', 'construct'];

/** Where it asks hooks that our sink doesn't add, and keeps for each attribute what one might change. */
const unhooked = [
  /(?:\n\t\tafter\w+: \[\],){3}/,
  '\n\t\tbeforeSanitizeShadowDOM: [],',
  /,(?:\n\t\tupon\w+: \[\],?){3}/,
  'if (inShadow) _executeHooks(hooks.uponSanitizeShadowNode, node, null);',
  '_executeHooks(hooks.uponSanitizeShadowNode, shadowNode, null);',
  '_executeHooks(hooks.beforeSanitizeShadowDOM, fragment, null);',
  '_executeHooks(hooks.afterSanitizeShadowDOM, fragment, null);',
  /ALLOWED_TAGS = _forkSharedAllowlist\([^;]*;\s*_executeHooks\(hooks\.uponSanitizeElement[^;]*;/,
  '\n\t\t\t\t_executeHooks(hooks.afterSanitizeElements, currentNode, null);',
  '\n\t\t_executeHooks(hooks.afterSanitizeElements, currentNode, null);',
  /ALLOWED_ATTR = _forkSharedAllowlist\([^;]*;\s*const hookEvent = \{[^}]*\};/,
  /hookEvent\.attrName = lcName;[^]*?value = hookEvent\.attrValue;/,
  /if \(hookEvent\.forceKeepAttr\) continue;\s*if \(!hookEvent\.keepAttr\) \{[^}]*\}/,
  '_executeHooks(hooks.afterSanitizeAttributes, currentNode, null);',
];

/** Options that add to lists which our sink names in full. */
const additions = ['ADD_TAGS', 'ADD_ATTR', 'ADD_FORBID_CONTENTS'];

const literal = (text) => text.replace(/[$]/g, '\\$&');

/** The package's code, changed so, without its comments. */
export function smaller(code, id) {
  const changes = [
    ...[...lists, ...attributes].map((name) => [
      new RegExp(`\\bconst ${literal(name)} = freeze\\(\\[[^\\]]*\\]\\)`),
      `const ${name} = freeze([])`,
    ]),
    ['if (SAFE_FOR_TEMPLATES) ALLOW_DATA_ATTR = false;', ''],
    ['if (RETURN_DOM_FRAGMENT) RETURN_DOM = true;', ''],
    ...Object.entries(fixed).flatMap(([name, value]) => [
      [new RegExp(`\\n\\t\\t${name} = [^;]*;`), ''],
      [new RegExp(`\\n\\tlet ${name} = \\w+;`), `\n\tconst ${name} = ${value};`],
    ]),
    ...everywhere.map((name) => [new RegExp(`\\nif \\(!${name}\\) ${name} = function[^]*?\\n\\};`), '']),
    ...uncalled.map((name) => [new RegExp(`\\n\\tDOMPurify\\.${name} = function[^]*?\\n\\t\\};`), '']),
    ...additions.map((name) => [
      new RegExp(`\\n\\t\\tif \\(objectHasOwnProperty\\(cfg, "${name}"\\)[^]*?\\n\\t\\t\\}`),
      '',
    ]),
    ...unhooked.map((what) => [what, '']),
    // No element has a name of the page's own.
    ['let CUSTOM_ELEMENT_HANDLING = null;', ''],
    [/const customElementHandling = [^]*?seal\(CUSTOM_ELEMENT_HANDLING\);/, ''],
    [/if \([^\n]*_matchesNameCheck\(CUSTOM_ELEMENT_HANDLING\.tagNameCheck, tagName\)\) return false;/, ''],
    [/return _isBasicCustomElement\(lcTag\) && [^\n]*/, 'return false;'],
    // It is given text.
    [/ else if \(_isNode\(dirty\)\) \{[^]*?\n\t\t\}(?= else \{)/, ''],
    ['_slicedToArray(_ref2, 2)', '_ref2'],
    [/if \(typeof dirty !== "string" && !_isNode\(dirty\)\) \{[^]*?\n\t\t\}/, ''],
    [/if \(IN_TRUSTED_TYPES_POLICY > 0\) throw [^\n]*/, ''],
    [
      /if \(cfg\.TRUSTED_TYPES_POLICY\) \{[^]*?(?=\n\t\tCONFIG = freeze\(cfg\);)/,
      'if (cfg.TRUSTED_TYPES_POLICY) {trustedTypesPolicy = cfg.TRUSTED_TYPES_POLICY; emptyHTML = _createTrustedHTML("");}',
    ],
  ];
  // These only wrap what they are given, so the minifier may drop what nobody uses of it.
  const small = patch(code, changes, id).replace(/ = (?=(?:seal|freeze|unapply|unconstruct)\()/g, '$&/* @__PURE__ */ ');
  return small.replace(/\n\s*\/\*\*[^]*?\*\//g, '');
}

export const smallPurifier = () => patched('dompurify', smaller);
