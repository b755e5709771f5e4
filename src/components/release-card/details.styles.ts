/** The full card: head, body and aside, notes, foot. */
import {css} from 'lit';
import {quote} from './quote.styles.js';

export const details = css`
  .rc-full,
  .rc-head,
  .rc-body,
  .rc-main,
  .rc-below,
  .rc-aside,
  .rc-figs,
  .rc-about,
  .rc-foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
  }
  .rc-head {
    gap: var(--_s3);
  }
  .rc-top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_s4);
  }
  /* Buttons bring room of their own. */
  .rc-top .langs {
    margin-block-end: calc(-1 * var(--_s2));
  }
  .kicker {
    color: var(--_accent-ink);
    font-weight: 600;
    line-height: var(--_lh-ui);
    text-wrap: balance;
  }
  .title.main {
    font-size: var(--_t-xl);
  }
  .rc-body .lead {
    font-size: max(1em, var(--_t-l));
    line-height: 1.5;
  }
  .rc-body {
    gap: var(--_s4);
    align-content: start;
    max-inline-size: var(--_measure);
  }
  .rc-main,
  .rc-below,
  .rc-aside {
    align-content: start;
  }
  .rc-figs {
    gap: var(--_s3);
  }
  .rc-fig {
    overflow: hidden;
    aspect-ratio: 3 / 2;
    border-radius: var(--_r2);
    background: var(--_tint-2);
  }
  .rc-fig.sized {
    aspect-ratio: auto;
  }
  .rc-fig img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .rc-fig.sized img {
    block-size: auto;
  }
  figcaption {
    padding-block-start: 0.4em;
  }
  ${quote}
  .paper {
    display: none;
  }
  .rc-about {
    align-items: start;
  }
  .rc-full .btn {
    overflow-wrap: anywhere;
  }
  .rc-foot {
    gap: var(--_s4);
    padding-block-start: var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 34em) {
    .rc-figs.many {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .rc-figs.many figure:first-child {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 46em) {
    .rc-full.two {
      grid-template-columns: minmax(0, 1fr) 18em;
      gap: var(--_s5) 2.5em;
    }
    .rc-full.two > :is(.rc-head, .rc-below, .rc-foot, .more) {
      grid-column: 1 / -1;
    }
    .rc-about {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
      gap: 2.5em;
    }
    .title.main {
      font-size: 2em;
      letter-spacing: -0.018em;
    }
    .rc-head .title {
      max-inline-size: 26em;
    }
    .kicker {
      max-inline-size: 52em;
    }
  }
  /* Signs under each other, in buttons as wide as each other. */
  .fill .btn {
    justify-content: flex-start;
  }
  /* Four in two rows of two, sooner than one alone under three. */
  @container (min-width: 26em) and (max-width: 50em) {
    .fill:has(> :nth-child(4):last-child) {
      display: grid;
      grid-template-columns: auto auto;
      justify-content: start;
    }
  }
  @container (max-width: 26em) {
    /* Two in a row of 20em, without a break in a word. */
    .actions.fill .btn {
      flex: 1 1 9.4em;
      padding-inline: 0.6em;
      /* In a wide font each has a row of its own sooner than a word in two. */
      min-inline-size: auto;
      overflow-wrap: break-word;
    }
  }
`;
