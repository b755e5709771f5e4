/** Running text, whoever wrote it: paragraphs, headings, lists, tables, pictures, notes. */
import {css} from 'lit';
import {bullet} from '../../styles/bullet.js';

export const prose = css`
  .prose {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: minmax(0, 1fr);
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
  }
  .text {
    white-space: pre-line;
  }
  .prose :is(h1, h2, h3, h4, h5, h6) {
    font-weight: var(--_w-title);
    font-size: var(--_t-l);
    line-height: 1.3;
    margin-block-start: 0.5em;
    text-wrap: balance;
    hyphens: manual;
  }
  .prose .sub {
    font-size: 1em;
  }
  .prose :is(h1, h2, h3, h4, h5, h6, th) :is(b, strong) {
    font-weight: inherit;
  }
  .prose :is(ul, ol) > li {
    position: relative;
    padding-inline-start: 1.35em;
    margin-block: 0.35em;
  }
  .prose ul > li::before {
    ${bullet}
    background: var(--_accent-ink);
  }
  .prose ol > li {
    /* That of the list: its letters are what other texts refer to. */
    list-style: inherit;
    margin-inline-start: 1.35em;
    padding-inline-start: 0.25em;
  }
  /* Numbers of more figures would begin before the text's own edge. */
  .prose .n2 > li {
    margin-inline-start: 1.85em;
  }
  .prose .n3 > li {
    margin-inline-start: 3em;
  }
  .prose dt {
    font-weight: 600;
  }
  .prose dd {
    margin-inline-start: 1.35em;
  }
  .prose blockquote {
    padding-inline-start: var(--_s4);
    border-inline-start: 3px solid var(--_line);
    display: grid;
    gap: var(--_s2);
  }
  .prose hr {
    inline-size: 6em;
    border: 0;
    border-block-start: 1px solid var(--_edge);
    margin-block: var(--_s2);
    margin-inline: 0;
  }
  .prose :is(pre, code) {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    hyphens: none;
  }
  .prose pre {
    overflow-x: auto;
    padding: var(--_s3) var(--_s4);
    background: var(--_tint);
    border-radius: var(--_r2);
  }
  .prose img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_r2);
    background: var(--_tint-2);
  }
  .prose img.glyph {
    display: inline;
    max-block-size: 1.4em;
    inline-size: auto;
    vertical-align: -0.2em;
    border-radius: 0;
    background: none;
  }
  .pics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    gap: var(--_s2);
    align-items: start;
  }
  .pics br {
    display: none;
  }
  .prose img.boxed {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }
  .prose :is(p, li) :is(sub, sup) {
    line-height: 0;
    font-size: 0.75em;
  }
  abbr[title] {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    cursor: help;
  }
  .tbl {
    overflow-x: auto;
    border-radius: var(--_r2);
    border: 1px solid var(--_line);
    hyphens: manual;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  caption {
    text-align: start;
    font-size: var(--_t-s);
    color: var(--_muted);
    padding: 0.8em 1.0857em 0;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.6em 0.95em;
    border-block-start: 1px solid var(--_line);
  }
  thead th {
    border-block-start: 0;
    font-weight: 600;
    font-size: var(--_t-s);
    color: var(--_muted);
    padding-inline: 1.0857em;
  }
  tbody th {
    font-weight: 550;
  }
  .tbl .n {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .fn {
    font-size: var(--_t-s);
    line-height: 1.5;
  }
  .notes {
    padding-block-start: var(--_s4);
    border-block-start: 1px solid var(--_line);
    font-size: var(--_t-s);
    line-height: 1.5;
    max-inline-size: calc(var(--_measure) / 0.875);
  }
  .notes li {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
  }
  .notes li > b {
    color: var(--_accent-ink);
  }
  .notes .prose,
  .notes .prose > p:only-child {
    display: inline;
  }
  .back {
    display: inline-block;
    min-inline-size: 24px;
    padding-inline: 0.4em;
    text-align: center;
  }
  .fnback {
    font-weight: 650;
    padding-inline-end: 0.35em;
    text-decoration: none;
  }
  /* In the line and no box of its own, before which a line would break whatever joins it to its word. */
  .fnref {
    position: relative;
    font-size: 0.7em;
    line-height: 1;
    vertical-align: 0.5em;
    font-weight: 700;
    padding: 0.22em 0.5em 0.24em;
    margin-inline: 0.15em 0;
    border-radius: 99em;
    border: 1px solid var(--_frame);
    background: var(--_accent-tint);
    color: var(--_accent-ink);
    letter-spacing: 0;
    text-decoration: none;
  }
  .title .fnref {
    font-size: 0.5em;
    vertical-align: 0.8em;
    padding-block: 0.22em 0.24em;
    color: var(--_accent-ink);
  }
  .fnref::after {
    content: '';
    position: absolute;
    inset: -0.9em -0.7em;
  }
  .fnref:hover {
    background: var(--_accent-tint-2);
  }
  @container (max-width: 26em) {
    .tbl.stack thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .tbl.stack tr {
      display: block;
      padding: 0.6em 0.95em;
      border-block-start: 1px solid var(--_line);
    }
    .tbl.stack tbody tr:first-child {
      border-block-start: 0;
    }
    .tbl.stack :is(th, td) {
      display: block;
      text-align: start;
      padding: 0;
      border: 0;
    }
    .tbl.stack td {
      color: var(--_muted);
    }
    .tbl.stack td[data-label]::before {
      content: attr(data-label) ': ';
    }
  }
`;
