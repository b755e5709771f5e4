/** What the sink must know of the place where the HTML will stand. Labels come in the widget's language. */
export interface HtmlContext {
  /** What relative addresses are resolved against: the item's own, else the feed's. */
  readonly base: string | undefined;
  /** Level of the topmost heading inside the HTML, 1 to 6. */
  readonly headingLevel: number;
  /** BCP 47 tag of the text. */
  readonly language: string | undefined;
  /** Begins every id that is made here, so that two texts in one shadow root don't meet. */
  readonly idPrefix: string;
  /** Ids of the item's footnotes, in the order of their numbers. */
  readonly footnotes: readonly string[];
  /** Texts that stand above already; a first paragraph or heading that only repeats one is left out. */
  readonly said: readonly string[];
  readonly footnoteLabel: (mark: string) => string;
  readonly backLabel: string;
  readonly embedLabel: (host: string) => string;
  readonly tableLabel: string;
}
