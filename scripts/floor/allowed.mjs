// What is newer than the contract's oldest browsers and used all the same, each with what those browsers do instead.

/** Members of built-in objects, in the sources. */
export const members = {
  'Clipboard.write': 'within try: the text is copied without its HTML',
  'Element.currentCSSZoom': "asked for by 'in': there, an enlarged box counts in its own pixels",
  'HTMLElement.hidePopover': "asked for by 'in': a list without it stays open until its button is pressed",
  'HTMLElement.popover': "asked for by 'in': the menu stands in its place on the page",
  'HTMLElement.showPopover': "asked for by 'in': the menu stands in its place on the page",
  'Navigator.share': 'asked for by typeof: there is no button',
  'Scheduler.postTask': 'asked for by typeof: a timer',
  'ToggleEvent.newState': 'comes with popovers only: without them a class opens the list',
};

/** Globals, and features of style sheets, in what is built. */
export const features = {
  ClipboardItem: 'asked for by typeof: the text is copied without its HTML',
  Temporal: 'asked for as a member of the global object: Intl, which costs more',
  scheduler: 'asked for by typeof: a timer',
  'scheduler.postTask': 'asked for by typeof: a timer',
  requestIdleCallback: "asked for by 'in': a timer",
  trustedTypes: 'where the browser has none, nothing asks for trusted values',
  ':-webkit-search-cancel-button': 'a field without such a button',
  ':popover-open': 'asked for only where there are popovers',
  ':has': 'a cursor, a mark and a width that are the same for all',
  'break-after: avoid': 'pages of paper break where they are full',
  'break-before: avoid': 'pages of paper break where they are full',
  orphans: 'pages of paper break where they are full',
  widows: 'pages of paper break where they are full',
  'contain-intrinsic-width': "a page gives a width to the table's cell or the float in which a widget stands",
  'content-visibility': 'all is laid out at once',
  'font-family: ui-monospace': 'the next font of the list',
  'forced-color-adjust': 'no forced colours',
  'hyphenate-limit-chars': 'more words are hyphenated',
  hyphens: 'no word is hyphenated',
  'print-color-adjust': 'Chrome has the prefixed name, beside it; else tints are not printed',
  'scrollbar-width': 'a scrollbar',
  'text-decoration: dotted': 'no line, or a plain one',
  'text-wrap': 'lines break where they are full',
};
