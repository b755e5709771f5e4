import {expect} from '@open-wc/testing';
import {safeHtml} from '../../../src/components/shared/safe-html.js';
import {type UntrustedHtml} from '../../../src/model/feed.js';
import {cleaned, context} from '../../support/cleaned.js';

const cases: Record<string, readonly (readonly [name: string, html: string, expected: string])[]> = {
  paragraphs: [
    ['empty ones go', '<p>a</p><p>&nbsp;</p><p><b> </b><br></p><p>b</p>', '<p>a</p><p>b</p>'],
    ['loose text gets one', 'a <b>b</b><p>c</p>', '<p>a <b>b</b></p><p>c</p>'],
    ['double breaks part them', '<p>a<br><br>b<br>c</p>', '<p>a</p><p>b<br>c</p>'],
    ['divs become paragraphs', '<div>a</div><div><div>b</div>c</div>', '<p>a</p><p>b</p><p>c</p>'],
    ['blocks that are dropped keep their text apart', '<section>a</section><article>b</article>', '<p>a</p><p>b</p>'],
    ['nested spans go', '<p><span lang="RU"><span>a<o:p></o:p></span></span></p>', '<p>a</p>'],
    ['double spaces fold', '<p>a  b&nbsp; c</p>', '<p>a b c</p>'],
    ['frameset alone gives nothing', '<frameset><frame src="x"></frameset>', ''],
    ['a repeated title and lead go', '<h1>Заголовок</h1><p>Первый абзац повторяет вводку.</p><p>a</p>', '<p>a</p>'],
  ],
  'leftovers of word processors': [
    ['footnote marks', '<p>a[footnoteRef:1] [bookmark: _GoBack]b</p>', '<p>a b</p>'],
    ['a footnote in the middle', '<p>a [1:  note.]</p>', '<p>a (note.)</p>'],
    ['conditional comments', '<!--[if gte mso 9]><xml><w:x>1</w:x></xml><![endif]--><p>a</p>', '<p>a</p>'],
    [
      'conditional comments of hundreds of styles',
      `<p><!--[if gte mso 9]><xml>${'<w:LsdException Name="heading 1"/>'.repeat(376)}</xml><![endif]--><b>a</b></p>`,
      '<p><b>a</b></p>',
    ],
    ['styles and classes', '<p class="MsoNormal" style="mso-margin-top:1cm" align="center">a</p>', '<p>a</p>'],
    [
      'lists of bullets',
      '<p>·&nbsp;&nbsp; a</p><p>·&nbsp; <b>b</b></p><p>c</p>',
      '<ul role="list"><li>a</li><li><b>b</b></li></ul><p>c</p>',
    ],
    ['a lone dash is no list', '<p>– a</p><p>b</p>', '<p>– a</p><p>b</p>'],
  ],
  headings: [
    ['take their place under the widget', '<h1>a</h1><p>b</p><h2>c</h2>', '<h4>a</h4><p>b</p><h5 class="sub">c</h5>'],
    ['keep no gaps', '<h2>a</h2><h5>b</h5>', '<h4>a</h4><h5 class="sub">b</h5>'],
    [
      'stay at six',
      '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>',
      '<h4>a</h4><h5 class="sub">b</h5><h6 class="sub">c</h6><h6 class="sub">d</h6>',
    ],
    ['empty ones go', '<h2>&nbsp;</h2><p>a</p>', '<p>a</p>'],
    [
      'keep their language, their direction and their place to lead to',
      '<p><a href="#b">a</a></p><h2 id="b" lang="en" dir="ltr">b</h2>',
      '<p><a href="#a-at-b">a</a></p><h4 lang="en" dir="ltr" id="a-at-b" tabindex="-1">b</h4>',
    ],
  ],
  links: [
    [
      'are resolved and closed off',
      '<p><a href="../x" target="_top">a</a></p>',
      '<p><a href="https://town.example.kg/x" rel="noopener noreferrer">a</a></p>',
    ],
    ['script addresses lose the link', '<p><a href="javascript:alert(1)">a</a></p>', '<p>a</p>'],
    ['data addresses lose the link', '<p><a href="data:text/html,x">a</a></p>', '<p>a</p>'],
    [
      'name the real host',
      '<p><a href="https://evil.example/">www.gov.kg</a></p>',
      '<p><a href="https://evil.example/" rel="noopener noreferrer">www.gov.kg (evil.example)</a></p>',
    ],
    [
      'the same host is not said twice',
      '<p><a href="https://www.gov.kg/a">gov.kg</a></p>',
      '<p><a href="https://www.gov.kg/a" rel="noopener noreferrer">gov.kg</a></p>',
    ],
    [
      'a file name is no host',
      '<p><a href="https://gov.kg/a">report.pdf</a></p>',
      '<p><a href="https://gov.kg/a" rel="noopener noreferrer">report.pdf</a></p>',
    ],
    [
      'mail to another address',
      '<p><a href="mailto:x@evil.example">press@gov.kg</a></p>',
      '<p><a href="mailto:x@evil.example" rel="noopener noreferrer">press@gov.kg (evil.example)</a></p>',
    ],
    ['to nowhere are unwrapped', '<p><a href="#nowhere">a</a></p>', '<p>a</p>'],
    [
      'within the text stay',
      '<p><a href="#x" name="y">see</a></p><p id="x">n <a href="#y">above</a></p>',
      '<p><a href="#a-at-x" id="a-at-y">see</a></p><p id="a-at-x" tabindex="-1">n <a href="#a-at-y">above</a></p>',
    ],
    [
      'to footnotes get their number',
      '<p>a<sup><a href="#fn-two">*</a></sup></p>',
      '<p>a^<a href="#a-fn-2" id="a-ref-2" class="fnref" role="doc-noteref" aria-label="Footnote 2">2</a></p>',
    ],
    ['bidi controls are stripped', '<p>a&#x202E;b</p>', '<p>ab</p>'],
    ['heaps of marks are cleared', `<p>a${'&#769;'.repeat(400)}b</p>`, `<p>a${'\u0301'.repeat(8)}b</p>`],
  ],
  'pictures and media': [
    [
      'are lazy and boxed',
      '<p><img src="/a.jpg"></p>',
      '<p><img src="https://town.example.kg/a.jpg" class="boxed" loading="lazy" decoding="async" referrerpolicy="no-referrer" alt=""></p>',
    ],
    [
      'keep a size that is given',
      '<p><img src="/a.jpg" width="400" height="300" alt="b"></p>',
      '<p><img src="https://town.example.kg/a.jpg" width="400" height="300" alt="b" loading="lazy" decoding="async" referrerpolicy="no-referrer"></p>',
    ],
    [
      'have no size where its attributes are empty',
      '<p><img src="/a.jpg" width="" height=" "></p>',
      '<p><img src="https://town.example.kg/a.jpg" class="boxed" loading="lazy" decoding="async" referrerpolicy="no-referrer" alt=""></p>',
    ],
    ['tracking pixels go', '<p>a<img src="/p.gif" width="1" height="1"></p>', '<p>a</p>'],
    ['data addresses go', '<p>a<img src="data:image/svg+xml,x"></p>', '<p>a</p>'],
    [
      'frames become links',
      '<p>a</p><iframe src="https://video.example/1" title="The hearing"></iframe>',
      '<p>a</p><p><a href="https://video.example/1" rel="noopener noreferrer">The hearing</a></p>',
    ],
    [
      'frames without a title name their host',
      '<iframe src="https://www.video.example/1"></iframe>',
      '<p><a href="https://www.video.example/1" rel="noopener noreferrer">Open on video.example</a></p>',
    ],
    [
      'videos become links',
      '<video><source src="/v.mp4"></video>',
      '<p><a href="https://town.example.kg/v.mp4" rel="noopener noreferrer">Open on town.example.kg</a></p>',
    ],
    ['frames with script addresses go', '<p>a</p><iframe src="javascript:alert(1)"></iframe>', '<p>a</p>'],
  ],
  tables: [
    [
      'scroll in a box of their own',
      '<table><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></table>',
      '<div class="tbl" role="region" aria-label="Table" tabindex="0"><table><tbody><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table></div>',
    ],
    [
      'take a bold first row as headings',
      '<table><tr><td><b>a</b></td><td><b>b</b></td></tr><tr><td>x</td><td>y</td></tr></table>',
      '<div class="tbl stack" role="region" aria-label="Table" tabindex="0"><table><thead><tr><th><b>a</b></th><th><b>b</b></th></tr></thead><tbody><tr><td>x</td><td data-label="b">y</td></tr></tbody></table></div>',
    ],
    [
      'label the cells of three columns',
      '<table><tr><th>a</th><th>b</th><th>c</th></tr><tr><td>x</td><td>y</td><td>z</td></tr></table>',
      '<div class="tbl stack" role="region" aria-label="Table" tabindex="0"><table><thead><tr><th>a</th><th>b</th><th>c</th></tr></thead><tbody><tr><td>x</td><td data-label="b">y</td><td data-label="c">z</td></tr></tbody></table></div>',
    ],
    ['of one cell are no tables', '<table><tr><td><p>a</p></td></tr></table>', '<p>a</p>'],
  ],
  'words kept together': [
    ['initials', '<p>директор О. С. Алманов</p>', '<p>директор О.~С.~Алманов</p>'],
    ['numbers', '<p>10 июня 2016 г. № 5</p>', '<p>10~июня 2016~г. №~5</p>'],
    ['suffixes', '<p>2030-жылга чейин</p>', '<p>2030-^жылга чейин</p>'],
    ['short words', '<p>жить в селе</p>', '<p>жить в~селе</p>'],
    ['dashes', '<p>село – это мы</p>', '<p>село~– это мы</p>'],
  ],
};

