/** Menus and popovers, in the top layer. */
import {css} from 'lit';
import {shadow} from './shadow.js';

export const menu = css`
  ${shadow}
  .pop {
    position: absolute;
    z-index: 5;
    inset-block-start: calc(100% + 6px);
    inset-inline-start: 0;
    min-inline-size: min(19em, 92cqi);
    padding: var(--_s2);
    background: var(--_surface);
    color: var(--_on-surface);
    border-radius: var(--_r3);
    border: 1px solid var(--_frame);
    box-shadow: var(--_shadow);
  }
  /* In the top layer the menu is placed by the window, not by its button. */
  .pop:popover-open {
    position: fixed;
    inset: auto;
    margin: 0;
  }
  /* In a low or much enlarged window the menu itself scrolls. */
  .menu:popover-open {
    max-block-size: calc(100% - 12px);
    max-inline-size: calc(100% - 12px);
    padding: min(var(--_s2), 2vw);
    overflow: auto;
  }
  .anchor {
    position: relative;
  }
  .menu a,
  .menu button {
    display: flex;
    align-items: center;
    gap: min(0.75em, 3.5vw);
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.35em min(0.75em, 3.5vw);
    font: inherit;
    line-height: 1.25;
    text-align: start;
    text-decoration: none;
    color: inherit;
    background: none;
    border: 0;
    border-radius: var(--_r2);
    cursor: pointer;
  }
  .menu a:hover,
  .menu button:hover {
    background: var(--_accent-tint);
  }
  .menu .i {
    color: var(--_accent-ink);
  }
  .menu hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
    margin: var(--_s2) var(--_s3);
  }
`;
