/** The opened practice. */
import {css} from 'lit';
import {bullet} from '../../styles/bullet.js';
import {shadow} from '../../styles/shadow.js';
import {quote} from '../release-card/quote.styles.js';
import {contactRows} from '../../styles/contact-rows.js';
import {parties} from '../../styles/parties.js';
import {chipsetStyles} from './chipset.styles.js';
import {practicePrint} from './practice-print.styles.js';

export const practiceStyles = css`
  ${shadow}
  ${quote}
  dialog::backdrop {
    background: rgb(20 18 16 / 0.5);
  }
  .dlg {
    inline-size: min(60em, 100% - clamp(0px, 6vw, 48px));
    max-inline-size: none;
    max-block-size: calc(100% - clamp(12px, 6vw, 48px));
    overscroll-behavior: contain;
    padding: 0;
    border: 0;
    border-radius: var(--_r3);
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: var(--_shadow);
  }
  .dlg-in {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
  }
  .cover {
    block-size: 8.5em;
    overflow: hidden;
  }
  .cover:has(img) {
    block-size: min(16em, 40vh);
  }
  .inline .cover {
    border-radius: var(--_r3);
  }
  .closer {
    position: sticky;
    z-index: 1;
    /* In the page, below what that keeps for a header that stays. */
    inset-block-start: calc(var(--_kept, 0px) + 0.6em);
    justify-self: end;
    block-size: 0;
    translate: -0.6em 0.6em;
  }
  .btn.x {
    background: var(--_surface);
    color: var(--_on-surface);
    border-radius: 50%;
    box-shadow: var(--_shadow);
  }
  /* The ring round it lies on a picture, whose colour may be its own. */
  .btn.x:focus-visible {
    box-shadow: 0 0 0 6px var(--_surface);
  }
  .btn.x:hover {
    background: color-mix(in oklab, var(--_surface) 85%, var(--_on-surface));
  }
  .pad {
    display: grid;
    gap: var(--_s5);
    grid-template-columns: minmax(0, 1fr);
    padding: var(--_s5) clamp(1em, 4cqi, 2.25em) 2em;
  }
  .inline .pad {
    padding-inline: 0;
  }
  .pad > *,
  .sect,
  .pad section {
    display: grid;
    gap: var(--_s2);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    min-inline-size: 0;
  }
  .pad p {
    max-inline-size: var(--_measure);
  }
  .pad .title {
    font-size: var(--_t-xl);
  }
  .pad .lead {
    font-size: max(1em, var(--_t-l));
    line-height: 1.5;
  }
  ${chipsetStyles} ${contactRows} ${parties}
  .kv {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) 2em;
  }
  .kv dt {
    font-size: var(--_t-s);
    line-height: 1.3;
    color: var(--_muted);
  }
  .kv dd {
    /* A link that has no room beside its place begins its line at the edge. */
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    font-weight: 550;
    line-height: 1.35;
  }
  .kv .map {
    font-weight: 400;
    font-size: var(--_t-s);
  }
  .inds,
  .pad .ps {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .pad .ps {
    gap: var(--_s5);
  }
  .ind {
    display: grid;
    gap: 0.55em;
    align-content: start;
    padding: var(--_s4);
    border: 1px solid var(--_frame);
    border-radius: var(--_r3);
    background: var(--_tint);
    break-inside: avoid;
  }
  .ind .h {
    font-weight: 600;
    line-height: 1.3;
  }
  .ind table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .ind :is(td, th) {
    padding: 0.22em 0;
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .ind th {
    inline-size: 1%;
    padding-inline-end: 0.8em;
    font-size: var(--_t-s);
    color: var(--_muted);
    white-space: nowrap;
  }
  .ind td.v {
    inline-size: 1%;
    padding-inline-start: 0.8em;
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: lining-nums;
  }
  .ind .aft td.v {
    font-size: 1.125em;
    font-weight: 650;
  }
  .bar1 {
    inline-size: 100%;
    block-size: 14px;
    border-radius: 3px;
  }
  .ind .d {
    display: flex;
    gap: 0.4em;
    align-items: center;
    font-size: var(--_t-s);
    font-weight: 550;
    line-height: 1.3;
  }
  .ind .d .i {
    width: 1em;
    height: 1em;
  }
  .results {
    display: grid;
    gap: var(--_s2);
    max-inline-size: var(--_measure);
  }
  /* As in running text, which may stand below. */
  .results > li {
    position: relative;
    padding-inline-start: 1.35em;
  }
  .results > li::before {
    ${bullet}
    background: var(--_accent-ink);
  }
  .panel {
    padding: var(--_s4);
    border: 1px solid var(--_frame);
    border-radius: var(--_r3);
    background: var(--_tint);
  }
  .refs > li {
    display: grid;
  }
  .refs > li > a {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    /* Titles of two lines would run into the next one. */
    padding-block: 0.3em;
    line-height: 1.35;
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .strip button {
    display: block;
    inline-size: 8.5em;
    padding: 0;
    border: 0;
    border-radius: var(--_r2);
    overflow: hidden;
    background: var(--_tint-2);
    cursor: zoom-in;
  }
  .strip img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }
  .pad .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    justify-content: space-between;
    padding-block-start: var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  /* On and back stay at the far end, in a row of their own too. */
  .pad .foot > .actions + .actions {
    margin-inline-start: auto;
  }
  @container (min-width: 38em) {
    .pad .title {
      font-size: var(--_t-2xl);
      letter-spacing: -0.012em;
    }
    .pad .ps {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .dlg {
      border: 1px solid CanvasText;
    }
  }
  ${practicePrint}
`;
