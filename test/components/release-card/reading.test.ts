/** What a reader does with a whole release, and what it is called by. */
import {expect} from '@open-wc/testing';
import {fileType} from '../../../src/components/release-card/files.js';
import {type SafeUrl} from '../../../src/model/feed.js';
import {expectAccessible} from '../../support/axe.js';
import {plainText, unmountAll, until} from '../../support/mount.js';
import {card, feedOf, fullCard, one, shadow, text, texts, toggle} from './cards.js';

const office = 'application/vnd.openxmlformats-officedocument';
const files: readonly (readonly [name: string, type: string, expected: string])[] = [
  ['a.pdf', 'application/pdf', 'PDF'],
  ['get?id=1', `${office}.wordprocessingml.document`, 'DOCX'],
  ['get.php?id=1', `${office}.spreadsheetml.sheet`, 'XLSX'],
  ['get', 'application/msword', 'DOC'],
  ['get', 'application/vnd.ms-excel; charset=binary', 'XLS'],
  ['get', 'audio/mpeg', 'MP3'],
  ['get', 'video/mpeg', 'MPEG'],
  ['get', 'audio/x-m4a', 'M4A'],
  ['get', 'image/svg+xml', 'SVG'],
  ['get', 'application/octet-stream', ''],
  ['get', '', ''],
];

