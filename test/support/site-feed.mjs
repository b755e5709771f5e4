// A small feed with something for each widget, in three languages; made up.
const versions = {
  ky: {release: 'Суу түтүгү оңдолду', event: 'Ачык угуу', practice: 'Сууну эсепке алуу', role: 'Басма сөз катчысы'},
  ru: {
    release: 'Водопровод отремонтирован',
    event: 'Открытые слушания',
    practice: 'Учёт воды',
    role: 'Пресс-секретарь',
  },
  en: {release: 'The water main is mended', event: 'Open hearing', practice: 'Metering water', role: 'Press officer'},
};

const items = Object.entries(versions).flatMap(([language, words]) => [
  {
    id: `release-${language}`,
    url: `https://portal.example.kg/${language}/release`,
    title: words.release,
    language,
    date_published: '2026-03-02T10:00:00+06:00',
    content_text: words.release,
    _mykty: {
      type: 'release',
      work: 'release',
      contacts: [
        {
          id: 'press',
          name: 'Айгүл Сыдыкова',
          role: words.role,
          phones: ['+996 312 00-00-00'],
          emails: ['press@example.kg'],
        },
      ],
    },
  },
  {
    id: `event-${language}`,
    url: `https://portal.example.kg/${language}/event`,
    title: words.event,
    language,
    content_text: words.event,
    _mykty: {
      type: 'event',
      work: 'event',
      events: [
        {
          id: 'hearing',
          name: words.event,
          start: '2036-05-12T10:00',
          end: '2036-05-12T12:00',
          places: [{name: words.event, locality: 'Нарын', country: 'KG'}],
        },
      ],
    },
  },
  {
    id: `practice-${language}`,
    url: `https://portal.example.kg/${language}/practice`,
    title: words.practice,
    language,
    content_text: words.practice,
    _mykty: {
      type: 'practice',
      work: 'practice',
      practice: {
        topics: ['water'],
        place: {locality: 'Ат-Башы', region: 'KG-N', country: 'KG'},
        period: {start: '2024'},
      },
    },
  },
]);

export const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Portal',
  home_page_url: 'https://portal.example.kg/',
  language: 'ky',
  _mykty: {about: 'https://example.kg/mykty', timeZone: 'Asia/Bishkek'},
  items,
};

/** The same with a body of HTML in the release. */
export const feedWithHtml = {
  ...feed,
  items: items.map((item) =>
    item.id.startsWith('release')
      ? {...item, content_html: `<p>${item.title} <em>2026</em></p><script>alert(1)</script>`, content_text: undefined}
      : item,
  ),
};