describe('safe-html', () => {
  for (const [group, rows] of Object.entries(cases)) {
    describe(group, () => {
      for (const [name, html, expected] of rows) {
        it(name, () => expect(cleaned(html)).to.equal(expected));
      }
    });
  }

  for (const [name, html, labelled] of [
    ['marks', '<p>a<a href="#fn-two">*</a></p>', '[role=doc-noteref]'],
    ['ways back', '<p>a<a href="#n">1</a></p><p id="n"><a href="#b">↩</a> n</p><p id="b">c</p>', '[role=doc-noteref]'],
    ['links to media without a title', '<iframe src="https://video.example/1"></iframe>', 'a'],
    ['but titled media', '<iframe src="https://video.example/1" title="Чогулуш"></iframe>', ''],
  ] as const) {
    it(`says the language of our labels in a text of another: ${name}`, () => {
      const box = document.createElement('div');
      box.append(safeHtml(html as UntrustedHtml, {...context, labelLanguage: 'ky'}));
      const said = [...box.querySelectorAll<HTMLElement>('[lang]')];
      expect(said.every((each) => labelled && each.matches(`${labelled}, [role=doc-backlink]`))).to.equal(true);
      expect(said.length > 0, box.innerHTML).to.equal(labelled !== '');
      expect(said.every(({lang}) => lang === 'ky')).to.equal(true);
      expect(cleaned(html)).not.to.contain('lang=');
    });
  }

  it('shows what lies beyond the bounds as text', () => {
    const html = `${'<p>a</p>'.repeat(2_500)}<p>b <a href="https://e.kg/c">c</a></p><p onclick="d()">&lt;i&gt;</p>`;
    const box = document.createElement('div');
    box.append(safeHtml(html as UntrustedHtml, context));
    const rest = box.lastElementChild;
    expect(box.querySelectorAll('p:not(.text)').length).to.be.within(1_000, 2_499);
    expect(rest?.className).to.equal('text');
    expect(rest?.children).to.have.length(0);
    expect(rest?.textContent).to.match(/^a\n\na\n\n[^]*a\n\nb c \(https:\/\/e\.kg\/c\)\n\n<i>$/);
    expect(box.textContent?.match(/a/g)).to.have.length(2_500);
  });
});
