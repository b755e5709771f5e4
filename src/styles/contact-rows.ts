/** Ways to reach somebody: rows of 56 px with a sign, a label over its value, and what can be done with it. */
import {css} from 'lit';

export const contactRows = css`
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
  }
  .rows > li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr) auto;
    gap: 0 0.85em;
    align-items: center;
    min-block-size: 56px;
    padding-block: 0.3em;
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .rows .lead {
    color: var(--_accent-ink);
  }
  .main {
    line-height: 1.32;
  }
  .k,
  .hint {
    display: block;
    font-size: var(--_t-s);
    color: var(--_muted);
  }
  .main a {
    display: inline-block;
    overflow-wrap: anywhere;
    padding-block: 0.7em;
    margin-block: -0.58em;
    font-weight: 550;
  }
  .main a .nw {
    text-decoration: inherit;
  }
  .plain {
    font-weight: 550;
    white-space: pre-line;
  }
  /* A number that takes two lines keeps its comma at the end of the second. */
  .nw > .nw {
    display: inline;
  }
  .rows .btn {
    color: var(--_muted);
    background: none;
    border-color: transparent;
  }
  .rows .btn:hover {
    background: var(--_tint-2);
    color: inherit;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  /* Large text on a small phone: a number needs the room that the sign has. */
  @container (max-width: 13em) {
    .rows > li {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0;
    }
    .rows .btn {
      inline-size: 44px;
      padding: 0;
    }
    .rows .lead {
      display: none;
    }
  }
`;
