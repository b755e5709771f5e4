/**
 * Schemes that few ask for: more contrast, the colours of the system, paper. A sheet of its own, for which only those
 * who need it wait.
 */
import {css} from 'lit';

/** For `prefers-contrast: more` and for `appearance="contrast"`: no tint, full-strength lines, deeper colours. */
const contrast = css`
  --_muted: currentColor;
  --_line: currentColor;
  --_edge: currentColor;
  --_tint: transparent;
  --_tint-2: transparent;
  --_accent-tint: transparent;
  --_accent-tint-2: transparent;
  --_frame: currentColor;
  --_pill-bad: transparent;
  --_pill-warn: transparent;
  --_pill-good: transparent;
  --_wool: var(--_surface);
`;

/** What only newer browsers can compute: pairs for light and dark, and any accent brought to a legible lightness. */
const contrastColors = css`
  --_accent-ink: light-dark(
    oklch(from var(--_accent) min(l, 0.34) c h),
    oklch(from var(--_accent) max(l, 0.9) min(c, 0.08) h)
  );
  --_accent-solid: var(--_accent-ink);
  --_bad: light-dark(#700d08, #ffc4bd);
  --_warn: light-dark(#4d2e00, #ffdf9e);
  --_good: light-dark(#083f1c, #b5f0c6);
`;

/** The one tint left where all others are off: of what can be pressed, once it lies under the pointer. */
const pointed = css`
  --_tint: color-mix(in oklab, currentColor 15%, transparent);
  --_tint-2: var(--_tint);
  --_accent-tint: var(--_tint);
  --_accent-tint-2: var(--_tint);
`;

export const schemes = css`
  @media (prefers-contrast: more) {
    :host(:not([appearance='light'], [appearance='dark'])) {
      ${contrast}
    }
    :host(:not([appearance='light'], [appearance='dark'])) :is(a, button, label):hover {
      ${pointed}
    }
  }
  :host([appearance='contrast']) {
    ${contrast}
  }
  :host([appearance='contrast']) :is(a, button, label):hover {
    ${pointed}
  }
  @supports (color: light-dark(red, oklch(from red l c h))) {
    @media (prefers-contrast: more) {
      :host(:not([appearance='light'], [appearance='dark'])) {
        ${contrastColors}
      }
    }
    :host([appearance='contrast']) {
      ${contrastColors}
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_accent-ink: LinkText;
      --_accent-solid: Highlight;
      --_on-accent: HighlightText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_edge: ButtonBorder;
      --_frame: CanvasText;
      --_tint: Canvas;
      --_tint-2: Canvas;
      --_accent-tint: Canvas;
      --_accent-tint-2: Canvas;
      --_bad: CanvasText;
      --_warn: CanvasText;
      --_good: CanvasText;
      --_focus: Highlight;
    }
  }
  @media print {
    :host {
      --_tint: transparent;
      --_tint-2: transparent;
      --_accent-tint: transparent;
    }
  }

  /* Frames have an outline here: those of languages would touch the lines above and below, and a square would stick out
     of a search field's round end. Of the same size without, since this sheet comes late where no scheme asks for it. */
  .langs .btn {
    border-color: transparent;
  }
  @media (forced-colors: active) {
    .langs .btn {
      border: 0;
    }
    /* Its line is a shadow elsewhere, and these aren't drawn. */
    .langs [aria-current] {
      border-block-end: 2px solid;
    }
    .loz,
    .dot {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .btn.solid,
    [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  .field .btn {
    border-radius: 99em;
  }

  /* The ring, the way and the panel of a countdown. */
  @media (prefers-contrast: more) {
    .ring .bg {
      stroke: color-mix(in oklab, currentColor 30%, transparent);
    }
    :host(:not([appearance='light'], [appearance='dark'])) .ev > .timer {
      background: none;
    }
  }
  :host([appearance='contrast']) .ev > .timer {
    background: none;
  }
  /* A system's colours may be all but one in lightness: what is left is told by its weight. */
  @media (forced-colors: active) {
    .ring .bg,
    .ring .past {
      stroke: CanvasText;
    }
    .ring .bg {
      stroke-width: 1.5;
    }
    .ring .past {
      stroke-width: 4;
    }
    .ring .fg,
    .ring .now {
      stroke: Highlight;
    }
    .way li.here::before {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
  }

  /* A gallery's boxes to tick, and its bars. */
  @media (forced-colors: active) {
    .cbx {
      forced-color-adjust: none;
      border-color: ButtonBorder;
      background: Canvas;
    }
    .cbx:checked {
      background: Highlight;
    }
    rect.b {
      fill: GrayText;
    }
    rect.a {
      fill: CanvasText;
    }
  }
`;
