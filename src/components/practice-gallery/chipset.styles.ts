/** A practice's topics, each with its ornament: in an opened practice and in a comparison. */
import {css} from 'lit';

export const chipsetStyles = css`
  .chipset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    font-size: var(--_t-s);
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .chipset span {
    display: inline-flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .chipset svg {
    align-self: center;
  }
`;
