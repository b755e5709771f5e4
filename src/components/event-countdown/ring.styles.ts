/** The ring and the timer's digits. Sizes are set on boxes of 1em, so that the page's own size rules. */
import {css} from 'lit';

export const ringStyles = css`
  .ring {
    inline-size: 8.5em;
    aspect-ratio: 1;
    flex: none;
    display: grid;
    place-items: center;
    text-align: center;
  }
  .ring > * {
    grid-area: 1 / 1;
  }
  .ring > svg {
    inline-size: 100%;
  }
  .ring circle {
    fill: none;
    stroke-width: 7;
  }
  .ring .bg {
    stroke: color-mix(in oklab, currentColor 14%, transparent);
  }
  .ring .fg,
  .ring .now {
    stroke: var(--_accent-ink);
  }
  .ring .now {
    stroke-width: 11;
  }
  .ring .past {
    stroke: color-mix(in oklab, var(--_accent-ink) 55%, transparent);
  }
  .ring.warn .fg {
    stroke: var(--_warn);
  }
  .ring.mute .fg {
    stroke: var(--_edge);
  }
  .ring.bad .bg {
    stroke: color-mix(in oklab, var(--_bad) 45%, transparent);
  }
  .ring.bad .x {
    fill: none;
    stroke: var(--_bad);
    stroke-width: 7;
    stroke-linecap: round;
  }
  .ring .c {
    display: grid;
    line-height: 1.05;
  }
  .ring .value {
    font-size: 2.75em;
    font-weight: 650;
    letter-spacing: -0.025em;
    font-variant-numeric: lining-nums;
    line-height: 1;
  }
  .ring .value.long {
    font-size: 1.9em;
  }
  .ring .value.md {
    font-size: 2.1em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .ring .value.txt {
    font-size: 1.25em;
    letter-spacing: -0.01em;
  }
  .ring .value small {
    font-size: 0.55em;
    font-weight: 550;
    letter-spacing: 0;
    color: var(--_muted);
  }
  .ring .label {
    font-size: var(--_t-s);
    color: var(--_muted);
    margin-block-start: 0.3em;
    line-height: 1.15;
    max-inline-size: 6em;
    margin-inline: auto;
  }
  .ring .c .i {
    width: 2.4em;
    height: 2.4em;
    margin-inline: auto;
    stroke-width: 1.9;
  }
  .ring.sm {
    inline-size: 4.5em;
  }
  .ring.sm circle {
    stroke-width: 8;
  }
  .ring.sm .value {
    font-size: 1.5em;
  }
  .ring.sm .value.md {
    font-size: 1.15em;
  }
  .ring.sm .value.txt,
  .ring.sm .value.long {
    font-size: 0.875em;
  }
  .ring.sm .label {
    font-size: 0.75em;
    margin-block-start: 0.12em;
  }
  .ring.sm .c .i {
    width: 1.5em;
    height: 1.5em;
  }
  .ring.xs {
    inline-size: 1.5em;
  }
  .ring.xs circle {
    stroke-width: 17;
  }
  .timer {
    display: flex;
    align-items: center;
    gap: var(--_s5);
    contain: layout style;
  }
  .beside {
    display: grid;
    gap: var(--_s2);
  }
  .beside:empty {
    display: none;
  }
  .hms {
    display: flex;
    gap: var(--_s5);
  }
  .unit {
    flex: none;
    line-height: 1.05;
    white-space: nowrap;
  }
  /* Its size is its own and it is no item of a grid, so that a tick's layout ends here. */
  .unit .value {
    display: block;
    inline-size: 2.2ch;
    block-size: 1.05em;
    contain: strict;
    font-size: 1.75em;
    font-weight: 600;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .unit .label {
    display: block;
    font-size: var(--_t-s);
    color: var(--_muted);
    margin-block-start: 0.3em;
  }
  .unit .label::after {
    content: attr(data-longest);
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .unit + .unit {
    padding-inline-start: var(--_s5);
    border-inline-start: 1px dashed var(--_line);
  }
  .say {
    display: grid;
    gap: 0.25em;
  }
  .say .big {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  @container (min-width: 42em) {
    .ev.side .ring {
      inline-size: 10.5em;
    }
    .ev.side .ring .value {
      font-size: 3.25em;
    }
    .ev.side .ring .value.long,
    .ev.side .ring .value.md {
      font-size: 2.4em;
    }
    .ev.side .ring .value.txt {
      font-size: 1.4em;
    }
    .ev.side .timer {
      text-align: center;
    }
    .ev.side .hms {
      gap: 0;
      justify-content: center;
    }
    .ev.side .unit,
    .ev.side .unit + .unit {
      padding-inline: 0.8em;
    }
    .ev.side .unit .value {
      margin-inline: auto;
      font-size: 1.5em;
    }
  }
  @container (max-width: 24em) {
    .timer {
      gap: var(--_s4);
    }
    .hms {
      gap: var(--_s3);
    }
    .unit + .unit {
      padding-inline-start: var(--_s3);
    }
    .ev .ring {
      inline-size: 7em;
    }
    .ev .ring .label {
      font-size: 0.78em;
      margin-block-start: 0.15em;
    }
    .ev .ring .value {
      font-size: 2.25em;
    }
    .ev .ring .value.long,
    .ev .ring .value.md {
      font-size: 1.5em;
    }
    .ev .ring .value.txt {
      font-size: 1.1em;
    }
    .unit .value {
      font-size: 1.35em;
    }
    .unit .label {
      font-size: 0.78em;
    }
  }
  /* It goes below the ring where it would be squeezed beside it. */
  @container (min-width: 18.51em) and (max-width: 41.99em) {
    .timer {
      flex-wrap: wrap;
    }
    .beside {
      flex: 1 1 8em;
    }
  }
  @container (max-width: 18.5em) {
    .ev .timer {
      flex-direction: column;
      align-items: center;
    }
    .hms {
      flex-wrap: wrap;
      justify-content: center;
    }
    .say {
      text-align: center;
    }
  }
  /* Seconds on a line of their own have nothing before them to be set off from. */
  @container (max-width: 10em) {
    .unit + .unit {
      border: 0;
    }
  }
`;
