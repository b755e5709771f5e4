/** On paper: one column, addresses of links, nothing to press. */
import {css} from 'lit';

export const print = css`
  @media print {
    .unprinted,
    .strip .actions {
      display: none;
    }
    .panel,
    .strip {
      border: 1px solid #999;
      break-inside: avoid;
    }
    .fnref {
      padding: 0;
      margin: 0;
      border: 0;
      background: none;
    }
    .fnback {
      color: inherit;
    }
    .back,
    .files .i {
      display: none;
    }
    a {
      color: inherit;
    }
    .prose a[href^='http']:not(.said)::after,
    .parties a::after,
    .panel > .h a::after,
    .strip .title a::after,
    .note a::after,
    .links a::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .files a {
      display: block;
    }
    .files .z {
      margin-inline-start: 0.6em;
    }
    .files a::after {
      content: attr(href);
      display: block;
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
    .files .ext,
    .links .muted {
      display: none;
    }
    /* Nothing can be tapped there. */
    .prose abbr[role]:not(.said)::after {
      content: ' (' attr(title) ')';
    }
    .spelled {
      display: none;
    }
    abbr[title] {
      text-decoration: none;
    }
    .paper {
      display: block;
    }
    /* Pages break well inside blocks only: a grid goes to the next page as a whole. */
    .rc-full,
    .rc-main,
    .rc-body,
    .rc-aside,
    .rc-below,
    .rc-about,
    .prose {
      display: block;
    }
    :is(.rc-full, .rc-main, .rc-body, .rc-aside, .rc-below, .rc-about, .prose) > * + * {
      margin-block-start: 1em;
    }
    .prose :is(h1, h2, h3, h4, h5, h6) {
      margin-block-start: 1.2em;
    }
    .tbl {
      overflow: visible;
    }
    .rc-fig {
      max-block-size: 9cm;
    }
    /* Marks are backgrounds, which browsers leave out to save ink; without them a list has no bullets. */
    .quote::before,
    .prose ul > li::before {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .rc-head,
    .quote,
    .files li,
    .rows,
    .rc-foot,
    tr,
    figure {
      break-inside: avoid;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    .rc-head,
    .sect > div {
      break-after: avoid;
    }
    /* An address alone on a last page. */
    .rc-foot {
      break-before: avoid;
    }
    .rc-body,
    .notes {
      max-inline-size: none;
    }
    p {
      orphans: 3;
      widows: 3;
    }
  }
`;
