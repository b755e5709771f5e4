import {expect} from '@open-wc/testing';
import {type UntrustedHtml} from '../../src/model/feed.js';
import {htmlToText} from '../../src/serializers/html-text.js';
import {contactToText, joinParts, releaseParts} from '../../src/serializers/plain-text.js';
import {contact, item, url} from './fixtures.js';

const words = {
  extension: (digits: string) => `ички ${digits}`,
  fax: 'Факс',
  footnotes: 'Түшүндүрмөлөр',
  contacts: 'Байланыш',
};
const dates = {date: (value: string) => `‹${value}›`};

const releaseToText = (...release: Parameters<typeof releaseParts>): string => joinParts(releaseParts(...release));

describe('plain text', () => {
  it('gives a release ready for the wire', () => {
    const release = item({
      kicker: 'Пресс-релиз',
      title: 'Талкуу өтөт',
      date_published: '2016-05-30',
      summary: 'Кыскача.',
      content_html: '<p>Биринчи.</p><p>Экинчи <a href="https://example.kg/a">шилтеме</a>.</p>' as UntrustedHtml,
      footnotes: [{id: '1', text: 'Эскертүү'}, {id: '2', html: '<p>Дагы <b>бир</b></p>' as UntrustedHtml}, {id: '3'}],
      contacts: [contact({name: 'А. Асанова', phones: [{number: '0312 00-12-34 доб. 5'}]})],
      url: url('https://example.kg/1'),
    });
    expect(releaseToText(release, dates, words)).to.equal(
      [
        'Пресс-релиз',
        'Талкуу өтөт',
        '‹2016-05-30›',
        'Кыскача.',
        'Биринчи.',
        'Экинчи шилтеме (https://example.kg/a).',
        'Түшүндүрмөлөр\n[1] Эскертүү\n[2] Дагы бир\n[3]',
        'Байланыш\nА. Асанова\n0312 00-12-34, ички 5',
        'https://example.kg/1',
      ].join('\n\n'),
    );
  });

  it('says nothing that the feed lacks, and nothing twice', () => {
    expect(
      releaseToText(item({title: 'Т', published: '2016', summary: 'А б.', content_text: 'А б. В.'}), dates, words),
    ).to.equal('Т\n\n‹2016›\n\nА б. В.');
    expect(releaseToText(item(), dates, words)).to.equal('');
  });

  for (const [of, quote, expected] of [
    [
      'direct speech and its speaker',
      {kind: 'direct', speaker: 'А. Асанова', role: 'төрага'},
      '«Болду» – А. Асанова, төрага',
    ],
    ['direct speech alone', {kind: 'direct'}, '«Болду»'],
    ['reported speech and its speaker', {kind: 'reported', speaker: 'А. Асанова'}, 'А. Асанова: Болду'],
    ['reported speech alone', {kind: 'reported'}, 'Болду'],
    ['no quote that the text has', {kind: 'direct', text: 'Текст'}, ''],
  ] as const)
    it(`gives a release ${of}`, () => {
      const release = item({content_text: 'Текст.', quotes: [{text: 'Болду', ...quote}]});
      expect(releaseToText(release, dates, words)).to.equal(['Текст.', expected].filter(Boolean).join('\n\n'));
    });

  it('numbers the notes of a title and of a text alike', () => {
    const release = item({
      title: 'Талкуу',
      content_html: '<p>Сөз <a href="#fn-b">1</a>.</p>' as UntrustedHtml,
      footnotes: [
        {id: 'a', text: 'Баштагы', on: 'title'},
        {id: 'b', text: 'Тексттеги'},
      ],
    });
    expect(releaseToText(release, dates, words)).to.match(
      /^Талкуу\[1\]\n\nСөз \[2\]\.\n\nТүшүндүрмөлөр\n\[1\] Баштагы\n\[2\] Тексттеги$/,
    );
  });

  it('gives a contact on lines', () => {
    const person = contact({
      name: 'Айнура Сатыбаева',
      role: 'Серепчи',
      organization: 'Басма сөз кызматы',
      phones: [
        {number: 'Тел./факс: 0312 00-12-34, 00-12-35'},
        {number: '0312 00-12-36', kind: 'fax'},
        {number: 'Факс: 0312 00-12-37'},
        {number: '00-26-7, ички 4', label: 'Ички номер'},
        {number: 'сурам боюнча'},
      ],
      emails: ['press@example.kg'],
    });
    expect(contactToText(person, words)).to.equal(
      'Айнура Сатыбаева\nСерепчи\nБасма сөз кызматы\nТел./факс: 0312 00-12-34\nТел./факс: 0312 00-12-35\nФакс: 0312 00-12-36\nФакс: 0312 00-12-37\nИчки номер: 00-26-7, ички 4\nсурам боюнча\npress@example.kg',
    );
  });

  it('gives every way to reach a contact', () => {
    const office = contact({
      organization: 'Мэрия',
      address: 'Бишкек, Чүй проспекти, 1',
      hours: 'ишемби 10:00–12:00',
      phones: [{number: '0312 00-12-34'}],
      emails: ['press@example.kg'],
      telegram: '@example_aimak',
      whatsapp: '0555 000-000',
      url: url('https://example.kg/'),
    });
    expect(contactToText(office, words).split('\n')).to.deep.equal([
      'Мэрия',
      'Бишкек, Чүй проспекти, 1',
      'ишемби 10:00–12:00',
      '0312 00-12-34',
      'press@example.kg',
      'Telegram: https://t.me/example_aimak',
      'WhatsApp: https://wa.me/996555000000',
      'https://example.kg/',
    ]);
  });

  it('copies a messenger that can’t be read as it is written, and no hours in the form of machines', () => {
    const office = contact({telegram: 'канал мэрии', whatsapp: '0555 00-00', hours: 'Mo-Fr 09:00-18:00'});
    expect(contactToText(office, words)).to.equal('Telegram: канал мэрии\nWhatsApp: 0555 00-00');
  });

  for (const [hours, copied] of [
    ['Mo-Fr 09:00-18:00', ''],
    ['mo-fr 09:00-18:00', ''],
    ['Mo, We – Fr 9:00-18:00', ''],
    ['Tu-Th, Sa – Su 9:00-18:00', ''],
    ['We, Fr closed; Sa 10:00-12:00', ''],
    ['Th, Tu 9:00-18:00', ''],
    ['Fr', ''],
    ['Mo-Fr 09:00-18:00; PH off', ''],
    ['Su off; Mo-Sa 09:00-18:00', ''],
    ['We are open on weekdays from 9:00', 'We are open on weekdays from 9:00'],
    ['Mo-Fr by appointment', 'Mo-Fr by appointment'],
    ['Open Mo-Fr 09:00-18:00', 'Open Mo-Fr 09:00-18:00'],
    ['Sat 10:00–12:00', 'Sat 10:00–12:00'],
  ] as const)
    it(`copies ${copied ? 'as it is written' : 'nothing of what machines read'}: ${hours}`, () => {
      expect(contactToText(contact({name: 'А', hours}), words)).to.equal(['А', copied].filter(Boolean).join('\n'));
    });

  for (const [line, text, kind] of [
    ['0312 62-07-60, 62-07-61', '0312 62-07-60\n0312 62-07-61'],
    ['(0312) 62-07-60', '(0312) 62-07-60'],
    ['Тел.: 0312 62-07-60, 62-07-61', 'Тел.: 0312 62-07-60\nТел.: 0312 62-07-61'],
    ['0312 62-07-60, факс 0312 62-07-61', '0312 62-07-60, факс 0312 62-07-61'],
    ['0312 62-07-60, горячая линия 1222', '0312 62-07-60, горячая линия 1222'],
    ['Горячая линия 1222, 0312 62-07-60', 'Горячая линия 1222, 0312 62-07-60'],
    ['0312 62-07-60 (приёмная), 0312 62-07-61 (бухгалтерия)', '0312 62-07-60 (приёмная), 0312 62-07-61 (бухгалтерия)'],
    ['+996 312 62-07-60, 61, 62', '+996 312 62-07-60, 61, 62'],
    ['0312 62-07-60 (вн. 105, 106)', '0312 62-07-60 (вн. 105, 106)'],
    ['0312 62-07-60 доб.105/106', '0312 62-07-60 доб.105/106'],
    ['0312 62-07-60 (105)', '0312 62-07-60 (105)'],
    ['0312 62-07-60 (102)', '0312 62-07-60 (102)'],
    ['0312 62-07-60, 102', '0312 62-07-60\n102'],
    ['0312 62-07-60, добавочный номер 105', '0312 62-07-60, ички 105'],
    ['☎ 0312 62-07-60 ✉ 720040', '☎ 0312 62-07-60 ✉ 720040'],
    ['Приёмная 0312 62-07-60, ички 4', 'Приёмная: 0312 62-07-60, ички 4'],
    ['факс 0312 62-07-60', 'факс: 0312 62-07-60', 'fax'],
    ['ФАКС 0312 62-07-60', 'ФАКС: 0312 62-07-60', 'fax'],
    ['Fax: 0312 62-07-60', 'Fax: 0312 62-07-60', 'fax'],
    ['102', '102'],
    ['0312 62-07-60, 62-07-61 (факс)', '0312 62-07-60, 62-07-61 (факс)', 'fax'],
    ['0312 62-07-60, 61, 62', 'Факс: 0312 62-07-60, 61, 62', 'fax'],
  ] as const) {
    it(`copies ${line}`, () => {
      const phone = {number: line, ...(kind && {kind})};
      expect(contactToText(contact({phones: [phone]}), words)).to.equal(text);
    });
  }

  for (const [html, text] of [
    ['', ''],
    ['А&nbsp;б &amp; &laquo;в&raquo; &#1099; &#x44B; &unknown; &#0; &#xD800;', 'А б & «в» ы ы &unknown;'],
    ['&bdquo;а&ldquo; &lsquo;б&rsquo; &rdquo; 20&deg;C &sect; 5', '„а“ ‘б’ ” 20°C § 5'],
    ['&euro; &copy; &times; &minus; &#128; &#x96; &#149; 2010&#150;2015&#7;&#129;', '€ © × − € – • 2010–2015'],
    // As CKEditor writes what isn't on a keyboard.
    [
      '20 м&sup2;, 3 м&sup3;, &plusmn;5 &permil;, 1&frac12; &ge; 1&frac14;, &asymp;&thinsp;2&prime; &rarr;',
      '20 м², 3 м³, ±5 ‰, 1½ ≥ 1¼, ≈\u20092′ →',
    ],
    [
      'T&uuml;rkiye, &Ouml;sterreich, Caf&eacute; &Uuml; &sup; &sup22; &constructor;',
      'Türkiye, Österreich, Café Ü &sup; &sup22; &constructor;',
    ],
    ['бюд&shy;жет &amp;laquo;', 'бюджет &laquo;'],
    ['<ul><li>А</li><li>Б</li></ul><p>В<br>Г</p>', '– А\n– Б\n\nВ\nГ'],
    ['<ol><li>А</li><li>Б<ul><li>а</li></ul></li><li>В</li></ol>', '1. А\n2. Б\n\n– а\n\n3. В'],
    ['<ol start=4><li>А</li></ol><ul><li>Б</li></ul><li>В', '4. А\n\n– Б\n\n– В'],
    ['<ol><li>А</li><li data-value="5" value="7">Б</li><li>В</li></ol>', '1. А\n7. Б\n8. В'],
    ['<dl><dt>МСУ</dt><dd>самоуправление</dd><dt>АА</dt><dd>аймак</dd></dl>', 'МСУ\n\nсамоуправление\n\nАА\n\nаймак'],
    ['<p>В <del>10:00</del> <ins>11:00</ins>, <s class="x">5</s> 6, <small>7</small></p>', 'В 11:00, 6, 7'],
    ['<p>Он сказал: <q>да</q>.</p>', 'Он сказал: "да".'],
    [
      '<p>20 000<sup>1</sup> сом, 10<sup>12</sup> м<sup class="a">2</sup>, 5<sup>th</sup></p>',
      '20 000^1 сом, 10^12 м^2, 5th',
    ],
    ['<table><tr><td>1</td><td>2</td></tr><tr><th>3</th></tr></table>', '1\t2\n3'],
    ['<p>А</p><script>alert(1)</script><style>b{}</style><!-- c --><p>Б</p>', 'А\n\nБ'],
    ['<a href="javascript:alert(1)">А</a> <a>Б</a> <a href=https://example.kg>В</a>', 'А Б В (https://example.kg)'],
    [
      '<p>А<sup><a href="#x">1</a></sup>, б<a href=#y><sup>[2]</sup></a>.</p><ol><li>В <a href="#z">↩︎</a></ol>',
      'А[1], б[2].\n\n1. В',
    ],
    ['<p>А</p><iframe src="https://v.kg/1">x</iframe><p>Б</p>', 'А\n\nhttps://v.kg/1\n\nБ'],
    [
      '<video poster=p.jpg><source src="https://v.kg/a.mp4"><source src="https://v.kg/a.webm">А</video><embed src=https://v.kg/b>',
      'https://v.kg/a.mp4\n\nА\n\nhttps://v.kg/b',
    ],
    ['<iframe src="javascript:x" title="А"></iframe><noscript><iframe src="https://t.kg"></iframe></noscript>', ''],
    ['<p title="a > b">А</p>1 < 2', 'А\n\n1 < 2'],
    // What Word and the editors of old browsers leave, which no browser shows.
    ['<p><![if !supportLists]>1. <![endif]>А</p>', '1. А'],
    ['<?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" /><p>А</p>', 'А'],
    ['<!DOCTYPE html><p>А</p><!-- x > y --><!', 'А'],
    ['<script>x', ''],
    [
      '<P>А<BR>Б <A HREF="https://example.kg/">в</A><SUP>2</SUP> <DEL>г</DEL></P><OL START=2><LI>Д</LI></OL><SCRIPT>x</SCRIPT>',
      'А\nБ в (https://example.kg/)^2\n\n2. Д',
    ],
    ['<table><tr><th>1</th><th>2</th></tr></table><b>3</b> <ul><li>4</li></ul>', '1\t2\n\n3\n\n– 4'],
    ['<p', ''],
    ['</a></a>А', 'А'],
  ] as const) {
    it(`reads ${JSON.stringify(html)}`, () => expect(htmlToText(html as UntrustedHtml)).to.equal(text));
  }

  it('stays linear on hostile HTML', () => {
    for (const piece of [
      '<a "',
      '<',
      '<!--',
      '<script>',
      '&#',
      '<p ',
      "<a href='",
      '<a href="#1">',
      '<a href="#"><b>',
      '<embed',
      '<!',
      '<?',
    ]) {
      htmlToText(piece.repeat(80_000) as UntrustedHtml);
    }
  }).timeout(20_000);
});
