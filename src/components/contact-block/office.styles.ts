/** An office on a tint of its own; beside people where there is room. */
import {css} from 'lit';

export const officeStyles = css`
  .offices,
  .office-in,
  .of-l {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .offices {
    gap: var(--_s4);
  }
  .office {
    container-type: inline-size;
    border: 1px solid var(--_frame);
    border-radius: var(--_r3);
    background: var(--_tint);
  }
  .office-in {
    gap: var(--_s2) var(--_s5);
    padding: var(--_s4) var(--_s4) var(--_s3);
  }
  .of-l {
    gap: var(--_s3);
  }
  .hd {
    display: grid;
    gap: 0.35em;
    justify-items: start;
  }
  .office .title {
    font-size: 1em;
  }
  .office .actions {
    margin-block-start: var(--_s2);
  }
  @container (max-width: 13em) {
    .office-in {
      padding-inline: var(--_s2);
    }
    .office .pill .i {
      display: none;
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
  }
  @container (min-width: 34em) {
    .offices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .offices > :only-child {
      grid-column: 1 / -1;
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
  }
  @media print {
    .offices {
      display: block;
    }
    .office {
      break-inside: avoid;
      margin-block-end: 1em;
      border: 1px solid #999;
    }
  }
`;
