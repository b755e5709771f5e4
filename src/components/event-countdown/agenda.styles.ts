/** Agenda and sessions: a time, and what happens then. */
import {css} from 'lit';

export const agendaStyles = css`
  .agenda summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding-block: 0.3em;
    font-weight: 600;
    overflow-wrap: anywhere;
    list-style: none;
    cursor: pointer;
    border-block-start: 1px solid var(--_line);
  }
  .agenda summary::-webkit-details-marker {
    display: none;
  }
  .agenda summary .chev {
    margin-inline-start: auto;
    color: var(--_muted);
  }
  .agenda[open] summary .chev {
    rotate: 180deg;
  }
  .agenda ol {
    display: grid;
    gap: var(--_s3);
    padding-block: 0.25em var(--_s2);
  }
  .agenda li {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr);
    gap: var(--_s3);
    line-height: 1.42;
  }
  .agenda .dated li {
    grid-template-columns: 11em minmax(0, 1fr);
  }
  .agenda .ranges li {
    grid-template-columns: minmax(6.9em, max-content) minmax(0, 1fr);
  }
  .agenda li[aria-current] .t {
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .agenda li .t {
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .agenda .plain li {
    grid-template-columns: 1.35em minmax(0, 1fr);
    gap: 0;
  }
  .agenda .plain .loz {
    margin-block-start: 0.5em;
    margin-inline-start: 0.25em;
    color: var(--_accent-ink);
    inline-size: 0.42em;
    block-size: 0.42em;
  }
  /* Day and hours on one line, where the panel beside leaves room for both columns. */
  @container (min-width: 52em) {
    .agenda .dated li {
      grid-template-columns: 14.5em minmax(0, 1fr);
    }
  }
  @container (max-width: 24em) {
    .agenda .dated li {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @container (max-width: 17em) {
    .agenda .ranges li {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media print {
    .agenda .chev {
      display: none;
    }
    .agenda li {
      break-inside: avoid;
    }
  }
`;
