/** The date leaf, a page torn off a calendar: says when (the ring says how long). */
import {css} from 'lit';

export const leaf = css`
  .leaf {
    display: grid;
    grid-template-rows: auto 1fr;
    align-self: start;
    min-inline-size: 5.2em;
    flex: none;
    text-align: center;
    background: var(--_tint);
    border: 1px solid var(--_line);
    border-radius: var(--_r2);
    overflow: hidden;
    line-height: 1.15;
  }
  .leaf .m {
    display: block;
    padding: 0.3em 0.2em 0.32em;
    font-size: var(--_t-xs);
    font-weight: 600;
    color: var(--_accent-ink);
    background: var(--_accent-tint);
    border-block-end: 1px dashed color-mix(in oklab, var(--_accent-ink) 55%, transparent);
  }
  .leaf .d {
    display: block;
    padding: 0.16em 0.1em 0.02em;
    font-size: 1.6em;
    font-weight: 650;
    letter-spacing: -0.02em;
    font-variant-numeric: lining-nums;
  }
  .leaf.y .d {
    font-size: 1.15em;
    padding-block: 0.5em 0.6em;
  }
  .leaf .w {
    display: block;
    padding: 0 0.4em 0.45em;
    white-space: nowrap;
    letter-spacing: -0.005em;
    font-size: var(--_t-xs);
    color: var(--_muted);
  }
  .leaf.wide {
    min-inline-size: 6.2em;
  }
  .leaf.wide .d {
    padding-inline: 0.35em;
    white-space: nowrap;
    font-size: 1.4em;
  }
  .leaf.off .m {
    color: var(--_muted);
    background: var(--_tint-2);
    border-block-end-color: var(--_edge);
  }
  .leaf.off .d {
    text-decoration: line-through;
    text-decoration-thickness: 2px;
    color: var(--_muted);
  }
`;
