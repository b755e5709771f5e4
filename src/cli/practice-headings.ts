/**
 * What people here write over the columns of a table of practices: in Kyrgyz, in Russian. What may mean two things isn't
 * here: an «Адрес» is a page's or a house's, a «Год» that of a practice or of a figure.
 */
const HEADINGS: Readonly<Record<string, readonly [ky: string, ru: string]>> = {
  title: [
    'аталышы|аты|тажрыйбанын аталышы|практиканын аталышы|долбоордун аталышы',
    'название|наименование|заголовок|название практики|название проекта',
  ],
  language: ['тили|тил', 'язык'],
  summary: ['кыскача|кыскача мазмуну', 'кратко|краткое описание|краткое содержание'],
  text: ['текст|толук текст', 'текст|полный текст'],
  url: ['шилтеме|шилтемеси', 'ссылка'],
  image: ['сүрөт|сүрөтү|негизги сүрөт', 'картинка|фото|изображение|главная картинка'],
  date_published: ['жарыяланган датасы|жарыяланган күнү', 'дата публикации'],
  tags: ['белгилер', 'метки|теги'],
  topics: ['темалар|темалары|тема|темасы', 'темы|тема'],
  locality: ['айыл же шаар|айыл|шаар', 'село или город|село|город|населенный пункт'],
  municipality: ['муниципалитет|айыл аймагы', 'муниципалитет|айылный аймак'],
  district: ['район|району', 'район'],
  region: ['облус|облусу', 'область|регион'],
  country: ['өлкө|өлкөсү', 'страна'],
  start: ['башталышы', 'начало'],
  end: ['аягы', 'конец|окончание'],
  problem: ['көйгөй|көйгөйү', 'проблема'],
  solution: ['чечим|чечими', 'решение'],
  results: ['натыйжалар|натыйжалары|натыйжа|натыйжасы', 'результаты|результат'],
  indicator: ['көрсөткүч', 'показатель'],
  before: ['мурда', 'до'],
  after: ['кийин', 'после'],
  unit: ['бирдиги|бирдик|өлчөө бирдиги', 'единица|единица измерения|ед. изм'],
  year: ['көрсөткүчтүн жылы', 'год показателя'],
  cost: ['чыгымы|чыгым|баасы', 'стоимость'],
  currency: ['валюта|валютасы', 'валюта'],
  lessons: ['алынган сабактар|сабактар', 'извлеченные уроки|уроки'],
};

/** The letters of a heading alone: without the star of what must be filled in, in any case, with any gaps. */
export const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_-]+/g, ' ')
    .replace(/^[\s*]+|[\s*:.]+$/g, '');

const NAMES = new Map(
  Object.entries(HEADINGS).flatMap(([name, languages]) =>
    languages.flatMap((words) => words.split('|').map((word) => [word, name] as const)),
  ),
);

/** The column that is called so in Kyrgyz or Russian. */
export const columnNamed = (plain: string): string | undefined => NAMES.get(plain);