describe('mykty-release-card', () => {
  afterEach(unmountAll);

  for (const [name, mime_type, expected] of files)
    it(`calls ${name} of ${mime_type || 'no type'} ${expected || 'nothing'}`, () =>
      expect(fileType({url: `https://a.example/${name}` as SafeUrl, mime_type})).to.equal(expected));

  it("names a practice in the reader's language, whichever version the release links", async () => {
    const practice = (language: string, title: string) => ({
      id: `p-${language}`,
      url: `https://town.example.kg/p-${language}`,
      language,
      title,
      _mykty: {type: 'practice', work: 'p'},
    });
    const links = [{url: 'https://town.example.kg/p-ky', rel: 'related'}];
    const data = feedOf([
      {title: 'T', _mykty: {type: 'release', links}},
      practice('ky', 'Таза суу'),
      practice('en', 'Water'),
    ]);
    const element = await card(data, {view: 'full', item: 'item-0'});
    expect(texts(element, '[part=links] :is(a, p)')).to.deep.equal(['Water', 'Practice']);
    expect(one(element, '[part=links] a')?.getAttribute('href')).to.equal('https://town.example.kg/p-en');
    element.lang = 'ru';
    await until(() => text(element, '[part=links] a') === 'Таза суу', 'the version that there is');
    expect(one(element, '[part=links] a')?.lang).to.equal('ky');
  });

  it('opens an abbreviation by a tap and by keyboard', async () => {
    const element = await fullCard({
      title: 'T',
      content_html: '<p><abbr title="self-government">SG</abbr> and <abbr title="self-government">SG</abbr></p>',
    });
    const [first, second] = [...shadow(element).querySelectorAll<HTMLElement>('abbr')];
    const said = () => text(element, '.rc-body p');
    const press = (key: string) =>
      first?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    first?.focus();
    expect(shadow(element).activeElement).to.equal(first);
    press('Enter');
    expect(said()).to.equal('SG (self-government) and SG');
    expect(first?.ariaExpanded ?? first?.getAttribute('aria-expanded')).to.equal('true');
    await expectAccessible(element);
    press(' ');
    press('Tab');
    expect(said()).to.equal('SG and SG');
    second?.click();
    expect(said()).to.equal('SG and SG (self-government)');
  });

  it('gives the mark of a note on the title the shape and colour of the others', async () => {
    const element = await fullCard({
      title: 'T',
      _mykty: {type: 'release', footnotes: [{id: 'a', on: 'title', text: 'n'}]},
    });
    const mark = one(element, '[part=title] .fnref') as HTMLElement;
    const {width, height} = mark.getBoundingClientRect();
    expect(height / width).to.be.lessThan(1.3);
    const back = one(element, '.back') as HTMLElement;
    expect(getComputedStyle(mark).color).to.equal(getComputedStyle(back).color);
  });

  it('leads to a note on the title and back, also where a summary is opened', async () => {
    const item = {title: 'T', content_text: 'x', _mykty: {footnotes: [{id: 'a', on: 'title', text: 'n'}]}};
    const element = await card(feedOf([item]));
    expect(text(element, '[part=title]')).to.equal('T');
    await toggle(element);
    expect(texts(element, '[part=title] .fnref')).to.deep.equal(['1']);
    one(element, '.back')?.click();
    expect(shadow(element).activeElement).to.equal(one(element, '.fnref'));
    one(element, '.fnref')?.click();
    expect(shadow(element).activeElement).to.equal(one(element, '.notes li'));
    await expectAccessible(element);
  });

  it('numbers each list as its author does', async () => {
    const list = (type: string, item: string) => `<ol${type}><li>${item}</li></ol>`;
    const content_html =
      ['', ' type="a"', ' type="A"', ' type="i"', ' type="I"'].map((type) => list(type, 'x')).join('') +
      `<ul type="a"><li>x</li></ul>${list(' type="a"', list('', 'x'))}`;
    const element = await fullCard({title: 'T', content_html});
    const styles = [...shadow(element).querySelectorAll('.rc-body li')].map(
      (item) => getComputedStyle(item).listStyleType,
    );
    expect(styles).to.deep.equal([
      'decimal',
      'lower-alpha',
      'upper-alpha',
      'lower-roman',
      'upper-roman',
      'none',
      'lower-alpha',
      'decimal',
    ]);
  });

  it('ends a caption once', async () => {
    const images = [{url: 'https://127.0.0.1:9/a.jpg', caption: 'The lake.', credit: 'A. Osmonov'}];
    const element = await fullCard({title: 'T', _mykty: {type: 'news', images}});
    expect(text(element, '[part=image]')).to.equal('The lake. A. Osmonov');
  });

  describe('puts files', () => {
    const files = (count: number) =>
      Array.from({length: count}, (_, index) => ({
        url: `https://town.example.kg/${index}.pdf`,
        mime_type: 'application/pdf',
      }));
    for (const [name, count, paragraphs, place] of [
      ['beside the text', 3, 1, 'rc-aside'],
      ['under a text that is much shorter', 12, 1, 'rc-below'],
      ['under one beside which they would leave a hole', 6, 2, 'rc-below'],
      ['beside one that is as long', 12, 12, 'rc-aside'],
    ] as const)
      it(name, async () => {
        const content_text = Array.from({length: paragraphs}, () => 'word '.repeat(60)).join('\n\n');
        const element = await fullCard({title: 'T', content_text, attachments: files(count)});
        expect(one(element, '.files')?.closest('.rc-aside, .rc-below')?.className).to.equal(place);
      });
  });

  it('puts the host under each link, beside none', async () => {
    const links = ['A', 'A label that is rather longer than a line in the aside of a card'].map((label, index) => ({
      url: `https://${index}.example.kg/`,
      label,
    }));
    const element = await fullCard({title: 'T', content_text: 'Text.', _mykty: {links}});
    for (const link of shadow(element).querySelectorAll('.links li')) {
      const [label, host] = ['a', '.s'].map((each) => link.querySelector(each)?.getBoundingClientRect());
      expect(host?.top).to.be.at.least((label?.bottom ?? 0) - 4);
    }
  });

  it('lets parties and project move up beside a long body, and not beside a short one', async () => {
    const release = (paragraphs: number) => ({
      title: 'T',
      content_html: `<p>${'word '.repeat(60)}</p>`.repeat(paragraphs),
      _mykty: {
        type: 'release',
        contacts: [{name: 'A. Osmonov', phones: ['0312 00-12-34']}],
        parties: [{name: 'A'.repeat(60), role: 'organizer'}],
        projects: [{name: 'P'}],
      },
    });
    const beside = async (paragraphs: number) =>
      [...shadow(await fullCard(release(paragraphs))).querySelectorAll('.rc-aside > *')].map((each) =>
        plainText(each.querySelector('.h')),
      );
    expect(await beside(1)).to.deep.equal(['Contacts']);
    expect(await beside(3)).to.deep.equal(['Contacts', 'Project']);
    expect(await beside(9)).to.deep.equal(['Contacts', 'Project', 'Who is involved']);
  });
});
