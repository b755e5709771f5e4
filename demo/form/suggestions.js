/** What is often written into a field: value, and what it means in Kyrgyz, Russian and English. */
const SUGGESTIONS = {
  language: [
    ['ky', 'кыргызча', 'кыргызский', 'Kyrgyz'],
    ['ru', 'орусча', 'русский', 'Russian'],
    ['en', 'англисче', 'английский', 'English'],
  ],
  purpose: [
    ['media', 'ММК үчүн', 'для СМИ', 'media'],
    ['registration', 'каттоо', 'регистрация', 'registration'],
    ['general', 'жалпы суроолор', 'общие вопросы', 'general enquiries'],
  ],
  topics: [
    ['water', 'таза суу', 'чистая вода', 'clean water'],
    ['budget', 'бюджет', 'бюджет', 'budget'],
    ['participation', 'катышуу', 'участие', 'participation'],
    ['waste', 'тазалык', 'отходы и чистота', 'waste and cleanliness'],
    ['roads', 'жол жана жарык', 'дороги и свет', 'roads and lighting'],
    ['care', 'ден соолук, камкордук', 'здоровье и забота', 'health and care'],
    ['property', 'муниципалдык менчик', 'муниципальная собственность', 'municipal property'],
    ['learning', 'билим берүү', 'обучение', 'learning'],
  ],
  region: [
    ['KG-B', 'Баткен', 'Баткен', 'Batken'],
    ['KG-C', 'Чүй', 'Чуй', 'Chüy'],
    ['KG-J', 'Жалал-Абад', 'Джалал-Абад', 'Jalal-Abad'],
    ['KG-N', 'Нарын', 'Нарын', 'Naryn'],
    ['KG-O', 'Ош облусу', 'Ошская область', 'Osh Region'],
    ['KG-T', 'Талас', 'Талас', 'Talas'],
    ['KG-Y', 'Ысык-Көл', 'Иссык-Куль', 'Issyk-Kul'],
    ['KG-GB', 'Бишкек шаары', 'город Бишкек', 'Bishkek city'],
    ['KG-GO', 'Ош шаары', 'город Ош', 'Osh city'],
  ],
  currency: [
    ['KGS', 'сом', 'сом', 'som'],
    ['USD', 'АКШ доллары', 'доллар США', 'US dollar'],
    ['EUR', 'евро', 'евро', 'euro'],
  ],
  timeZone: [['Asia/Bishkek', 'Бишкек', 'Бишкек', 'Bishkek']],
  country: [['KG', 'Кыргызстан', 'Кыргызстан', 'Kyrgyzstan']],
};
const LANGUAGES = ['ky', 'ru', 'en'];

/** A list for a text field to choose from; `undefined` where nothing is to be suggested. */
export function suggestions(name, id) {
  const entries = Object.hasOwn(SUGGESTIONS, name) && SUGGESTIONS[name];
  if (!entries) return undefined;
  const list = document.createElement('datalist');
  list.id = id;
  const language = LANGUAGES.indexOf(document.documentElement.lang) + 1;
  list.append(...entries.map((entry) => new Option(entry[language], entry[0])));
  return list;
}
