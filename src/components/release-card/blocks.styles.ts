/** What stands beside and below the text: events, contacts, files, links, parties, projects. */
import {css} from 'lit';
import {parties} from '../../styles/parties.js';

export const blocks = css`
  .panel,
  .sect,
  .strip .txt,
  .links {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
  }
  .panel {
    padding: var(--_s4) min(var(--_s4), 5cqi);
    border-radius: var(--_r3);
    background: var(--_tint);
    border: 1px solid var(--_frame);
  }
  .panel > .h:first-child,
  .sect > .h:first-child {
    font-size: var(--_t-s);
    color: var(--_muted);
    font-weight: 600;
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s4);
    align-items: start;
    padding: var(--_s4) min(var(--_s4), 5cqi);
    border-radius: var(--_r3);
    background: var(--_accent-tint);
    border: 1px solid var(--_frame);
  }
  .strip .title {
    font-size: 1em;
    overflow-wrap: anywhere;
  }
  .strip .txt {
    gap: 0.3em;
    flex: 1 1 8.5em;
    min-inline-size: 0;
  }
  /* A long name needs the whole width of a narrow aside. */
  .strip.long .txt {
    flex-basis: 14em;
  }
  .strip .actions {
    flex-basis: 100%;
  }
  ${parties}
  .files li {
    break-inside: avoid;
  }
  :is(.files li + li, .rc-below .files li) {
    border-block-start: 1px solid var(--_line);
  }
  /* Many files, under the text: as many columns as the card has room for. */
  .rc-below .files {
    columns: 16em;
    column-gap: 2.5em;
  }
  .files a {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 0.8em;
    align-items: center;
    min-block-size: 56px;
    padding-block: 0.5em;
    color: inherit;
    text-decoration: none;
    line-height: 1.3;
    border-radius: var(--_r1);
  }
  .files a:hover .n {
    text-decoration: underline;
  }
  .files .ext {
    grid-row: 1 / span 2;
    display: grid;
    place-items: end center;
    inline-size: 3.6em;
    block-size: 3.9em;
    padding-block-end: 0.7em;
    font-size: 0.75em;
    font-weight: 700;
    color: var(--_accent-ink);
    background: linear-gradient(225deg, transparent 0.85em, var(--_accent-tint-2) 0);
    border: 1px solid var(--_frame);
    border-radius: 4px;
  }
  .files .z {
    grid-column: 2;
    font-size: var(--_t-s);
    color: var(--_muted);
  }
  .files .i {
    grid-column: 3;
    grid-row: 1 / span 2;
    color: var(--_muted);
  }
  .links {
    gap: 0.5em;
  }
  .links li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em;
    align-items: start;
    line-height: var(--_lh-ui);
  }
  .links .i {
    color: var(--_muted);
  }
`;
