/** The shadow under what lies above the page, a menu or a dialog; part of the sheets that come with these. */
import {css} from 'lit';

export const shadow = css`
  :host {
    --_shadow: 0 0 0 1px var(--_line), 0 2px 4px rgb(0 0 0 / 0.06), 0 12px 32px -8px rgb(0 0 0 / 0.22);
  }
  @media print {
    :host {
      --_shadow: none;
    }
  }
`;
