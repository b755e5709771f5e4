/** Rows of 56 px, a person beside offices where there is room, the QR code on a white tile in every scheme. */
import {css} from 'lit';

export const styles = css`
  .cb,
  .people,
  .offices,
  .person,
  .office-in,
  .of-l,
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .cb,
  .people {
    gap: var(--_s5);
  }
  .person,
  .offices {
    gap: var(--_s4);
  }
  .who {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s4);
    align-items: center;
  }
  .names:only-child {
    grid-column: 1 / -1;
  }
  .mono {
    display: grid;
    place-items: center;
    inline-size: 3.25em;
    block-size: 3.25em;
    border: 1px solid var(--_frame);
    border-radius: 50%;
    background: var(--_accent-tint);
    color: var(--_accent-ink);
    font-weight: 650;
    letter-spacing: 0.01em;
  }
  .who .title {
    font-size: var(--_t-l);
  }
  .role,
  .organization {
    font-size: 0.9375em;
    line-height: var(--_lh-ui);
    color: var(--_muted);
    text-wrap: balance;
  }
  .language,
  .purpose {
    font-size: var(--_t-s);
    line-height: var(--_lh-ui);
    color: var(--_muted);
  }
  .outdated {
    margin-block-start: 0.35em;
  }
  .actions.fill > * {
    flex: 1 1 auto;
  }
  .office .actions {
    margin-block-start: var(--_s2);
  }
  .qr {
    display: grid;
    gap: var(--_s4);
    justify-items: center;
    align-content: start;
    text-align: center;
    padding: var(--_s5) var(--_s4);
    border: 1px solid var(--_frame);
    border-radius: var(--_r3);
    background: var(--_tint);
  }
  .tile {
    border-radius: var(--_r2);
    background: #fff;
    color: #111;
    line-height: 0;
    box-shadow: 0 0 0 1px var(--_line);
    forced-color-adjust: none;
  }
  .tile svg {
    inline-size: min(18em, 76cqi);
    max-inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
  }
  /* A phone has one row for all three: the word of the first, the signs of the others. */
  @container (max-width: 26em) {
    .actions.fill {
      flex-wrap: nowrap;
    }
    .actions.fill > :first-child ~ * {
      flex: none;
      inline-size: var(--_target);
      padding: 0;
    }
    .actions.fill > :first-child ~ * > :is(.lb, .dt) {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
  }
  @container (min-width: 30em) {
    .office-in {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-block-end: var(--_s4);
    }
    .office-in .rows > li:first-child {
      padding-block-start: 0;
      min-block-size: 44px;
    }
    .office-in .qr {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 34em) {
    .offices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .offices > :only-child {
      grid-column: 1 / -1;
    }
    .person.two {
      grid-template-columns: minmax(0, 1fr) 16em;
      gap: var(--_s4) var(--_s6);
    }
    .person.two .qr {
      grid-area: 1 / 2 / span 3;
      align-self: start;
    }
    .actions.fill > * {
      flex: 0 1 auto;
    }
  }
  @container (min-width: 46em) {
    .wide {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      gap: 2.5em;
    }
    .wide > .offices {
      grid-template-columns: minmax(0, 1fr);
    }
    .wide > .language {
      grid-column: 1 / -1;
      margin-block-end: calc(-1 * var(--_s4));
    }
    .wide .person.two {
      grid-template-columns: minmax(0, 1fr);
    }
    .wide .person.two .qr {
      grid-area: auto;
    }
    .cb:not(.wide) > .people:not(:has(.two)) {
      grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
    }
  }
  @media (forced-colors: active) {
    .op {
      fill: Highlight;
    }
    .bgd {
      fill: GrayText;
    }
  }
  @media print {
    .cb,
    .offices {
      display: block;
    }
    .person,
    .office {
      break-inside: avoid;
      margin-block-end: 1em;
    }
    .office {
      border: 1px solid #999;
    }
    .hours .is-today {
      font-weight: inherit;
    }
    .hd > .pill,
    .now {
      display: none;
    }
    a {
      color: inherit;
    }
  }
`;
