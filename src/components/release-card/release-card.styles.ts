/** Summaries: what every release card needs. */
import {css} from 'lit';

export const styles = css`
  .rc-list > li {
    padding-block: var(--_s5);
    border-block-start: 1px solid var(--_line);
  }
  .rc-list > li:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .rc-list > li:last-child {
    padding-block-end: 0;
  }
  .rc-sum {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
  }
  .rc-sum .title {
    font-size: var(--_t-l);
  }
  .rc-sum .txt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
    align-content: start;
    justify-items: start;
  }
  /* As wide as the card, so that text from right to left begins at its right edge. */
  .rc-sum :is(.title, .lead, .note) {
    justify-self: stretch;
  }
  .rc-sum .lead:not(.solo) {
    color: var(--_muted);
  }
  .rc-img {
    overflow: hidden;
    border-radius: var(--_r2);
    aspect-ratio: 3 / 2;
    background: var(--_tint-2);
  }
  .rc-img img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.8em;
    font-size: var(--_t-s);
    line-height: var(--_lh-ui);
    color: var(--_muted);
  }
  .kind {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    font-weight: 600;
    color: var(--_accent-ink);
  }
  .meta .pill {
    font-size: 1em;
  }
  .chipset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.9em;
    font-size: var(--_t-s);
    line-height: var(--_lh-ui);
    color: var(--_muted);
  }
  .chipset > li {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  button.plain,
  button.more {
    padding: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  button.plain:hover {
    color: var(--_accent-ink);
    text-decoration: underline;
  }
  button.more {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    justify-self: start;
    min-block-size: 44px;
    margin-block: -0.35em;
    font-size: var(--_t-s);
    font-weight: 550;
    color: var(--_accent-ink);
  }
  button.more:hover {
    text-decoration: underline;
  }
  button.more .chev {
    inline-size: 1em;
    block-size: 1em;
  }
  button.more[aria-expanded='true'] .chev {
    rotate: 180deg;
  }
  @container (min-width: 30em) {
    .rc-sum.pic {
      grid-template-columns: minmax(0, 1fr) 34cqi;
      gap: var(--_s5);
    }
    .rc-sum.pic .rc-img {
      order: 2;
      align-self: start;
      max-inline-size: 15em;
      justify-self: end;
      inline-size: 100%;
      aspect-ratio: 4 / 3;
    }
  }
  @container (min-width: 40em) {
    .rc-sum .title {
      font-size: 1.25em;
    }
    .rc-sum.pic {
      grid-template-columns: minmax(0, 1fr) 14em;
    }
  }
  @container (max-width: 20em) {
    .title {
      hyphens: auto;
    }
  }
  .rc-more {
    order: 3;
    grid-column: 1 / -1;
    padding-block-start: var(--_s2);
  }
`;
