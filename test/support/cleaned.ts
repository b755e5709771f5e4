/** What the one sink for HTML makes of a text. */
import {type HtmlContext, safeHtml} from '../../src/components/shared/safe-html.js';
import {type UntrustedHtml} from '../../src/model/feed.js';

export const context: HtmlContext = {
  base: 'https://town.example.kg/news/1',
  headingLevel: 4,
  language: 'ru',
  idPrefix: 'a-',
  footnotes: ['one', 'two'],
  said: ['Заголовок', 'Первый абзац повторяет вводку.'],
  labelLanguage: 'ru',
  footnoteLabel: (mark) => `Footnote ${mark}`,
  backLabel: 'Back to text',
  embedLabel: (host) => `Open on ${host}`,
  tableLabel: 'Table',
};

/** As markup; joints are shown as what they join with. */
export const cleaned = (html: string, over: Partial<HtmlContext> = {}): string => {
  const box = document.createElement('div');
  box.append(safeHtml(html as UntrustedHtml, {...context, ...over}));
  return box.innerHTML.replaceAll('&nbsp;', '~').replaceAll('\u2060', '^');
};
