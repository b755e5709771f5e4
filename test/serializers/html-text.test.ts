/** HTML as text, beside what a browser makes of it; by example in plain-text.test.ts. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type UntrustedHtml} from '../../src/model/feed.js';
import {htmlToText} from '../../src/serializers/html-text.js';

describe('HTML as text', () => {
  it('keeps the letters that a browser reads, in their order', () => {
    const text = fc.constantFrom(
      'Суу ',
      'a &lt;b&gt;',
      '20 м&sup2;',
      '&laquo;В&raquo;',
      '&#1099;',
      '&uuml;',
      '5 < 6',
      '1 > 0',
      'R&D',
    );
    const leaf = fc.constantFrom(
      '<br>',
      '<!-- c > d -->',
      '<![if !supportLists]>',
      '<![endif]>',
      '<?xml:namespace prefix = o />',
      '<o:p></o:p>',
      "<img alt='x > y'>",
      '<script>var x = "<p>y</p>"</script>',
      '<style>p > a {}</style>',
      '<!--[if gte mso 9]><xml>1</xml><![endif]-->',
    );
    const element = (inside: fc.Arbitrary<string>) =>
      fc
        .tuple(
          fc.constantFrom('p', 'b', 'span', 'ul', 'li', 'h2', 'td', 'div'),
          fc.constantFrom('', ' lang=RU', ' title="a > b"'),
          inside,
        )
        .map(([tag, attributes, html]) => `<${tag}${attributes}>${html}</${tag}>`);
    const {html} = fc.letrec<{html: string}>((tie) => ({
      html: fc
        .array(fc.oneof({maxDepth: 3, depthSize: 'small'}, text, leaf, element(tie('html'))), {maxLength: 4})
        .map((parts) => parts.join('')),
    }));
    const letters = (from: string) => from.replace(/[\s–]/g, '');
    fc.assert(
      fc.property(html, (each) => {
        const template = document.createElement('template');
        template.innerHTML = each;
        template.content.querySelectorAll('script, style').forEach((hidden) => hidden.remove());
        expect(letters(htmlToText(each as UntrustedHtml, {links: false}))).to.equal(
          letters(template.content.textContent ?? ''),
        );
      }),
      {numRuns: 1500, seed: 20261121},
    );
  });
});
