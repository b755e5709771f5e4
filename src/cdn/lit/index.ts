/** What `lit` and its modules are in `cdn/`. */
export {css} from './css.js';
export {Directive, directive} from './directive.js';
export {LitElement, property, state} from './element.js';
export {repeat} from './repeat.js';
export {html, ifDefined, noChange, nothing, render, svg} from './template.js';
export const isServer = false;
