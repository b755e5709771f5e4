/** The grid, its cards, and their bars before and after. */
import {css} from 'lit';

export const cardStyles = css`
  .grid {
    display: grid;
    gap: 1.75em var(--_s5);
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-width: 34em) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 52em) {
    .grid {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (min-width: 76em) {
    .grid {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  .pc {
    position: relative;
    display: grid;
    grid-template-rows: auto 1fr auto;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
    break-inside: avoid;
  }
  /* Cards out of sight cost nothing while somebody types. Containment clips, and must leave room for the focus ring. */
  @supports (overflow-clip-margin: 8px) {
    .pc {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 26em;
      overflow-clip-margin: 8px;
    }
  }
  .pic {
    aspect-ratio: 16 / 10;
    border-radius: var(--_r3);
    overflow: hidden;
    background: var(--_tint-2);
  }
  .pic img,
  .cover img,
  .cov img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .pc .txt {
    display: grid;
    gap: 0.4em;
    align-content: start;
  }
  .pc .title {
    font-size: min(1.0625em, 10.5cqi);
  }
  .pc .title a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_r3);
  }
  .pc .title a:focus-visible {
    outline: 0;
  }
  .pc .title a:focus-visible::after {
    outline: var(--_ring-w) solid var(--_focus);
    outline-offset: 4px;
  }
  mark {
    background: color-mix(in oklab, var(--_warn) 24%, transparent);
    color: inherit;
    border-radius: 3px;
    box-shadow: 0 0 0 1px color-mix(in oklab, var(--_warn) 24%, transparent);
  }
  .tline {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: var(--_t-s);
    line-height: 1.3;
    color: var(--_muted);
  }
  .tline .lang {
    flex: none;
    margin-inline-start: auto;
    padding: 0.1em 0.55em;
    font-size: var(--_t-xs);
    border: 1px solid var(--_line);
    border-radius: 99em;
  }
  .cmp {
    position: relative;
    z-index: 1;
    display: inline-flex;
    align-items: center;
    gap: 0.55em;
    min-block-size: 44px;
    font-size: var(--_t-s);
    color: var(--_muted);
    cursor: pointer;
  }
  .cmp:has(:checked) {
    color: inherit;
    font-weight: 600;
  }
  .ba {
    display: grid;
    gap: 0.3em;
  }
  .ba .k {
    font-size: var(--_t-s);
    line-height: 1.3;
    color: var(--_muted);
  }
  .ba .f {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.45em;
    line-height: 1.1;
    font-variant-numeric: lining-nums;
  }
  .ba .f :is(.b, .u, .ar) {
    color: var(--_muted);
  }
  .ba .f .a {
    font-size: 1.25em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .ba .f .u {
    font-size: var(--_t-s);
  }
  .bars {
    inline-size: 100%;
    block-size: 15px;
    border-inline-start: 1px solid var(--_edge);
  }
  .trk {
    fill: color-mix(in oklab, currentColor 7%, transparent);
  }
  rect.b {
    fill: color-mix(in oklab, currentColor 38%, transparent);
  }
  rect.a {
    fill: var(--_dye, var(--_accent-ink));
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
    /* In small text corners of so many pixels would make a ring of it, as of one to choose. */
    border-radius: 0.3em;
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
`;
