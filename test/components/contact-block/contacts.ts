/** A person and two offices, invented; the same in each language but for the item's own language. */
export const people = [
  {
    id: 'press',
    purpose: ['media'],
    name: 'Айнура Сатыбаева',
    role: 'Маалымат саясаты боюнча серепчи',
    organization: 'Айыл өкмөтүнүн басма сөз кызматы',
    phones: [
      {number: '0312 00-12-34', label: 'Кызматтык телефон'},
      '0312 00-12-36, 00-12-3',
      {number: '0312 00-12-35', kind: 'fax'},
      '0555 / 0500 000-000, 0770 000-000',
      '00-26-7, ички 4',
      'Тел./факс: 0312 00-12-37 доб. 5',
    ],
    emails: ['press@example.kg'],
  },
];

export const offices = [
  {
    id: 'reception',
    purpose: ['general'],
    name: 'Айыл өкмөтү, кабылдама',
    hours: 'Mo-Fr 09:00-12:00,13:00-18:00',
    address: 'Кызыл-Суу айылы, Ынтымак көчөсү, 12',
    phones: ['03946 0-00-00'],
    emails: ['kabyldama@example.kg'],
  },
  {
    id: 'centre',
    purpose: ['кабыл алуу'],
    name: 'Жарандарды кабыл алуу борбору',
    organization: 'Айыл өкмөтү',
    hours: 'Tu,Th 09:00-13:00',
    telegram: '@example_aimak',
    whatsapp: '0555 000 000',
    url: 'https://example.kg/borbor/',
    validUntil: '2026-11-01',
  },
  {id: 'archive', organization: 'Архив', hours: 'алдын ала жазылуу менен', telegram: '@ab', phones: []},
];

export const feedOf = (contacts: readonly unknown[], members: Record<string, unknown> = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Айыл өкмөтү',
  language: 'ky',
  items: [{id: '1', url: 'https://example.kg/1', title: 'Байланыш', content_text: 'x', _mykty: {contacts, ...members}}],
});

export const all = feedOf([...people, ...offices]);
