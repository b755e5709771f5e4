import {type Directed, type Place, nothing} from './template.js';

/** Keeps a state for the place that it stands in. */
export class Directive {
  update(_part: Place, values: readonly unknown[]): unknown {
    return this.render(...values);
  }
  render(..._values: unknown[]): unknown {
    return nothing;
  }
}

export const directive =
  (type: new () => Directive) =>
  (...values: unknown[]): Directed => ({type, values});
