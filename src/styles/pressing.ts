/** What shows where the focus and the pointer are. Nobody points at a widget before it stands, so it comes after that. */
import {css} from 'lit';

export const pressing = css`
  /* Taller than their text for fingers, over the lines above and below: a ring round that would lie on these. */
  :is(.facts dd > a:only-child, .ways a, .rows .main a):focus-visible {
    padding: 0 0.2em;
    margin: 0.1em -0.2em;
    outline-offset: 0;
  }
  a:hover {
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }
  .title a:hover {
    color: var(--_accent-ink);
    text-decoration-color: currentColor;
  }
  summary:hover {
    color: var(--_accent-ink);
  }
  .btn:hover {
    background: color-mix(in oklab, currentColor 15%, transparent);
  }
  .btn.solid:hover {
    background: color-mix(in oklab, var(--_accent-solid) 86%, CanvasText);
  }
  .btn.ghost:hover {
    background: var(--_tint-2);
  }
  .btn[aria-expanded='true'] {
    background: var(--_accent-tint-2);
  }
  /* All tints are one colour there. */
  @media (forced-colors: active) {
    :is(button, .btn, .fnref, .menu a, .checks label, summary):not(.solid, :focus-visible, [disabled]):hover {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
