/** What someone said: a stitched rule, larger where it is word for word. */
import {css} from 'lit';

export const quote = css`
  .quote {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    position: relative;
    gap: var(--_s3);
    margin-block: var(--_s2);
    padding-block: var(--_s2);
    padding-inline-start: var(--_s5);
  }
  .quote::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: repeating-linear-gradient(to bottom, var(--_accent-ink) 0 8px, transparent 8px 12px);
  }
  @media (forced-colors: active) {
    .quote::before {
      background: none;
      border-inline-start: 3px dashed CanvasText;
    }
  }
  .quote blockquote p {
    font-size: 1.0625em;
    line-height: 1.42;
    text-wrap: pretty;
  }
  .quote.direct blockquote p {
    font-size: 1.22em;
    font-weight: 500;
  }
  .quote figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_s3);
    padding: 0;
  }
  /* At the same edge on a line of its own too. */
  .quote figcaption .btn {
    margin-inline-start: auto;
  }
  .quote cite {
    font-style: normal;
    font-size: var(--_t-s);
    line-height: var(--_lh-ui);
  }
  .quote cite b {
    display: block;
    font-weight: 650;
    font-size: 1.0714em;
  }
`;
