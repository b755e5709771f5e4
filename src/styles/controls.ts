/** Buttons: quiet tint; one solid a widget. The switch between language versions is made of them. */
import {css} from 'lit';

export const buttons = css`
  .btn {
    max-inline-size: 100%;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.45em min(0.95em, 5cqi);
    font: inherit;
    letter-spacing: inherit;
    font-weight: 550;
    line-height: 1.2;
    color: inherit;
    background: var(--_tint-2);
    border: 1px solid var(--_frame);
    border-radius: var(--_r2);
    text-decoration: none;
    text-align: start;
    cursor: pointer;
  }
  .btn.solid {
    border-color: transparent;
    background: var(--_accent-solid);
    color: var(--_on-accent);
  }
  .btn.ghost {
    background: none;
  }
  .btn .chev {
    inline-size: 1em;
    block-size: 1em;
    margin-inline: -0.15em -0.25em;
  }
  .actions,
  .langs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .langs {
    column-gap: 2px;
  }
  .langs .btn {
    padding-inline: 0.6em;
    font-size: var(--_t-s);
  }
  .langs [aria-current] {
    font-weight: 650;
    box-shadow: inset 0 -2px var(--_accent-ink);
    border-radius: 0;
  }
`;
