/** A facet's options: the popover they stand in, and their rows. Their boxes to tick are those of cards. */
import {css} from 'lit';

export const optionStyles = css`
  .pop {
    inset: auto;
    margin: 0;
    max-block-size: min(26em, 70vh);
    max-inline-size: calc(100vw - 16px);
    overflow-y: auto;
    font-weight: 400;
  }
  @supports not selector(:popover-open) {
    .pop {
      display: none;
      inset-block-start: calc(100% + 6px);
    }
    .pop.open {
      display: block;
    }
  }
  .checks {
    display: grid;
  }
  .checks label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.2em 0.6em;
    border-radius: var(--_r2);
    line-height: 1.3;
    cursor: pointer;
  }
  .checks label:hover {
    background: var(--_tint-2);
  }
  .checks .ct {
    font-size: 0.9375em;
  }
`;
