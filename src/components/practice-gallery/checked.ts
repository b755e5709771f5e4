import {type AttributePart, Directive, directive} from 'lit/directive.js';

class Checked extends Directive {
  override render(checked: boolean): boolean {
    return checked;
  }

  override update({element}: AttributePart, [checked]: [boolean]): boolean {
    (element as HTMLInputElement).checked = checked;
    return checked;
  }
}

/** Ticks a box or not, as `?checked=${checked(…)}`. `.checked` alone a server writes out as `checked="false"`, a tick. */
export const checked = directive(Checked);
