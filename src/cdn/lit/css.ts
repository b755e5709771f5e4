/** A style sheet that all widgets of a page share, made when the first one needs it. */
export interface Sheet {
  readonly styleSheet: CSSStyleSheet;
  toString(): string;
}

export function css(strings: TemplateStringsArray, ...values: unknown[]): Sheet {
  const text = String.raw({raw: strings}, ...values);
  let made: CSSStyleSheet | undefined;
  return {
    get styleSheet() {
      if (!made) {
        made = new CSSStyleSheet();
        made.replaceSync(text);
      }
      return made;
    },
    toString: () => text,
  };
}
