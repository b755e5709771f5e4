/** A facet's options: the popover they stand in, their rows, and the boxes to tick, which cards have too. */
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
  .cbx {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    font: inherit;
    border: 1.5px solid var(--_edge);
    border-radius: 5px;
    background: none;
    cursor: inherit;
  }
  .cbx:checked {
    background: var(--_accent-solid);
    border-color: var(--_accent-solid);
  }
  .cbx:checked::after {
    content: '';
    inline-size: 0.3em;
    block-size: 0.57em;
    border: solid var(--_on-accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.06em;
  }
  @media (forced-colors: active) {
    .cbx {
      forced-color-adjust: none;
      border-color: ButtonBorder;
      background: Canvas;
    }
    .cbx:checked {
      background: Highlight;
    }
    .pop {
      border: 1px solid CanvasText;
    }
  }
`;
