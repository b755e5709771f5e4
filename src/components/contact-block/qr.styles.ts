/** The QR code on a white tile in every scheme, beside its contact where there is room. Loaded with the first. */
import {css} from 'lit';

export const qrStyles = css`
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
  @container (min-width: 30em) {
    .office-in .qr {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 34em) {
    .person.two {
      grid-template: auto auto 1fr / minmax(0, 1fr) 16em;
      gap: var(--_s4) calc(2em * var(--mykty-density, 1));
    }
    .person.two .qr {
      grid-area: 1 / 2 / span 3;
    }
    .person.two > :is(.qr, .actions) {
      align-self: start;
    }
  }
  @container (min-width: 46em) {
    .wide .person.two {
      grid-template: none / minmax(0, 1fr);
    }
    .wide .person.two .qr {
      grid-area: auto;
    }
  }
`;
