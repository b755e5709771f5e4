/** Round the list: chosen filters, the empty result, the tray of chosen practices, the sheet of filters. */
import {css} from 'lit';
import {shadow} from '../../styles/shadow.js';

export const panelStyles = css`
  ${shadow}
  .chip {
    gap: 0.35em;
    padding: 0 0.3em 0 0.9em;
    background: var(--_accent-tint);
    border-color: var(--_frame);
  }
  .chip .i {
    width: 2em;
    height: 2em;
    padding: 0.45em;
    border-radius: 50%;
  }
  .chip:hover .i {
    background: var(--_accent-tint-2);
  }
  .word {
    min-block-size: 44px;
    padding: 0 0.3em;
    font: inherit;
    font-weight: 600;
    color: var(--_accent-ink);
    background: none;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .tray {
    position: sticky;
    z-index: 2;
    inset-block-end: var(--_s3);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s4);
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_frame);
    border-radius: var(--_r3);
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: var(--_shadow);
  }
  /* What has the focus isn't hidden by the tray, which takes three lines and two rows of buttons on a phone. */
  .pg :not(.pop *, .tray *) {
    scroll-margin-block-end: 16em;
  }
  @media (max-height: 24em) {
    .tray {
      position: static;
    }
  }
  .tray .grow {
    flex: 1 1 14em;
  }
  .btn[disabled],
  .cmp:has(:disabled) {
    opacity: 0.5;
    cursor: default;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_s3);
    padding: 2.5em var(--_s4);
    text-align: center;
    border: 1px dashed var(--_edge);
    border-radius: var(--_r3);
  }
  .empty .h {
    font-size: var(--_t-l);
  }
  .empty p {
    max-inline-size: 36em;
    text-wrap: balance;
  }
  .empty .actions {
    justify-content: center;
  }
  .sheet {
    inset: auto 0 0;
    margin: 0;
    inline-size: 100%;
    max-inline-size: none;
    /* Of the window itself, whose parts in lengths (vh) grow with a page that is enlarged. */
    max-block-size: 88%;
    padding: 0;
    border: 0;
    border-radius: 20px 20px 0 0;
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: var(--_shadow);
  }
  .sheet[open],
  .sheet-in {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  }
  /* In a low window all of it is scrolled, before the filters between have no room left. */
  .sheet-in {
    grid-template-rows: auto minmax(5em, 1fr) auto;
    min-block-size: 0;
  }
  .sheet .hd {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    padding: 0.5em 0.5em 0.5em 1.1em;
    border-block-end: 1px solid var(--_line);
  }
  .sheet .hd .h {
    font-size: var(--_t-l);
  }
  .sheet .bd {
    display: grid;
    gap: 1em;
    padding: 0.75em 0.6em 1em;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .sheet legend {
    padding: 0.3em 0.6em;
    font-size: var(--_t-s);
    font-weight: 600;
    color: var(--_muted);
  }
  .sheet .ft {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .sheet .ft .btn {
    flex: 1 1 auto;
  }
  /* Beside the other on a phone, in two lines if need be. */
  .sheet .ft .solid {
    flex-basis: 9em;
    flex-grow: 3;
  }
  @media (forced-colors: active) {
    .sheet {
      border: 1px solid CanvasText;
    }
  }
`;
