/** Search field, topics, facets, chips, pager. */
import {css} from 'lit';

export const filterStyles = css`
  .pg {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .field {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 52px;
    padding: 0 0.35em 0 1em;
    border: 1px solid var(--_edge);
    border-radius: 99em;
    background: var(--_tint);
  }
  .field:focus-within,
  .sort:focus-within {
    outline: var(--_ring-w) solid var(--_focus);
    outline-offset: 2px;
  }
  .field input {
    flex: 1;
    padding: 0.6em 0;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    outline: 0;
    appearance: none;
  }
  .field input::-webkit-search-cancel-button {
    display: none;
  }
  .field input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .field > .i {
    color: var(--_muted);
  }
  .topics,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  .bar {
    gap: var(--_s2);
  }
  .btn.sq {
    inline-size: var(--_target);
    padding: 0;
    flex: none;
  }
  .tp,
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.55em;
    min-block-size: 44px;
    padding: 0.25em 0.85em 0.25em 0.35em;
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.2;
    color: inherit;
    text-align: start;
    background: none;
    border: 1px solid var(--_line);
    border-radius: 99em;
    cursor: pointer;
  }
  .tp .glyph {
    inline-size: 2.1em;
    block-size: 2.1em;
    border-radius: 50%;
  }
  .tp:hover {
    background: var(--_tint);
  }
  .tp[aria-pressed='true'] {
    border-color: transparent;
    background: var(--_accent-solid);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .tp .n,
  .ct {
    color: var(--_muted);
    font-weight: 400;
  }
  .tp .n {
    min-inline-size: 1ch;
  }
  .tp[aria-pressed='true'] .n {
    color: inherit;
  }
  .phone {
    display: none;
  }
  .bar .end {
    position: relative;
    margin-inline-start: auto;
  }
  /* The text on a select is cut where it has no room; the face in its place takes a second line. */
  .sort select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    /* Else Safari makes room for its longest option, and the bar runs sideways. */
    appearance: none;
    overflow: hidden;
    font: inherit;
    opacity: 0;
    cursor: pointer;
  }
  .sort option {
    color: CanvasText;
    background: Canvas;
  }
  .resline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3em 1em;
  }
  /* The order, where it is all there is to choose beside topics, stands on the line of the count. */
  @container (min-width: 34em) {
    .bar:has(.phone + .sort) {
      align-items: start;
      block-size: 0;
    }
    .bar:has(.phone + .sort) + .resline {
      min-block-size: var(--_target);
      margin: calc(-1 * var(--_s4)) 18em 0 0;
    }
  }
  .resline .count {
    font-weight: 600;
  }
  .more,
  .pages,
  .files {
    justify-self: center;
    justify-content: center;
  }
  @container (max-width: 34em) {
    .phone {
      display: inline-flex;
      flex: none;
    }
    .bar .facet,
    .sort .chev {
      display: none;
    }
    .sort {
      padding-inline: 0.4em;
    }
    /* Two buttons beside each other, where they fit without a break in a word. */
    .bar[part='filters'] {
      align-items: stretch;
      justify-content: space-between;
    }
    .bar[part='filters'] > * {
      flex: 1 min-content;
      max-inline-size: max-content;
      margin: 0;
    }
    .topics {
      flex-wrap: nowrap;
      overflow-x: auto;
      margin-inline: -4px 0;
      padding: 4px;
      scrollbar-width: none;
    }
    .tp {
      flex: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 180ms ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
`;
