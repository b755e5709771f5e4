/**
 * The one sink for HTML from a feed, and the only file that imports DOMPurify. It is itself loaded by a dynamic import,
 * so that a page which shows no HTML pays nothing for it. The cleaned nodes go straight into a shadow root: they are
 * never written out as text and parsed again, so nothing can change its meaning on the way.
 */
import DOMPurify, {type Config} from 'dompurify';
import {capHtml, withoutConditions} from '../../feed/html-limits.js';
import {type UntrustedHtml} from '../../model/feed.js';
import {htmlToText} from '../../serializers/html-text.js';
import {type HtmlContext} from './html-context.js';
import {linkToEmbed} from './html-links.js';
import {finish} from './html-structure.js';
import {settable, textFragment} from './html-text.js';
import {htmlPolicy} from './trusted.js';
import {withoutStyles} from './unreported-styles.js';

export type {HtmlContext};

/** Prose and nothing else: no svg, math, style, form, media or frame. */
const TAGS =
  'a abbr b bdi blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins li ol p pre q s small strong sub sup table tbody td tfoot th thead tr u ul';
/** No id, name, class, style or data-*: nothing that could reach the page's or the widget's own code and styles. */
const ATTRIBUTES = 'alt colspan dir height href lang reversed rowspan scope src start title type value width';

/** Elements that hold text as blocks do; where one is dropped, its text must not run into its neighbours'. */
const BLOCKS = /^(ADDRESS|ARTICLE|ASIDE|CENTER|DD|DETAILS|FIELDSET|FOOTER|HEADER|HGROUP|MAIN|NAV|SECTION|SUMMARY)$/;
/** Where nothing is to be filled in, their labels would be words without a sense. */
const CONTROLS = /^(BUTTON|DATALIST|SELECT|TEXTAREA)$/;
const EMBEDS = /^(AUDIO|EMBED|IFRAME|OBJECT|VIDEO)$/;

type Purifier = ReturnType<typeof DOMPurify>;

let purifier: Purifier | undefined;
/** What the hooks need of the call under way; cleaning is synchronous. */
let current: HtmlContext | undefined;
let anchors = new WeakMap<Node, string>();

function makePurifier(policy: unknown): Purifier {
  const made = DOMPurify(window);
  made.setConfig({
    ALLOWED_TAGS: TAGS.split(' '),
    ALLOWED_ATTR: ATTRIBUTES.split(' '),
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    ...(policy ? {TRUSTED_TYPES_POLICY: policy as NonNullable<Config['TRUSTED_TYPES_POLICY']>} : {}),
  });
  made.addHook('beforeSanitizeElements', (node) => {
    if (current && EMBEDS.test(node.nodeName)) linkToEmbed(node as Element, current);
    else if (BLOCKS.test(node.nodeName)) keepApart(node as Element);
    else if (CONTROLS.test(node.nodeName)) node.textContent = '';
  });
  made.addHook('beforeSanitizeAttributes', (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    // Asked through the prototype, since a form's own controls can stand in for its methods.
    const name = Element.prototype.getAttribute.call(node, 'id') ?? Element.prototype.getAttribute.call(node, 'name');
    if (name) anchors.set(node, name);
  });
  return made;
}

function keepApart(block: Element): void {
  const inner = block.ownerDocument.createElement('div');
  inner.append(...block.childNodes);
  block.append(inner);
}

/** What lies beyond the bounds, as text with its lines: one element, however many there were, so that it stays cheap. */
function plainRest(html: string): HTMLElement {
  const rest = document.createElement('p');
  rest.className = 'text';
  rest.textContent = settable(htmlToText(html as UntrustedHtml));
  return rest;
}

/**
 * Cleans HTML and sets it as the widget's typography wants it. Where the page's CSP refuses the Trusted Types policy,
 * the text alone is given.
 */
export function safeHtml(html: UntrustedHtml, context: HtmlContext): DocumentFragment {
  const policy = htmlPolicy();
  if (policy === null || !DOMPurify.isSupported) return textFragment(html);
  purifier ??= makePurifier(policy);
  current = context;
  anchors = new WeakMap();
  try {
    // Null for input that begins with `<frameset>`, whatever the types say.
    const whole = withoutConditions(html);
    const within = capHtml(whole);
    const clean = purifier.sanitize(withoutStyles(within)) as unknown as DocumentFragment | null;
    if (!clean) return document.createDocumentFragment();
    finish(clean, context, anchors);
    if (within.length < whole.length) clean.append(plainRest(whole.slice(within.length)));
    return clean;
  } finally {
    current = undefined;
  }
}
