/** Countdowns far from the window, once they stand. A sheet of its own, since it must not come before they do. */
import {css} from 'lit';

export const outOfSight = css`
  /*
   * They are neither laid out, painted nor searched for what lies under the pointer, which a page of hundreds pays for
   * each second. They keep the height that they had, so nothing moves. On paper all are in sight.
   */
  @supports (overflow-clip-margin: 1em) {
    @media screen {
      .ev {
        content-visibility: auto;
      }
    }
  }
`;
