/** The ground every widget stands on: the page's own font, size and colour, and nothing of its reset. */
import {css} from 'lit';

export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    /* As a block without a width. A row of boxes, a centred column or a float asks its content how wide it would be, and
       a container of queries answers: nothing. */
    inline-size: -webkit-fill-available;
    inline-size: -moz-available;
    /* Where even its parent asks, in a table's cell or a float: little, since rows that have no room for it run sideways. */
    contain-intrinsic-width: 200px;
    min-inline-size: 0;
    /* What is placed stays in it: what is for screen readers alone would lengthen a page that scrolls it in a box. And so do
       its layers, of which the page's own know nothing. */
    position: relative;
    z-index: 0;
    color: inherit;
    font: inherit;
    line-height: 1.58;
    text-align: start;
    /* Our languages run from left to right; on a page that doesn't, numbers would change their order. */
    direction: ltr;
    /* What a page gives a heading or a table cell for its own text would break ours. */
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    cursor: auto;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    /* Grid and flex items may shrink below their longest word, which then breaks: large text must not run sideways. */
    min-inline-size: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  fieldset,
  table {
    margin: 0;
    padding: 0;
    font: inherit;
    border: 0;
  }
  ul,
  li {
    list-style: none;
  }
  svg {
    display: block;
    flex: none;
  }
  .i {
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  a {
    overflow-wrap: anywhere;
    color: var(--_accent-ink);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
  }
  :focus-visible {
    outline: var(--_ring-w) solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_r1);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* Always true, and asked by what a widget always has: if nothing asked for a size in ems from the first, Chromium
     wouldn't see that the text grew before something did, and would go on by the size of before. */
  @container (min-width: 1em) {
    .vh {
      white-space: nowrap;
    }
  }
  .title {
    font-weight: var(--_w-title);
    line-height: 1.22;
    text-wrap: balance;
    overflow-wrap: anywhere;
    letter-spacing: -0.008em;
  }
  .title a {
    color: inherit;
    text-decoration-color: transparent;
  }
  .muted {
    color: var(--_muted);
  }
  .s {
    font-size: var(--_t-s);
    line-height: var(--_lh-ui);
  }
  .h {
    font-weight: var(--_w-title);
    line-height: var(--_lh-ui);
  }
  /* In one line, where a line has room for it. */
  .nw {
    display: inline-block;
  }
`;
