/**
 * The schema's descriptions in words for those who write: Kyrgyz, Russian, and English where the schema speaks to
 * developers; empty where the label says it already.
 */
const HINTS = {
  'As precise as it is known: YYYY, YYYY-MM, YYYY-MM-DD, YYYY-MM-DDTHH:MM[:SS] (wall clock in the time zone), or RFC 3339 with an offset. Nothing more precise is ever shown.':
    [
      '12.05.2036 же 12.05.2036 10:00; күнү белгисиз болсо, 2036-05 же 2036.',
      '12.05.2036 или 12.05.2036 10:00; если день неизвестен, 2036-05 или 2036.',
      '12.05.2036 or 12.05.2036 10:00; where the day is not known, 2036-05 or 2036.',
    ],
  "HH:MM in the event's time zone, or a date with a time.": [
    '10:00 түрүндө же убактысы бар дата.',
    'В виде 10:00 или дата со временем.',
  ],
  'BCP 47 language tag, such as ky, ru, en, uz-Cyrl.': ['ky, ru же en.', 'ky, ru или en.', 'ky, ru or en.'],
  "Language of the item; the feed's, unless told.": ['', '', ''],
  'Plain text.': ['', '', ''],
  'The text without markup.': ['', '', ''],
  'Lead, plain text.': [
    'Эң негизгиси, бир-эки сүйлөм менен.',
    'Самое главное, одним-двумя предложениями.',
    'What matters most, in one or two sentences.',
  ],
  'Issue date; JSON Feed asks for RFC 3339, a coarser one is fine.': ['', '', ''],
  'Start.': ['', '', ''],
  'An address to open: https:, http:, mailto: (one addressee) or tel:; relative ones resolve against the feed.': [
    'https:, http:, mailto: же tel: менен башталат.',
    'Начинается с https:, http:, mailto: или tel:.',
    'Begins with https:, http:, mailto: or tel:.',
  ],
  'An address to fetch: https: or http:; relative ones resolve against the feed.': [
    'https: же http: менен башталат.',
    'Начинается с https: или http:.',
    'Begins with https: or http:.',
  ],
  'Unique and never changed.': ['Кайталанбайт жана эч качан өзгөрбөйт.', 'Не повторяется и никогда не меняется.'],
  'Stable id within the item.': ['Жазуунун ичинде өзгөрбөйт.', 'Внутри записи не меняется.'],
  'The same text in every language version of one work.': [
    'Бир тексттин бардык тилдеги версияларында бирдей.',
    'Одинаково во всех языковых версиях одного текста.',
  ],
  'End, inclusive: the last day, or the minute at which it is over.': [
    'Акыркы күнү же бүткөн мүнөтү.',
    'Последний день или минута окончания.',
  ],
  'schema.org openingHours text, such as Mo-Fr 09:00-18:00; Sa,Su,PH off, or 24/7; other text is shown as it is.': [
    'Mo-Fr 09:00-18:00; Sa,Su,PH off (PH – майрамдар) же 24/7 түрүндө; башка текст ошол бойдон көрсөтүлөт.',
    'В виде Mo-Fr 09:00-18:00; Sa,Su,PH off (PH – праздники) или 24/7; другой текст показывается как есть.',
  ],
  'What for: media, registration, general, or free text.': [
    'media, registration, general же өз сөзүңүз.',
    'media, registration, general или своими словами.',
  ],
  'water, budget, participation, waste, roads, care, property, learning, or free text.': [
    'water (суу), budget (бюджет), participation (катышуу), waste (тазалык), roads (жол), care (камкордук), property (менчик), learning (билим) же өз сөзүңүз.',
    'water (вода), budget (бюджет), participation (участие), waste (отходы), roads (дороги), care (забота), property (собственность), learning (обучение) или своими словами.',
  ],
  'ISO 3166-2 code, or free text.': ['KG-Y сыяктуу коду же аты.', 'Код вида KG-Y или название.'],
  'ISO 3166-2 code, such as KG-O, or free text.': ['KG-O сыяктуу коду же аты.', 'Код вида KG-O или название.'],
  'direct: word for word; reported: retold, and never shown with quotation marks.': [
    'direct: сөзмө-сөз; reported: башка сөз менен, тырмакчасыз көрсөтүлөт.',
    'direct: дословно; reported: в пересказе, без кавычек.',
  ],
  'The words, without quotation marks.': ['Сөздөр, тырмакчасыз.', 'Слова, без кавычек.'],
  "What it shows, for those who can't see it; empty where it only decorates.": [
    'Көрбөгөндөр үчүн: сүрөттө эмне бар.',
    'Для тех, кто не видит: что на снимке.',
  ],
  'As one writes it; several numbers in one line are fine.': [
    'Кандай жазылса, ошондой; бир сапта бир нече номер боло берет.',
    'Как обычно пишут; в строке может быть несколько номеров.',
  ],
};

/** A description in the page's language; nothing where it has no words for it. */
export function hint(description) {
  const index = ['ky', 'ru', 'en'].indexOf(document.documentElement.lang);
  return HINTS[description]?.[index] ?? (index === 2 ? description : undefined);
}

/** The descriptions that are translated. */
export const hinted = Object.keys(HINTS);
