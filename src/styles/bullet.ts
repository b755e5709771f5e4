/** A lozenge in place of a list's bullet: what stands in the `::before` of each of its lines, but for its colour. */
import {css} from 'lit';

export const bullet = css`
  content: '';
  position: absolute;
  inset-inline-start: 0.25em;
  inset-block-start: 0.58em;
  inline-size: 0.42em;
  block-size: 0.42em;
  rotate: 45deg;
`;
