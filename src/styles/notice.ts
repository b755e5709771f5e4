/** Notices: error, empty, stale; and the skeleton, which is the same boxes with a slow breath. */
import {css} from 'lit';

export const notice = css`
  .note {
    display: flex;
    gap: var(--_s3);
    align-items: flex-start;
    padding: var(--_s3) var(--_s4);
    border-radius: var(--_r2);
    background: var(--_tint);
    border: 1px solid var(--_line);
  }
  .note > .i {
    margin-block-start: 0.15em;
  }
  .note .grow {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .note.warn {
    background: color-mix(in oklab, var(--_warn) 8%, transparent);
    border-color: color-mix(in oklab, var(--_warn) 35%, transparent);
  }
  .note.warn > .i {
    color: var(--_warn);
  }
  .note.err > .i {
    color: var(--_bad);
  }
  .note.bad {
    background: color-mix(in oklab, var(--_bad) 7%, transparent);
    border-color: color-mix(in oklab, var(--_bad) 35%, transparent);
  }
  .note.bad > .i {
    color: var(--_bad);
  }
  .note .actions {
    margin-block-start: var(--_s3);
  }
  .stale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.6em;
    padding-block-start: var(--_s3);
    margin-block-start: var(--_s4);
    border-block-start: 1px dashed var(--_line);
    color: var(--_muted);
  }
  .stale .t {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    font-size: var(--_t-s);
    line-height: var(--_lh-ui);
    flex: 1 1 14em;
  }
  .stale .btn {
    font-size: var(--_t-s);
    color: var(--_on, inherit);
  }
`;

export const skeleton = css`
  /* A feed that comes at once needs no skeleton: it keeps its place, and is seen after 300 ms. */
  .waiting {
    animation: appear 0s 300ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .sk {
    display: block;
    background: var(--_tint-2);
    border: 1px solid var(--_frame);
    border-radius: var(--_r1);
    -webkit-text-fill-color: transparent;
  }
  .sk.line {
    block-size: 0.8em;
    margin-block: 0.4em;
  }
  .sk.w9 {
    inline-size: 94%;
  }
  .sk.w7 {
    inline-size: 72%;
  }
  .sk.w5 {
    inline-size: 48%;
  }
  .sk.w3 {
    inline-size: 30%;
  }
  .sk.big {
    block-size: 1.25em;
  }
  .sk.block {
    block-size: 100%;
    min-block-size: 3em;
    border-radius: var(--_r2);
  }
  .sk.round {
    border-radius: 50%;
  }
  .sk.btnbox {
    inline-size: 9em;
    block-size: var(--_target);
    border-radius: var(--_r2);
  }
  @media (prefers-reduced-motion: no-preference) {
    .sk {
      animation: breathe 1.8s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
`;
