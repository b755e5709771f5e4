/** The skeleton: the boxes of what is to come, with a slow breath. */
import {css} from 'lit';

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
