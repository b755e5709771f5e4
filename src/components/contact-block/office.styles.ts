/** An office on a tint of its own, with its day as a bar and its week as a table; beside people where there is room. */
import {css} from 'lit';

export const officeStyles = css`
  .offices,
  .office-in,
  .of-l {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .offices {
    gap: var(--_s4);
  }
  .office {
    container-type: inline-size;
    border: 1px solid var(--_frame);
    border-radius: var(--_r3);
    background: var(--_tint);
  }
  .office-in {
    gap: var(--_s2) var(--_s5);
    padding: var(--_s4) var(--_s4) var(--_s3);
  }
  .of-l {
    gap: var(--_s3);
  }
  .hd {
    display: grid;
    gap: 0.35em;
    justify-items: start;
  }
  .office .title {
    font-size: 1em;
  }
  .hours {
    display: grid;
    gap: 0.15em;
  }
  .hours div {
    display: grid;
    grid-template-columns: minmax(5.5em, auto) 1fr;
    gap: 0.2em 1em;
    font-size: 0.9375em;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  .hours dt {
    color: var(--_muted);
  }
  .hours .is-today {
    font-weight: 600;
  }
  .hours .is-today dt {
    color: inherit;
  }
  .day {
    inline-size: 100%;
    block-size: 22px;
    margin-block-start: 0.45em;
    overflow: visible;
  }
  .bgd {
    fill: color-mix(in oklab, currentColor 12%, transparent);
  }
  .op {
    fill: color-mix(in oklab, var(--_good) 60%, transparent);
  }
  .now {
    fill: currentColor;
  }
  .tick {
    fill: var(--_muted);
    font-size: 11px;
  }
  .office .actions {
    margin-block-start: var(--_s2);
  }
  @container (min-width: 30em) {
    .office-in {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-block-end: var(--_s4);
    }
    .office-in .rows > li:first-child {
      padding-block-start: 0;
      min-block-size: 44px;
    }
  }
  @container (min-width: 34em) {
    .offices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .offices > :only-child {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 46em) {
    .wide {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      gap: 2.5em;
    }
    .wide > .offices {
      grid-template-columns: minmax(0, 1fr);
    }
    .wide > .language {
      grid-column: 1 / -1;
      margin-block-end: calc(-1 * var(--_s4));
    }
  }
  @media (forced-colors: active) {
    .op {
      fill: Highlight;
    }
    .bgd {
      fill: none;
      stroke: CanvasText;
    }
  }
  /* Text of 200 % on a small phone. */
  @container (max-width: 12em) {
    .hours div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media print {
    .offices {
      display: block;
    }
    .office {
      break-inside: avoid;
      margin-block-end: 1em;
      border: 1px solid #999;
    }
    .hours .is-today {
      font-weight: inherit;
    }
    .hd > .pill,
    .day {
      display: none;
    }
  }
`;
