/** An office on a tint of its own, with its day as a bar and its week as a table. */
import {css} from 'lit';

export const officeStyles = css`
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
`;
