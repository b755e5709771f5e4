/** The way: lozenges hollow ahead, grey behind, in the accent where we are. */
import {css} from 'lit';

export const wayStyles = css`
  .way {
    display: grid;
  }
  .way li {
    position: relative;
    padding: 0 0 var(--_s4) 1.9em;
    line-height: var(--_lh-ui);
  }
  .way li:last-child {
    padding-block-end: 0;
  }
  .way li::before {
    content: '';
    position: absolute;
    inset: 0.3em auto auto 0.28em;
    inline-size: 0.72em;
    block-size: 0.72em;
    rotate: 45deg;
    border: 2px solid var(--_edge);
    border-radius: 1px;
  }
  .way li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.64em - 1px);
    inset-block: 1.4em -0.12em;
    border-inline-start: 2px dashed var(--_line);
  }
  .way li.done::before {
    background: var(--_edge);
  }
  .way li.done:not(:last-child)::after {
    border-inline-start-style: solid;
    border-color: var(--_edge);
  }
  .way li.here::before {
    background: var(--_accent-ink);
    border-color: var(--_accent-ink);
    box-shadow: 0 0 0 4px var(--_accent-tint-2);
  }
  .way .k {
    display: block;
    font-size: var(--_t-s);
    color: var(--_muted);
  }
  .way .here .k {
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .way .v {
    font-weight: 550;
  }
  .way s {
    color: var(--_muted);
    font-weight: 400;
  }
  /* Across where a stop gets some 8em: from 42em on, the timer's panel stands beside it and takes 18em. */
  @container ((min-width: 34em) and (max-width: 41.99em)) or (min-width: 52em) {
    .way.hz {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .way.hz li {
      padding: 1.75em var(--_s2) 0 0;
    }
    .way.hz li::before {
      inset: 0.14em auto auto 0.14em;
    }
    .way.hz li:not(:last-child)::after {
      inset-block: calc(0.5em - 1px) auto;
      inset-inline: 1.5em 0.35em;
      border-inline-start: 0;
      border-block-start: 2px dashed var(--_line);
    }
    .way.hz li.done:not(:last-child)::after {
      border-block-start: 2px solid var(--_edge);
    }
  }
`;
