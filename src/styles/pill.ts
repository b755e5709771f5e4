/** A status as words with a lozenge or an icon, never colour alone. */
import {css} from 'lit';

export const pill = css`
  :host {
    --_pill-bad: color-mix(in oklab, var(--_bad) 11%, transparent);
    --_pill-warn: color-mix(in oklab, var(--_warn) 13%, transparent);
  }
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    padding: 0.22em 0.7em 0.24em 0.55em;
    font-size: var(--_t-s);
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
    /* Round ends on one line; on several, corners that text keeps clear of. */
    border-radius: 1em;
    color: var(--_accent-ink);
    background: var(--_accent-tint);
    border: 1px solid var(--_frame);
  }
  .pill .i {
    width: 1.1em;
    height: 1.1em;
  }
  .pill.warn {
    color: var(--_warn);
    background: var(--_pill-warn);
  }
  .pill.bad {
    color: var(--_bad);
    background: var(--_pill-bad);
  }
  .pill.good {
    color: var(--_good);
    background: var(--_pill-good);
  }
  .pill.mute {
    color: var(--_muted);
    background: var(--_tint-2);
  }
  .dot {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    background: currentColor;
  }
  .loz {
    inline-size: 0.55em;
    block-size: 0.55em;
    background: currentColor;
    rotate: 45deg;
    flex: none;
    margin-inline: 0.1em;
  }
`;
