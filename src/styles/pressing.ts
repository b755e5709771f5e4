/** What shows where the focus and the pointer are, beyond what a widget has at first. */
import {css} from 'lit';

export const pressing = css`
  /* Taller than their text for fingers, over the lines above and below: a ring round that would lie on these. */
  .facts dd > a:only-child:focus-visible,
  .ways a:focus-visible {
    padding-block: 0.1em;
    margin-block: 0;
    outline-offset: 0;
  }
  .rows .main a:focus-visible {
    padding-block: 0.12em;
    margin-block: 0;
    outline-offset: 0;
  }
  summary:hover {
    color: var(--_accent-ink);
  }
  /* All tints are one colour there. */
  @media (forced-colors: active) {
    :is(.btn:not(.solid), .tp, .chip, .fnref, .menu a, .menu button, .checks label, summary):hover:not(
        :focus-visible,
        [disabled]
      ) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
