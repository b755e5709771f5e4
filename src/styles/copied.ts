/** A copy button that says what came of it, in the box that it had before; comes with what copies. */
import {css} from 'lit';

export const copied = css`
  :host .btn.told {
    flex: none;
    inline-size: var(--held-width);
    min-inline-size: 0;
    min-block-size: var(--held-height, var(--_target));
    padding: 0.2em 0.3em;
  }
  .told .dt {
    font-size: var(--_t-s);
    overflow-wrap: normal;
  }
  :host .btn.done {
    background: var(--_pill-good);
    color: var(--_good);
  }
  .done .dt {
    white-space: nowrap;
  }
  /* A row has room for words. */
  @container (min-width: 26.01em) {
    :host .rows .told {
      inline-size: auto;
      max-inline-size: 16em;
      padding: 0 0.7em;
    }
  }
`;
