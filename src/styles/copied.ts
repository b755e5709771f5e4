/** A copy button that says that it has copied; comes with what copies. */
import {css} from 'lit';

export const copied = css`
  .btn.done {
    background: color-mix(in oklab, var(--_good) 14%, transparent);
    color: var(--_good);
  }
  .rows .btn.done {
    color: var(--_good);
    background: var(--_pill-good);
    font-size: var(--_t-s);
    padding-inline: 0.7em;
  }
  @container (max-width: 26em) {
    .rows .btn.done {
      inline-size: var(--_target);
      padding: 0;
    }
    .rows .btn.done .dt {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
  }
  @container (max-width: 13em) {
    .rows .btn.done {
      inline-size: 44px;
      font-size: 1em;
    }
  }
`;
