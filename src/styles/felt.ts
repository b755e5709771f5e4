/** Felt: natural wool and eight dyes, one a topic; shown where a photograph is missing, and as the topics' legend. */
import {css} from 'lit';

export const felt = css`
  :host {
    --_wool: var(--mykty-wool, oklch(0.955 0.012 85));
    --_dye-1: var(--mykty-topic-1, oklch(0.5 0.085 222));
    --_dye-2: var(--mykty-topic-2, oklch(0.58 0.11 70));
    --_dye-3: var(--mykty-topic-3, oklch(0.48 0.135 27));
    --_dye-4: var(--mykty-topic-4, oklch(0.48 0.085 150));
    --_dye-5: var(--mykty-topic-5, oklch(0.43 0.085 262));
    --_dye-6: var(--mykty-topic-6, oklch(0.46 0.1 350));
    --_dye-7: var(--mykty-topic-7, oklch(0.43 0.055 55));
    --_dye-8: var(--mykty-topic-8, oklch(0.46 0.085 298));
  }
  .felt,
  .glyph {
    --_ground: color-mix(in oklab, var(--_dye) 13%, var(--_wool));
    --_figure: var(--_dye);
  }
  .felt {
    inline-size: 100%;
    block-size: 100%;
  }
  .felt.inv {
    --_ground: var(--_dye);
    --_figure: color-mix(in oklab, var(--_dye) 10%, var(--_wool));
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_wool: var(--mykty-wool, light-dark(oklch(0.955 0.012 85), oklch(0.27 0.012 75)));
      --_dye-1: var(--mykty-topic-1, light-dark(oklch(0.5 0.085 222), oklch(0.7 0.085 222)));
      --_dye-2: var(--mykty-topic-2, light-dark(oklch(0.58 0.11 70), oklch(0.76 0.1 75)));
      --_dye-3: var(--mykty-topic-3, light-dark(oklch(0.48 0.135 27), oklch(0.68 0.12 27)));
      --_dye-4: var(--mykty-topic-4, light-dark(oklch(0.48 0.085 150), oklch(0.7 0.085 150)));
      --_dye-5: var(--mykty-topic-5, light-dark(oklch(0.43 0.085 262), oklch(0.68 0.085 262)));
      --_dye-6: var(--mykty-topic-6, light-dark(oklch(0.46 0.1 350), oklch(0.7 0.09 350)));
      --_dye-7: var(--mykty-topic-7, light-dark(oklch(0.43 0.055 55), oklch(0.69 0.055 60)));
      --_dye-8: var(--mykty-topic-8, light-dark(oklch(0.46 0.085 298), oklch(0.7 0.085 298)));
    }
    .felt {
      --_figure: light-dark(var(--_dye), color-mix(in oklab, var(--_dye) 80%, #14110f));
    }
    .felt.inv {
      --_ground: light-dark(var(--_dye), color-mix(in oklab, var(--_dye) 50%, #14110f));
      --_figure: light-dark(
        color-mix(in oklab, var(--_dye) 10%, var(--_wool)),
        color-mix(in oklab, var(--_dye) 22%, oklch(0.9 0.02 85))
      );
    }
  }
  .glyph {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .og {
    fill: var(--_ground);
  }
  .of {
    fill: var(--_figure);
  }
  .os {
    fill: none;
    stroke: var(--_figure);
    stroke-width: 2.7;
    stroke-linejoin: round;
  }
  .glyph .os {
    stroke-width: 3;
  }
  .oseam {
    fill: none;
    stroke: var(--_figure);
    stroke-width: 0.9;
    stroke-dasharray: 2.6 1.8;
  }
  .onfield .os {
    stroke: var(--_ground);
  }
  .onfield .of {
    fill: var(--_ground);
  }
  .t-1 {
    --_dye: var(--_dye-1);
  }
  .t-2 {
    --_dye: var(--_dye-2);
  }
  .t-3 {
    --_dye: var(--_dye-3);
  }
  .t-4 {
    --_dye: var(--_dye-4);
  }
  .t-5 {
    --_dye: var(--_dye-5);
  }
  .t-6 {
    --_dye: var(--_dye-6);
  }
  .t-7 {
    --_dye: var(--_dye-7);
  }
  .t-8 {
    --_dye: var(--_dye-8);
  }
  @media (forced-colors: active) {
    :host {
      --_wool: Canvas;
    }
    .t-1,
    .t-2,
    .t-3,
    .t-4,
    .t-5,
    .t-6,
    .t-7,
    .t-8 {
      --_dye: CanvasText;
    }
    .felt,
    .glyph {
      --_ground: Canvas;
      --_figure: CanvasText;
      border: 1px solid CanvasText;
    }
    .felt.inv {
      --_ground: CanvasText;
      --_figure: Canvas;
    }
  }
`;
