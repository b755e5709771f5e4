/** In a file of its own, since a policy stays with its page. */
import {expect} from '@open-wc/testing';
import {withoutStyles} from '../../../src/components/shared/unreported-styles.js';
import {cleaned} from '../../support/cleaned.js';
import {until} from '../../support/mount.js';

describe('safe-html on a page that allows no inline styles', () => {
  const reported: (EventTarget | null)[] = [];
  const note = ({target}: SecurityPolicyViolationEvent) => reported.push(target);

  before(() => {
    document.addEventListener('securitypolicyviolation', note);
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src 'none'";
    document.head.append(policy);
  });
  after(() => document.removeEventListener('securitypolicyviolation', note));
  /** How many reports there were. They come in order, some time later: all are here when that of one made now is. */
  const reports = async (): Promise<number> => {
    const last = document.body.appendChild(document.createElement('p'));
    last.setAttribute('style', 'color: blue');
    await until(() => reported.includes(last), 'the last report');
    last.remove();
    return reported.splice(0).filter((target) => target !== last).length;
  };

  it('has none reported', async () => {
    const styled = document.body.appendChild(document.createElement('p'));
    styled.setAttribute('style', 'color: red');
    expect(await reports(), 'the page reports').to.be.greaterThan(0);
    styled.remove();
    const html =
      `<style>p {color: red}</style><p class=MsoNormal style='mso-line-height-rule:exactly'><span lang=RU\nSTYLE = "x">a</span>` +
      `<b id='x'style=y>style=b</b> c style="d"</p>`;
    expect(cleaned(html)).to.equal('<p>a<b>style=b</b> c style="d"</p>');
    expect(await reports()).to.equal(0);
  });

  const elements: [string, string, string][] = [
    ['one after the other', '<style>a</style>b<STYLE type=x>c</style >d', 'bd'],
    ['one that holds the beginning of another', '<style><style>a</style>b', 'b'],
    ['one that nobody closed', 'a<style>b</style>c<style>d', 'ac<style>d'],
    ['the end of none', 'a</style>b', 'a</style>b'],
    ['another name', '<styled>a</styled>', '<styled>a</styled>'],
  ];
  for (const [name, html, rest] of elements)
    it(`takes out style elements: ${name}`, () => expect(withoutStyles(html)).to.equal(rest));

  it('takes linear time', () => {
    // Of a million characters; in the square of it they would take the whole day.
    const start = performance.now();
    for (const part of ['<style>', '<style', '</style', '<style></style ', '<p style', 'style= ', '<style>a</style>'])
      withoutStyles(part.repeat(1_000_000 / part.length));
    expect(performance.now() - start).to.be.lessThan(20_000);
  });
});
