/** A page that declares `dark` is trusted; text as light as this can only stand on a dark ground. */
export function schemeOf({color, colorScheme}: Pick<CSSStyleDeclaration, 'color' | 'colorScheme'>): string {
  const [red = 0, green = 0, blue = 0] = /^rgb/.test(color) ? (color.match(/[\d.]+/g)?.map(Number) ?? []) : [];
  const light = 0.3 * red + 0.59 * green + 0.11 * blue > 150;
  return light && !colorScheme.includes('dark') ? ":host(:not([appearance='light'])){color-scheme:dark}" : '';
}
