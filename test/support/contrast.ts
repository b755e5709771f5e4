/** Contrast of text as it is drawn, by WCAG 2.2: any colour syntax, tints over tints, through shadow roots. */

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** Any CSS colour as the browser paints it, 0 to 255 and 0 to 1. */
function painted(color: string): Rgba {
  if (!context) throw new Error('no canvas');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = '#000';
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = ([r, g, b, a]: Rgba, [x, y, z]: Rgba): Rgba => [
  r * a + x * (1 - a),
  g * a + y * (1 - a),
  b * a + z * (1 - a),
  1,
];

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.parentNode instanceof ShadowRoot ? element.parentNode.host : null);

/** What lies under the element's text. */
function ground(element: Element | null): Rgba {
  if (!element) return [255, 255, 255, 1];
  const own = painted(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, ground(parentOf(element)));
}

function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1 to 21. */
export function textContrast(element: Element): number {
  const below = ground(element);
  const text = over(painted(getComputedStyle(element).color), below);
  const [light = 0, dark = 0] = [luminance(text), luminance(below)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Elements with text of their own that can be seen, in a widget's shadow root. */
export const textElements = (host: Element): Element[] =>
  [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) &&
      element.checkVisibility({visibilityProperty: true}) &&
      !element.closest('.vh, style, svg, [popover]:not(:popover-open)'),
  );
