/** The widgets by the name that a placeholder gives them: what isn't here, a page can't ask for. */
export const widgets = ['release-card', 'event-countdown', 'contact-block', 'practice-gallery'] as const;

export type Widget = (typeof widgets)[number];

/** The tag of a widget. */
export const tagOf = (widget: Widget): string => `mykty-${widget}`;

/**
 * The attributes that a placeholder may hand on. Any other `data-` attribute stays where it is: a page's filter lets
 * `data-onclick` and `data-style` pass because they do nothing, and so they must not become `onclick` and `style`.
 */
export const attributes = [
  'feed',
  'item',
  'lang',
  'refresh',
  'heading-level',
  'appearance',
  'no-json-ld',
  'view',
  'limit',
  'event',
  'contact',
  'purpose',
  'facets',
  'sort',
  'page-size',
  'paging',
  'open',
  'query',
  'sync',
] as const;

export function widgetNamed(name: string | null | undefined): Widget | undefined {
  return widgets.find((widget) => widget === name);
}
