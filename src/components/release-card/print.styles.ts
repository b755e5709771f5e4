/** On paper: one column, addresses of links, nothing to press. */
import {css} from 'lit';

export const print = css`
  @media print {
    .more,
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
      background: none;
    }
    .back,
    .files .i {
      display: none;
    }
    a {
      color: inherit;
    }
    .prose a[href^='http']::after,
    .links a::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
    }
    .rc-full {
      display: block;
    }
    .rc-full > * + * {
      margin-block-start: 1em;
    }
    .quote,
    .files li,
    tr,
    figure {
      break-inside: avoid;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
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
