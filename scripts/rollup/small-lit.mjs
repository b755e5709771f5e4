// Lit without what these widgets never use and what only browsers older than ours need: polyfills, style elements in
// place of adopted sheets, MathML, bindings of whole elements, within comments, or within texts of script, style,
// textarea and title, properties declared otherwise than by our decorators, and marks for tools. One thing is added: it
// works on pages served as XML. A new version of Lit whose code reads otherwise stops the build.
import {patch} from './patch.mjs';

const sheets = `
class Sheet {
  constructor(text) { this.cssText = text; }
  get styleSheet() {
    if (!this.made) (this.made = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.made;
  }
  toString() { return this.cssText; }
}
export {Sheet as CSSResult};
export const css = (strings, ...values) => new Sheet(String.raw({raw: strings}, ...values));
export const unsafeCSS = (text) => new Sheet(text);
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet); };
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
`;

const element = [
  // Polyfills and marks for tools.
  [',p=a.reactiveElementPolyfillSupport', ''],
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  // Decorators of the newer standard, `static properties`, and what runs at each construction.
  [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
  [
    /if\(this\.finalized=!0,this\._\$Ei\(\),this\.hasOwnProperty\(d\("properties"\)\)\)\{.*?\}(?=this\._\$Eh)/,
    'this.finalized=!0,this._$Ei();',
  ],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',void 0!==t.l&&(this.l=[...t.l])', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  ['removeController(t){this._$EO?.delete(t)}', ''],
  // Converters and comparers of one's own, objects in attributes, and defaults that aren't reflected.
  ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
  ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
  [
    ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
    '',
  ],
  ['const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r', 'this[e]=u.fromAttribute(s,t.type)'],
  ['(i.hasChanged??f)', 'f'],
  ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  [
    'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))',
    'this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)',
  ],
  ['C(t,s,{useDefault:i,reflect:e,wrapped:h},r){', 'C(t,s,{reflect:e}){'],
  // Accessors that a class wrote itself before they were decorated.
  [
    ',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor',
    ',this.elementProperties.set(t,s),1',
  ],
  [
    /static getPropertyDescriptor\(t,s,i\)\{.*?configurable:!0,enumerable:!0\}\}/,
    'static getPropertyDescriptor(t,s,i){return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
  ],
  ['void 0!==h&&e(this.prototype,t,h)', 'e(this.prototype,t,h)'],
  [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?\}(?=let t=!1;)/, '}'],
];

const template = [
  // Polyfills and marks for tools.
  [
    /const j=\{M:h.*?\},B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    'const j={I:k};',
  ],
  ['T as mathml,', ''],
  [',T=x(3)', ''],
  // MathML.
  ['3===i?"<math>":""', '""'],
  ['3===i?"</math>":""', '""'],
  ['content,2===i||3===i)', 'content,2===i)'],
  // A page served as XML would parse templates by XML's rules, which they don't keep.
  ['l=document,', 'l=document,inert=l.implementation.createHTMLDocument(""),'],
  ['l.createElement("template")', 'inert.createElement("template")'],
  // Templates that were not written as literals.
  [/if\(!u\(t\)\|\|!t\.hasOwnProperty\("raw"\)\)throw Error\("invalid template strings array"\);/, ''],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  // Bindings in comments, in text elements, and of elements.
  ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8===r\.nodeType\))/, ''],
  ['void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'void 0!==u[2]?c=p'],
  [',y=/^(?:script|style|textarea|title)$/i', ''],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [
    ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    ':i=new r.ctor(h,r.name,r.strings,this,t)',
  ],
  [/class Z\{.*?_\$AI\(t\)\{M\(this,t\)\}\}/, ''],
  // Before what a template is rendered, and where a template is cloned to.
  ['(t?.creationScope??l).importNode', 'l.importNode'],
];

const host = [
  [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
  ['const n={_$AK:(t,e,r)=>{t._$AK(e,r)},_$AL:t=>t._$AL};(s.litElementVersions??=[]).push("4.2.2");', ''],
  [',n as _$LE', ''],
];

const changes = new Map([
  ['reactive-element/reactive-element.js', element],
  ['lit-html/lit-html.js', template],
  ['lit-element/lit-element.js', host],
]);

export const smallLit = () => ({
  name: 'small-lit',
  load: (id) =>
    id.replaceAll('\\', '/').endsWith('reactive-element/css-tag.js') ? {code: sheets, map: {mappings: ''}} : null,
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    const found = [...changes].find(([end]) => path.endsWith(end));
    return found ? {code: patch(code, found[1], id), map: null} : null;
  },
});
