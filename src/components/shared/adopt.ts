import {type CSSResult} from 'lit';

/** Gives a widget's root one more sheet: styles of what is loaded later. They follow the widget's own. */
export function adopt(root: ShadowRoot, {styleSheet}: CSSResult): void {
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
