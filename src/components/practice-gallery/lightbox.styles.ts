/** Pictures large, on black whatever the page's scheme. */
import {css} from 'lit';

export const lightboxStyles = css`
  .light {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border: 0;
    color: #fff;
    color-scheme: dark;
    background: #111;
    --_focus: #fff;
    /* It is asked for its own width: the gallery's may be another. */
    container-type: inline-size;
  }
  /* A long caption in large text is scrolled to; it leaves much of the window to the picture. */
  .light-in {
    display: grid;
    grid-template: auto minmax(40%, 1fr) auto / minmax(0, 1fr);
    block-size: 100%;
  }
  .light .bar {
    flex-wrap: nowrap;
    padding: var(--_s2);
  }
  .light .bar p {
    flex: 1 1 auto;
  }
  .light .caption {
    text-align: center;
  }
  .light [aria-disabled] {
    opacity: 0.5;
    cursor: default;
  }
  /* All of it is seen already. */
  .whole .btn[aria-pressed] {
    display: none;
  }
  .light [aria-pressed] + .btn {
    margin-inline-start: auto;
  }
  /* The scheme's dark and light, or those that are forced. */
  .light .btn[aria-pressed='true'] {
    color: Canvas;
    background: CanvasText;
  }
  .reel {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 100%;
    grid-template-rows: minmax(0, 1fr);
    overflow-x: auto;
    scroll-snap-type: x mandatory;
    overscroll-behavior: contain;
    scrollbar-width: none;
  }
  /* Inside: both reach from edge to edge of the window. */
  :is(.reel, .pane):focus-visible {
    outline-offset: -3px;
  }
  .reel.zoomed {
    overflow: hidden;
  }
  .reel li {
    scroll-snap-align: center;
    min-block-size: 0;
  }
  /* Of the pane's height, not of its own, which a picture would have else. */
  .pane {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-items: center;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
  }
  .pane img {
    max-inline-size: 100%;
    max-block-size: 100%;
  }
  /* Nobody can scroll to what lies before an edge, as half of what is centred and too large does. */
  .zoomed .pane {
    place-items: start;
    overflow: auto;
  }
  .zoomed img {
    max-inline-size: none;
    max-block-size: none;
    margin: auto;
  }
  @container (max-width: 26em) {
    .light .bar {
      flex-wrap: wrap;
      justify-content: space-between;
    }
    .light .bar p {
      order: 1;
      flex-basis: 100%;
    }
    .light .btn:not(.sq) {
      flex: 1 min-content;
      padding-inline: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .reel {
      scroll-behavior: smooth;
    }
  }
`;
