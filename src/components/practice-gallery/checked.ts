import {type AttributePart, Directive, directive} from 'lit/directive.js';

class Checked extends Directive {
  override render(checked: boolean): boolean {
    return checked;
  }

  override update({element}: AttributePart, [checked]: [boolean]): boolean {
    if (element instanceof HTMLOptionElement) element.selected = checked;
    else (element as HTMLInputElement).checked = checked;
    return checked;
  }
}

/**
 * Ticks a box or chooses an option, or not, as `?checked=${checked(…)}`: the attribute alone means nothing once a visitor
 * has chosen. `.checked` alone a server writes out as `checked="false"`, a tick.
 */
export const checked = directive(Checked);
