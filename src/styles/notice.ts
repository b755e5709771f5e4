/** Notices: error, empty, stale. */
import {css} from 'lit';

export const notice = css`
  /* Also of what a gallery says while it saves its list. */
  .btn.line {
    border-color: var(--_edge);
  }
  .btn.line:not(:hover) {
    background: none;
  }
  .note {
    display: flex;
    gap: var(--_s3);
    align-items: flex-start;
    padding: var(--_s3) var(--_s4);
    border-radius: var(--_r2);
    background: var(--_tint);
    border: 1px solid var(--_line);
    text-wrap: balance;
  }
  .note > .i {
    margin-block-start: 0.15em;
  }
  .note .grow {
    flex: auto;
  }
  /* A link or a form inside the element brings no room of its own. */
  .filled + * {
    margin-block-start: var(--_s3);
  }
  /* The foot of a tall skeleton is out of sight. */
  .waiting ~ .slow {
    position: sticky;
    inset-block-end: var(--_s3);
    margin-block-start: var(--_s3);
    background: var(--_surface);
    color: var(--_on-surface);
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
  /* Large text on a small phone: a button needs the room that the sign has. */
  @container (max-width: 13em) {
    .note {
      flex-direction: column;
      align-items: stretch;
      gap: 0.3em;
      padding-inline: min(var(--_s4), 5cqi);
    }
    .note .btn {
      overflow-wrap: anywhere;
    }
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
    text-wrap: balance;
    flex: 1 1 14em;
  }
  .stale .btn {
    font-size: var(--_t-s);
    color: var(--_on, inherit);
  }
`;
