/** Rows of 56 px, people side by side where there is room. */
import {css} from 'lit';

export const styles = css`
  .cb,
  .people,
  .person {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .cb,
  .people {
    gap: var(--_s5);
  }
  .person {
    gap: var(--_s4);
  }
  .who {
    display: flex;
    gap: var(--_s4);
    align-items: center;
  }
  .who > div {
    flex: auto;
  }
  .mono {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 3.25em;
    block-size: 3.25em;
    border: 1px solid var(--_frame);
    border-radius: 50%;
    background: var(--_accent-tint);
    color: var(--_accent-ink);
    font-weight: 650;
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
    flex: auto;
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
  /* Text of 200 % on a small phone, a narrow sidebar: no column of letters. */
  @container (max-width: 17em) {
    .who,
    .actions.fill {
      flex-wrap: wrap;
    }
  }
  @container (min-width: 34em) {
    .actions.fill > * {
      flex: initial;
    }
  }
  @container (min-width: 46em) {
    .cb:not(.wide) > .people:not(:has(.two)) {
      grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
    }
  }
`;
