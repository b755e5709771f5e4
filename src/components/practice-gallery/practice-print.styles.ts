/** The opened practice on paper: from its beginning, without what can only be pressed. */
import {css} from 'lit';

export const practicePrint = css`
  @media print {
    /* Also the list under it; a browser that can't ask for that leaves this one out. */
    .closer,
    .map,
    .pad .foot,
    dialog::backdrop,
    :is(.pg:has(+ .dlg[open])) {
      display: none;
    }
    /* What is centred over its page begins above it, where it is the longer one. */
    .dlg {
      position: absolute;
      inset: 0 0 auto;
      margin: 0;
      inline-size: 100%;
      max-block-size: none;
      overflow: visible;
    }
    .dlg-in,
    .pad {
      display: block;
    }
    .pad > * + * {
      margin-block-start: var(--_s5);
    }
    .pad section {
      break-inside: avoid;
    }
    .refs a[rel]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .results > li::before {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
`;
