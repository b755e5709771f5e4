import * as lit from 'lit';
import * as decorators from 'lit/decorators.js';
import {Directive, directive} from 'lit/directive.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {repeat} from 'lit/directives/repeat.js';
import {markup} from '../../../scripts/rollup/markup.mjs';
import * as ours from '../../../src/cdn/lit/index.js';

/** A template as the build writes it. */
const tag =
  (kind: 'html' | 'svg') =>
  (strings: TemplateStringsArray, ...values: unknown[]): unknown =>
    ours.html(markup(strings, kind), ...values);

const marked = {...ours, html: tag('html'), svg: tag('svg')};
export type Engine = typeof marked;

/** What both must do alike: what `cdn/` runs on is tested against Lit itself. */
export const engines = {
  lit: {...lit, ...decorators, Directive, directive, ifDefined, repeat} as unknown as Engine,
  ours: marked,
};
