import {type CSSResult} from 'lit';

/** Gives a widget's root one more sheet: styles of what is loaded later. They follow the widget's own. A server has no root. */
export function adopt(root: ShadowRoot | null, {styleSheet}: CSSResult): void {
  if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
