/** What a contact says of time: a sign, its day as a bar, its week as a table. */
import {css} from 'lit';
import {pill} from '../../styles/pill.js';

export const timeStyles = css`
  ${pill}
  .hours {
    display: grid;
    gap: 0.15em;
  }
  .hours div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: 0.9375em;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  /* One column of every line; alone in its line, as wide as that is. */
  .hours dt {
    flex: 1 0 5.5em;
    overflow-wrap: normal;
    color: var(--_muted);
  }
  /* Beside its days, or under them where not even one stretch of hours has room. */
  .hours dd {
    flex: 9999 1 min-content;
    min-inline-size: min(6.2em, 100%);
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
  /* Between a label and the table under it. */
  .main > .pill {
    margin-block: 0.25em 0.15em;
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
  @media print {
    .hours .is-today {
      font-weight: inherit;
    }
    .hd > .pill,
    .main > .pill,
    .day {
      display: none;
    }
  }
`;
