/** The countdown's boxes: one column; from 42em the timer is a panel on the left. */
import {css} from 'lit';
import {ringStyles} from './ring.styles.js';
import {wayStyles} from './way.styles.js';

const boxes = css`
  .ev,
  .ev-main {
    display: grid;
    gap: var(--_s5);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  /* What lies outside the window costs no painting; focus rings have their room. */
  @supports (overflow-clip-margin: 1em) {
    .ev {
      contain: paint;
      contain-intrinsic-block-size: auto 26em;
      overflow-clip-margin: 1em;
    }
  }
  .ev-head {
    display: grid;
    gap: var(--_s3);
    justify-items: start;
  }
  .ev-head .title {
    font-size: var(--_t-xl);
  }
  .ev-pills {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .facts {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .facts > div {
    display: grid;
    align-content: start;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.75em;
  }
  .facts .i {
    color: var(--_accent-ink);
    margin-block-start: 0.12em;
    grid-row: 1 / span 2;
  }
  .facts dd {
    grid-column: 2;
    line-height: 1.42;
  }
  .facts dd + dd {
    margin-block-start: 0.4em;
  }
  .facts dd > a:only-child,
  .ways a {
    display: inline-block;
    padding-block: 0.7em;
    margin-block: -0.6em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    /* Nearer to their place than the next place is. */
    margin-block-start: 0.1em;
  }
  /* Two columns where the way has room for its moments side by side. */
  @container ((min-width: 34em) and (max-width: 41.99em)) or (min-width: 52em) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_s4) var(--_s5);
    }
    /* Long places leave no hole under a short date: what comes next stands there. */
    .facts.more {
      grid-template-rows: auto 1fr;
    }
    .facts.more > :nth-child(2) {
      grid-area: 1 / 2 / 3;
    }
  }
  @container (min-width: 42em) {
    .ev.side {
      grid-template-columns: auto minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      gap: var(--_s5) 2.5em;
    }
    .ev.side > .ev-head,
    .ev.side > .ev-main {
      grid-column: 2;
    }
    .ev.side > .timer {
      grid-column: 1;
      grid-row: 1 / 3;
      flex-direction: column;
      align-self: start;
      gap: var(--_s4);
      inline-size: 15.5em;
      padding: var(--_s5) var(--_s4);
      background: var(--_accent-tint);
      border: 1px solid var(--_frame);
      border-radius: var(--_r3);
    }
    .ev.side.warn > .timer {
      background: color-mix(in oklab, var(--_warn) 9%, transparent);
    }
    .ev.side.mute > .timer {
      background: var(--_tint);
    }
    .ev.side.bad > .timer {
      background: color-mix(in oklab, var(--_bad) 6%, transparent);
    }
    .ev-head .title {
      font-size: var(--_t-2xl);
      letter-spacing: -0.015em;
    }
  }
  .paper {
    display: none;
  }
`;

const rows = css`
  .evc {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s2) var(--_s4);
    align-items: center;
  }
  /* One width for all, so that what stands beside leaves of a day and of a range stands in one column. */
  .evc > .leaf {
    min-inline-size: 6.2em;
  }
  .evc .txt {
    display: grid;
    gap: 0.2em;
    text-wrap: balance;
  }
  .evc .old {
    margin-inline-end: 0.4em;
  }
  /* Whole in a line, where a line has room for it, before what comes after is balanced with it. */
  .evc [part='when'] {
    display: inline-block;
  }
  .evc .left {
    font-weight: 600;
    color: var(--_accent-ink);
  }
  .evc .left.warn {
    color: var(--_warn);
  }
  .evc .left.bad {
    color: var(--_bad);
  }
  .evc .left.mute {
    color: var(--_muted);
  }
  .evl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.6em;
    line-height: 1.5;
  }
  .evl b {
    font-weight: 600;
    margin-inline-end: 0.3em;
  }
  .tt {
    min-block-size: 24px;
  }
  /* Large text on a small phone: a date needs the room that is under the sign. */
  @container (max-width: 17em) {
    .facts dd {
      grid-column: 1 / -1;
    }
    .evc {
      grid-template-columns: minmax(0, 1fr);
    }
    .solid .i {
      display: none;
    }
  }
`;

export const styles = [ringStyles, wayStyles, boxes, rows];
