/** Countdowns, contacts and lists of releases on paper. A sheet of its own, which comes once a widget stands. */
import {css} from 'lit';

export const print = css`
  /* Paper is white, whatever the page: its dark ground is left out to save ink, and pale text would be all that is left. */
  @media print {
    :host > * {
      color-scheme: light;
    }
    @supports (color: light-dark(red, red)) {
      :host,
      :host([appearance='dark']) {
        color: light-dark(currentColor, #000);
        background: light-dark(transparent, #fff);
      }
    }
  }
  /* On paper there is no now: dates stay, and what counts to them or from them goes. */
  @media print {
    .hms,
    :host(:not([phase='cancelled'], [phase='postponed'])) .ev > .timer,
    .ev > .timer > .ring,
    .ev .pill:is(.good, .now),
    .way,
    .ways .map,
    .passing,
    .actions,
    .langs,
    .btn,
    .field,
    .sheet[open],
    .topics,
    .bar,
    .tray,
    .cmp,
    .evc > .ring,
    .evl > .ring,
    button.more {
      display: none;
    }
    :host :focus-visible {
      outline: 0;
    }
    /* Tints aren't printed, nor marks, which are backgrounds too, unless they are asked for. */
    .pill,
    .mono {
      border-color: currentColor;
    }
    .loz {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    /* What an opened one says at length may go over pages. */
    .rc-sum > .txt,
    .facts > div {
      break-inside: avoid;
    }
    .evl .paper {
      display: inline;
    }
    .facts .paper,
    .ev .actions,
    .ev.side,
    .cb {
      display: block;
    }
    .ev-head,
    summary {
      break-after: avoid;
      break-inside: avoid;
    }
    .ev .actions a.btn {
      display: block;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    /* A mailbox stands with the registration already, without a subject in percents. */
    .ev .actions a.btn[href^='mailto:'],
    .ev .actions a.btn .i,
    .cb .ways {
      display: none;
    }
    .ev .actions a.btn::after {
      content: ': ' attr(href);
      overflow-wrap: anywhere;
    }
    .ev.side > * + * {
      margin-block-start: var(--_s4);
    }
    /* As strong as the tint of a state. */
    :host .ev.side > .timer {
      display: block;
      background: none;
      padding: 0;
      border: 0;
      inline-size: auto;
      break-inside: avoid;
    }
    .ev.side > .timer .say {
      justify-items: start;
    }
    .facts a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }

    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .pc {
      content-visibility: visible;
    }
    /* Three rows to a page of A4. */
    .pc > .pic {
      inline-size: 55%;
    }

    .person {
      break-inside: avoid;
      margin-block-end: 1em;
    }
    .cb a {
      color: inherit;
    }
  }
`;
