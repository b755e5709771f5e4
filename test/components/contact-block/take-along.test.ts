import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {button, copied, find, setUp, show, status, tearDown, texts} from '../../support/contact-block.js';
import {until} from '../../support/mount.js';
import {feedOf, people} from './contacts.js';

describe('mykty-contact-block: what is taken along', () => {
  beforeEach(setUp);
  afterEach(tearDown);

  it('calls no fax that only its label tells', async () => {
    const phones = [
      {number: '0312 00-12-35', label: 'Факс'},
      {number: '0312 00-12-36', label: 'Тел./факс'},
    ];
    const element = await show(feedOf([{name: 'А', phones}]));
    expect(find<HTMLAnchorElement>(element, 'a[part="phone"]').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+996312001236',
    ]);
    expect(texts(element, '.rows .main')).to.deep.equal(['Факс0312 00-12-35', 'Тел./факс0312 00-12-36']);
  });

  it('copies a line with its numbers in full, and says so', async () => {
    const element = await show(feedOf(people));
    button(element, 'Copy the phone number', 2)?.click();
    await until(() => status(element) === 'Copied', 'the confirmation');
    expect(copied).to.deep.equal(['0555 000-000, 0500 000-000, 0770 000-000']);
    button(element, 'Copy the fax number')?.click();
    button(element, 'Copy the e-mail address')?.click();
    await until(() => copied.length === 3, 'the others');
    expect(copied.slice(1)).to.deep.equal(['0312 00-12-35', 'press@example.kg']);
  });

  for (const [number, text] of [
    ['0312 00-12-34 (приёмная)', '0312 00-12-34 (приёмная)'],
    ['0312 00-12-34 (приёмная), 00-12-35 (архив)', '0312 00-12-34 (приёмная), 00-12-35 (архив)'],
    ['0312 00-12-34, сурам боюнча', '0312 00-12-34, сурам боюнча'],
    ['Тел./факс: 0312 00-12-34, 00-12-35', '0312 00-12-34, 0312 00-12-35'],
    ['0312 00-12-34 (доб. 5)', '0312 00-12-34, ext. 5'],
    ['сурам боюнча', 'сурам боюнча'],
  ] as const)
    it(`copies «${number}» as «${text}»`, async () => {
      const element = await show(feedOf([{name: 'А', phones: [number]}]));
      button(element, 'Copy the phone number')?.click();
      await until(() => copied.length, 'the text');
      expect(copied).to.deep.equal([text]);
    });

  it('copies name, role, phones and mail in one tap', async () => {
    const element = await show(feedOf(people));
    button(element, 'Copy contact')?.click();
    await until(() => copied.length, 'the text');
    expect(copied[0]).to.equal(
      [
        'Айнура Сатыбаева',
        'Маалымат саясаты боюнча серепчи',
        'Айыл өкмөтүнүн басма сөз кызматы',
        'Кызматтык телефон: 0312 00-12-34',
        '0312 00-12-36',
        '00-12-3',
        'Fax: 0312 00-12-35',
        '0555 000-000',
        '0500 000-000',
        '0770 000-000',
        '00-26-7, ext. 4',
        'Тел./факс: 0312 00-12-37, ext. 5',
        'press@example.kg',
      ].join('\n'),
    );
  });

  it('saves a vCard', async () => {
    const saved: {name: string; href: string}[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({name: this.download, href: this.href});
    };
    try {
      const element = await show(feedOf(people));
      button(element, 'Save contact')?.click();
      await until(() => saved.length, 'the file');
      expect(saved[0]?.name).to.equal('Айнура-Сатыбаева.vcf');
      const text = await (await fetch(saved[0]?.href ?? '')).text();
      expect(text).to.include('VERSION:3.0').and.include('FN:Айнура Сатыбаева').and.include('+996312001234');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('shows a QR code on demand, by keyboard alone, and gives the focus back', async () => {
    const element = await show(feedOf(people));
    const open = () => button(element, 'QR code');
    expect(open()?.getAttribute('aria-expanded')).to.equal('false');
    open()?.focus();
    await sendKeys({press: 'Enter'});
    await until(() => find(element, '.qr').length, 'the QR code');
    expect(open()?.getAttribute('aria-expanded')).to.equal('true');
    expect(status(element)).to.equal('Scan with a phone camera to save the contact');
    const picture = find(element, '.qr svg')[0];
    expect(picture?.getAttribute('role')).to.equal('img');
    expect(find(element, '.qr path')[0]?.getAttribute('d')).to.match(/^M0 0h7v1h-7z/);
    await sendKeys({press: 'Escape'});
    await until(() => !find(element, '.qr').length, 'the end of it');
    expect(element.shadowRoot?.activeElement).to.equal(open());
    open()?.click();
    await until(() => find(element, '.qr').length, 'the QR code again');
    button(element, 'Close')?.focus();
    await sendKeys({press: ' '});
    await until(() => !find(element, '.qr').length, 'the end of it');
    expect(element.shadowRoot?.activeElement).to.equal(open());
  });

  it('shows one QR code at a time: the one that was asked for last, and leaves the focus there', async () => {
    const element = await show(feedOf(['a', 'b'].map((id) => ({...people[0], id}))));
    const open = (index: number) => button(element, 'QR code', index);
    const expanded = () => [0, 1].map((index) => open(index)?.getAttribute('aria-expanded'));
    open(0)?.click();
    open(0)?.click();
    await until(() => expanded()[0] === 'true', 'the first');
    open(1)?.focus();
    open(1)?.click();
    await until(() => expanded()[1] === 'true', 'the second');
    expect(expanded()).to.deep.equal(['false', 'true']);
    expect(find(element, '.qr').length).to.equal(1);
    expect(element.shadowRoot?.activeElement).to.equal(open(1));
    await sendKeys({press: 'Escape'});
    await until(() => !find(element, '.qr').length, 'the end of it');
    expect(element.shadowRoot?.activeElement).to.equal(open(1));
  });

  it('says where a QR code can hold no more', async () => {
    const element = await show(
      feedOf([{id: 'x', name: 'Ө'.repeat(1900), role: 'Р', emails: [`${'a'.repeat(60)}@example.kg`], phones: []}]),
    );
    const open = () => button(element, 'QR code');
    open()?.click();
    await until(() => status(element) !== '', 'an announcement');
    const said = 'The QR code could not be made';
    expect([status(element), texts(element, '.qr p').join()]).to.deep.equal([said, said]);
    expect(find(element, '.qr svg[role="img"]')).to.have.length(0);
    button(element, 'Close')?.click();
    await until(() => !find(element, '.qr').length, 'the end of it');
    expect(element.shadowRoot?.activeElement).to.equal(open());
  });
});
