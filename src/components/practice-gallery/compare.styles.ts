/** Practices side by side; in a narrow place each row's label stands above its cells. */
import {css} from 'lit';
import {chipsetStyles} from './chipset.styles.js';

export const compareStyles = css`
  ${chipsetStyles}
  .ctable {
    overflow-x: auto;
  }
  .ctable table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .ctable :is(td, th) {
    padding: 0.6em 1.5em 0.6em 0;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
    border-block-start: 1px solid var(--_line);
  }
  .ctable thead :is(td, th) {
    border: 0;
    vertical-align: top;
  }
  .ctable :is(th[scope='row'], thead td) {
    inline-size: 22%;
    font-size: var(--_t-s);
    color: var(--_muted);
  }
  .ctable .title {
    display: block;
  }
  .cov {
    block-size: 5.5em;
    margin-block-end: 0.7em;
    border-radius: var(--_r2);
    overflow: hidden;
  }
  .inds1 {
    display: grid;
    gap: var(--_s3);
  }
  @container (max-width: 34em) {
    .ctable tr {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0 1em;
      padding-block: 0.7em;
      border-block-start: 1px solid var(--_line);
    }
    .ctable thead tr {
      border: 0;
    }
    .ctable th[scope='row'] {
      grid-row: 1;
      grid-column: 1 / -1;
      inline-size: auto;
    }
    .ctable :is(td, th) {
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .ctable tbody td {
      grid-row: 2;
    }
    /* Out of sight alone: left out, it would put each head over the column before its own. */
    .ctable thead td {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;
