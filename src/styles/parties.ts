/** Who is involved, by role. */
import {css} from 'lit';

export const parties = css`
  .parties,
  .parties > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
  }
  .parties > div {
    gap: 0.1em;
  }
  .parties dt {
    font-size: var(--_t-s);
    line-height: var(--_lh-ui);
    color: var(--_muted);
  }
  .parties dd {
    line-height: 1.42;
  }
  .parties dd + dd {
    margin-block-start: 0.35em;
  }
  .members li {
    padding-inline-start: 1em;
    font-size: var(--_t-s);
    color: var(--_muted);
  }
`;
