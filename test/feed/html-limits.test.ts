import {expect} from '@open-wc/testing';
import {capHtml, HTML_LIMITS, withoutConditions} from '../../src/feed/html-limits.js';

const depthOf = (html: string): number => {
  let depth = 0;
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (let node: Element | null = body; node; node = node.lastElementChild) depth++;
  return depth;
};

describe('capHtml', () => {
  const whole: readonly [string, string][] = [
    ['plain text', 'а < б & в'],
    ['paragraphs', '<p>a</p>'.repeat(500)],
    ['paragraphs that nobody closed', '<p>a'.repeat(1_000)],
    ['breaks', 'a<br>'.repeat(2_100)],
    ['a list', `<ul>${'<li>a'.repeat(2_000)}</ul>`],
    ['a table', `<table>${'<tr><td>a<td>b'.repeat(500)}</table>`],
  ];
  for (const [name, html] of whole) it(`keeps ${name}`, () => expect(capHtml(html)).to.equal(html));

  const deep: readonly [string, string][] = [
    ['divs', '<div>'.repeat(5_000)],
    ['formatting', Array.from({length: 5_000}, (_, index) => `<b a=${index}>`).join('')],
    ['lists in lists', '<ul><li>'.repeat(3_000)],
    ['quotes with foreign ends', '<blockquote></i>'.repeat(3_000)],
    ['upper case', '<DIV>'.repeat(5_000)],
  ];
  for (const [name, html] of deep) {
    it(`cuts nested ${name}`, () => {
      const capped = capHtml(html);
      expect(capped.length).to.be.greaterThan(0).and.lessThan(html.length);
      expect(depthOf(capped)).to.be.at.most(2 * HTML_LIMITS.depth + 2);
    });
  }

  const many: readonly [string, string][] = [
    ['comments', '<!--a-->'.repeat(5_000)],
    ['attributes on one tag', `<p>a<p ${Array.from({length: 20_000}, (_, index) => `a${index}=1`).join(' ')}>b`],
    ['attributes without spaces', `<p>a<p ${Array.from({length: 20_000}, (_, index) => `a${index}="1"`).join('')}>b`],
    ['attributes of a tag without an end', `<p>a<p ${'a '.repeat(20_000)}`],
  ];
  for (const [name, html] of many) {
    it(`cuts ${name}`, () => expect(capHtml(html).length).to.be.greaterThan(0).and.lessThan(html.length));
  }

  it('keeps what word processors write', () => {
    const html =
      '<p class=MsoNormal style="margin: 0cm 0cm 8pt; font-family: Times New Roman"><span lang=RU>a</span></p>\n'.repeat(
        300,
      );
    expect(capHtml(html)).to.equal(html);
  });

  it('leaves out what word processors keep for themselves, which holds hundreds of tags', () => {
    const styles = '<w:LsdException Locked="false" Name="heading 1"/>'.repeat(376);
    const kept = `<!--[if gte mso 9]><xml><w:LatentStyles>${styles}</w:LatentStyles></xml><![endif]-->`;
    const html = `<p>${kept}<b>a</b><!-- [IF mso]><i>b</i><![ENDIF]--> c</p>`;
    expect(capHtml(withoutConditions(html))).to.equal('<p><b>a</b> c</p>');
    for (const other of ['<!-- a --><p>b</p>', '<!--[if mso]><p>a</p>', '<!--[if a]><!--b--><p>c</p><![endif]>'])
      expect(withoutConditions(other)).to.equal(other);
  });

  it('takes linear time', () => {
    const start = performance.now();
    for (const part of ['<a ', '<a', '<', '<!--', '<a "', "<a '", '</', '<a/', '<!--[if ', '<!--[if a]><![endif]'])
      capHtml(withoutConditions(part.repeat(Math.ceil(HTML_LIMITS.length / part.length))));
    expect(performance.now() - start).to.be.lessThan(20_000);
  });

  it('cuts at the longest length and at the most tags', () => {
    expect(capHtml('a'.repeat(HTML_LIMITS.length + 1))).to.have.length(HTML_LIMITS.length);
    const tags = capHtml('<i></i>'.repeat(HTML_LIMITS.markup));
    expect(tags.split('<').length - 1).to.equal(HTML_LIMITS.markup);
  });
});
