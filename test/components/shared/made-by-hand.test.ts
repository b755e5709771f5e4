/** What Word and content systems make of a text, table by table: the look was right there, the structure is put in here. */
import {expect} from '@open-wc/testing';
import {cleaned} from '../../support/cleaned.js';

const mark = (number: string, to: string, id = ''): string =>
  `^<a href="#a-at-${to}"${id && ` id="a-at-${id}"`} class="fnref" role="doc-noteref" aria-label="Footnote ${number}">${number}</a>`;
const back = (number: string, to: string, id = ''): string =>
  `<a href="#a-at-${to}" class="fnback" role="doc-backlink" aria-label="${number}. Back to text"${id && ` id="a-at-${id}"`}>${number}</a>`;
const arrow = (to: string): string =>
  `<a href="#a-at-${to}" class="back" role="doc-backlink" aria-label="Back to text">↩</a>`;

const word = (bullet: string, text: string): string =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${bullet}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=RU>${text}<o:p></o:p></span></p>`;

const cases: Record<string, readonly (readonly [name: string, html: string, expected: string])[]> = {
  lists: [
    [
      "of Word's own bullets",
      word('·', 'a') + word('·', '<b>b</b> c'),
      '<ul role="list"><li>a</li><li><b>b</b> c</li></ul>',
    ],
    [
      'of bullets for private use',
      '<p>\uf0b7&nbsp;a</p><p>\uf0b7&nbsp;b</p>',
      '<ul role="list"><li>a</li><li>b</li></ul>',
    ],
    ['of the second level', word('o', 'a') + word('o', 'b'), '<ul role="list"><li>a</li><li>b</li></ul>'],
    ['of long dashes', '<p>— a;</p><p>— b.</p><p>c</p>', '<ul role="list"><li>a;</li><li>b.</li></ul><p>c</p>'],
    ['of stars', '<p>* a</p><p>* b</p>', '<ul role="list"><li>a</li><li>b</li></ul>'],
    [
      'of bullets in bold',
      '<p><b>• </b>a</p><p><b>• </b>b</p>',
      '<ul role="list"><li><b></b>a</li><li><b></b>b</li></ul>',
    ],
    [
      'of lines',
      '<p>a:<br>– b;<br>– <i>c</i>.<br>d<br>e</p>',
      '<p>a:</p><ul role="list"><li>b;</li><li><i>c</i>.</li></ul><p>d<br>e</p>',
    ],
    ['but not of direct speech', '<p>– a, – b</p><p>– c! – d</p>', '<p>– a,~– b</p><p>– c!~– d</p>'],
    ['but not of one line', '<p>a<br>– b<br>c</p>', '<p>a<br>– b<br>c</p>'],
    [
      'whose numbers jump keep them',
      '<ol><li>a</li><li value="9">b</li></ol>',
      '<ol><li>a</li><li value="9">b</li></ol>',
    ],
    [
      'that reach two figures make room for them',
      `<ol start="9"><li>a</li><li>b</li></ol>`,
      `<ol start="9" class="n2"><li>a</li><li>b</li></ol>`,
    ],
    [
      'that reach three figures, at their start or by their length, make room for them',
      `<ol start="120"><li>a</li></ol><ol>${'<li>a</li>'.repeat(100)}</ol>`,
      `<ol start="120" class="n3"><li>a</li></ol><ol class="n3">${'<li>a</li>'.repeat(100)}</ol>`,
    ],
    [
      'whose numbers jump to two or three figures make room for them, as do those that go on from there',
      '<ol><li>a</li><li value="100">b</li><li value="7">c</li></ol><ol><li value="99">a</li><li>b</li></ol><ol start="98"><li value="3">a</li><li value="12">b</li></ol>',
      '<ol class="n3"><li>a</li><li value="100">b</li><li value="7">c</li></ol><ol class="n3"><li value="99">a</li><li>b</li></ol><ol start="98" class="n2"><li value="3">a</li><li value="12">b</li></ol>',
    ],
    ['that have no items stay as they are', '<ol>a</ol>', '<ol>a</ol>'],
    [
      'that are lettered stay so',
      '<ol type="a"><li>a</li></ol><ol type="I"><li>a</li></ol>',
      '<ol type="a"><li>a</li></ol><ol type="I" class="n2"><li>a</li></ol>',
    ],
  ],
  headings: [
    ['of paragraphs in bold', '<p><b>a</b></p><p>b</p>', '<h4>a</h4><p>b</p>'.replace('a', '<b>a</b>')],
    [
      'of these under others',
      '<h2>a</h2><p><strong>b</strong></p><p>c</p>',
      '<h4>a</h4><h5 class="sub"><strong>b</strong></h5><p>c</p>',
    ],
    ['but not of a sentence', '<p><b>a.</b></p><p>b</p>', '<p><b>a.</b></p><p>b</p>'],
    ['nor of the last paragraph', '<p>a</p><p><b>b</b></p>', '<p>a</p><p><b>b</b></p>'],
    ['nor of two on end', '<p><b>a</b></p><p><b>b</b></p>', '<p><b>a</b></p><p><b>b</b></p>'],
    ['nor where some is not bold', '<p><b>a</b> b</p><p>c</p>', '<p><b>a</b> b</p><p>c</p>'],
    ['a whole paragraph is none', `<h3>${'a '.repeat(90)}</h3>`, `<p>${'a '.repeat(90)}</p>`],
  ],
  notes: [
    [
      'of Word',
      '<p>a<a href="#_ftn1" name="_ftnref1"><span><![if !supportFootnotes]><sup>[1]</sup><![endif]></span></a></p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> n</p></div>',
      `<p>a${mark('1', '_ftn1', '_ftnref1')}</p><p class="fn">${back('1', '_ftnref1', '_ftn1')} n</p>`,
    ],
    [
      'of LibreOffice',
      '<p>a<a name="s1anc" href="#s1sym"><sup>1</sup></a></p><div id="s1"><p><a name="s1sym" href="#s1anc">1</a>n</p></div>',
      `<p>a${mark('1', 's1sym', 's1anc')}</p><p class="fn">${back('1', 's1anc', 's1sym')} n</p>`,
    ],
    [
      'of WordPress',
      '<p>a<sup data-fn="x"><a href="#x" id="x-link">1</a></sup></p><ol><li id="x">n <a href="#x-link">↩︎</a></li></ol>',
      `<p>a${mark('1', 'x', 'x-link')}</p><ol><li class="fn" id="a-at-x" tabindex="-1">n ${arrow('x-link')}</li></ol>`,
    ],
    [
      'of pandoc',
      '<p>a<a href="#fn1" id="fnref1"><sup>1</sup></a></p><section><hr><ol><li id="fn1"><p>n<a href="#fnref1">↩︎</a></p></li></ol></section>',
      `<p>a${mark('1', 'fn1', 'fnref1')}</p><hr><ol><li class="fn" id="a-at-fn1" tabindex="-1"><p>n${arrow('fnref1')}</p></li></ol>`,
    ],
  ],
  tables: [
    [
      'a head of two rows stays whole',
      '<table><tr><td rowspan=2><b>a</b></td><td colspan=2><b>b</b></td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>1</td><td>2</td></tr></table>',
      '<div class="tbl" role="region" aria-label="Table" tabindex="0"><table><thead><tr><th rowspan="2"><b>a</b></th><th colspan="2"><b>b</b></th></tr><tr><th>c</th><th>d</th></tr></thead><tbody><tr><td>e</td><td>1</td><td>2</td></tr></tbody></table></div>',
    ],
    [
      'an empty corner stays out of the head',
      '<table><tr><td><p>&nbsp;</p></td><td><b>b</b></td></tr><tr><td>c</td><td>d</td></tr></table>',
      '<div class="tbl stack" role="region" aria-label="Table" tabindex="0"><table><thead><tr><td></td><th><b>b</b></th></tr></thead><tbody><tr><td>c</td><td data-label="b">d</td></tr></tbody></table></div>',
    ],
    [
      'a first row that says nothing is no head',
      '<table><tr><td></td><td></td></tr><tr><td>c</td><td>d</td></tr></table>',
      '<div class="tbl stack" role="region" aria-label="Table" tabindex="0"><table><tbody><tr><td></td><td></td></tr><tr><td>c</td><td>d</td></tr></tbody></table></div>',
    ],
    [
      'figures end at one edge',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>1 250,5</td></tr><tr><td>2</td><td>–</td></tr></table>',
      '<div class="tbl stack" role="region" aria-label="Table" tabindex="0"><table><thead><tr><th>a</th><th class="n">b</th></tr></thead><tbody><tr><td>c</td><td data-label="b" class="n">1 250,5</td></tr><tr><td>2</td><td data-label="b" class="n">–</td></tr></tbody></table></div>',
    ],
  ],
  'pictures and the rest': [
    [
      'the first of each abbreviation is a button',
      '<p><abbr title="Long form">LF</abbr> <abbr title="long form">LF</abbr></p><p>Other (<abbr title="other">O</abbr>)</p>',
      '<p><abbr title="Long form" tabindex="0" role="button" aria-expanded="false">LF</abbr> <abbr title="long form">LF</abbr></p>' +
        '<p>Other (<abbr title="other" tabindex="0" role="button" aria-expanded="false" class="said">O</abbr>)</p>',
    ],
    ['emoji are text', '<p>a <img src="/1f600.png" alt="🙂"></p>', '<p>a 🙂</p>'],
    [
      'icons stay in the line',
      '<p>a <img src="/i.gif" width="16" height="16"></p>',
      '<p>a <img src="https://town.example.kg/i.gif" width="16" height="16" class="glyph" loading="lazy" decoding="async" referrerpolicy="no-referrer" alt=""></p>',
    ],
    ['controls say nothing', '<form>a<button>b</button><select><option>c</select></form>', '<p>a</p>'],
    ['rules part something', '<hr><p>a</p><hr><hr><p>b</p><hr>', '<p>a</p><hr><p>b</p>'],
    ['short codes go', '<p>[caption id="x" width="300"]a[/caption]</p>', '<p>a</p>'],
  ],
  'words kept together': [
    ['a hyphen for a dash', '<p>МСУ - это мы</p>', '<p>МСУ~- это мы</p>'],
    ['degrees', '<p>36 °C</p>', '<p>36~°C</p>'],
  ],
};

describe('what Word and content systems make', () => {
  for (const [group, rows] of Object.entries(cases)) {
    describe(group, () => {
      for (const [name, html, expected] of rows) {
        it(name, () => expect(cleaned(html).replaceAll('1~250', '1 250')).to.equal(expected));
      }
    });
  }

  it('puts pictures side by side', () => {
    const image = (name: string) => `<img src="/${name}.jpg" width="150" height="100">`;
    expect(cleaned(`<div>${image('a')}<br>${image('b')}</div>`)).to.match(
      /^<p class="pics"><img [^>]*><br><img [^>]*><\/p>$/,
    );
    expect(cleaned(`<p>${image('a')}</p>`)).to.match(/^<p><img/);
  });
});
