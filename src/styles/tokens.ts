/**
 * Tokens. Public names (`--mykty-*`) are only read, each with a fallback, so a page can set them on `:root`, on a
 * container or on one element; private names (`--_*`) are set here and used by all sheets. Every surface is mixed from
 * the page's own text colour or from the one accent, whose lightness is held where it stays legible.
 *
 * Where a browser lacks `light-dark()` or relative colours, the accent and the status colours are mixed with the
 * page's text colour instead, so that they stay legible on a light and on a dark page alike.
 */
import {css} from 'lit';

export const tokens = css`
  :host {
    --_accent: var(--mykty-accent, var(--_page-accent, #1f5f7d));
    --_surface: var(--mykty-surface, Canvas);
    --_on-surface: var(--mykty-on-surface, CanvasText);
    --_muted: color-mix(in oklab, currentColor 78%, transparent);
    --_line: color-mix(in oklab, currentColor 16%, transparent);
    --_edge: color-mix(in oklab, currentColor 58%, transparent);
    --_tint: color-mix(in oklab, currentColor 4.5%, transparent);
    --_tint-2: color-mix(in oklab, currentColor 9%, transparent);
    --_frame: transparent;
    --_accent-ink: color-mix(in oklab, var(--_accent) 55%, currentColor);
    --_accent-solid: var(--_accent);
    --_on-accent: #fff;
    --_accent-tint: color-mix(in oklab, var(--_accent) 10%, transparent);
    --_accent-tint-2: color-mix(in oklab, var(--_accent) 20%, transparent);
    --_bad: var(--mykty-bad, color-mix(in oklab, #b3261e 60%, currentColor));
    --_warn: var(--mykty-warn, color-mix(in oklab, #8a5300 60%, currentColor));
    --_good: var(--mykty-good, color-mix(in oklab, #1d6235 60%, currentColor));
    --_pill-good: color-mix(in oklab, var(--_good) 13%, transparent);

    --_s2: calc(0.5em * var(--mykty-density, 1));
    --_s3: calc(0.75em * var(--mykty-density, 1));
    --_s4: calc(1em * var(--mykty-density, 1));
    --_s5: calc(1.5em * var(--mykty-density, 1));
    --_target: max(44px, 2.75em);
    --_r1: calc(var(--mykty-radius, 10px) * 0.5);
    --_r2: var(--mykty-radius, 10px);
    --_r3: calc(var(--mykty-radius, 10px) * 1.6);
    --_t-xs: 0.8125em;
    --_t-s: 0.875em;
    /* Titles grow no wider than a long word has room for, where text is large and its box narrow. */
    --_t-l: clamp(0.94em, 10.5cqi, 1.125em);
    --_t-xl: clamp(0.94em, 10.5cqi, 1.375em);
    --_t-2xl: 1.75em;
    --_lh-ui: 1.35;
    --_w-title: var(--mykty-title-weight, 650);
    --_measure: 66ch;
    --_focus: var(--mykty-focus, var(--_accent-ink));
    --_ring-w: 3px;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--mykty-accent, var(--_page-accent, light-dark(#1f5f7d, #8cc4de)));
      --_on-accent: light-dark(#fff, #111);
      --_bad: var(--mykty-bad, light-dark(#a3241c, #ff9d92));
      --_warn: var(--mykty-warn, light-dark(#7a4a00, #f0bd62));
      --_good: var(--mykty-good, light-dark(#1d6235, #86d69e));
    }
  }
  @supports (color: light-dark(red, oklch(from red l c h))) {
    :host {
      --_accent-ink: light-dark(
        oklch(from var(--_accent) min(l, 0.45) c h),
        oklch(from var(--_accent) max(l, 0.8) min(c, 0.12) h)
      );
      --_accent-solid: light-dark(
        oklch(from var(--_accent) min(l, 0.45) c h),
        oklch(from var(--_accent) max(l, 0.78) min(c, 0.12) h)
      );
    }
  }
  :host([appearance='light']) {
    color-scheme: only light;
  }
  :host([appearance='dark']) {
    color-scheme: only dark;
  }
  :host([appearance='light']),
  :host([appearance='dark']) {
    color: CanvasText;
    background: Canvas;
  }
  :host([appearance='contrast']) {
    color: var(--_on-surface);
    background: var(--_surface);
  }
`;
