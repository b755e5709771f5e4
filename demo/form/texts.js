import {texts} from '../texts.js';

Object.assign(texts, {
  'form.intro': {
    ky: 'Бир релизди, иш-чараны, байланышты же тажрыйбаны жазыңыз: текшерүү жана виджет ошол замат көрүнөт.',
    ru: 'Напишите один релиз, событие, контакт или практику: проверка и виджет видны сразу.',
    en: 'Write one release, event, contact or practice: the check and the widget follow as you type.',
  },
  'form.start': {ky: 'Эмнени жазасыз', ru: 'Что пишем', en: 'What to write'},
  'form.kind': {ky: 'Жазуунун түрү', ru: 'Вид записи', en: 'Kind of item'},
  'form.release': {ky: 'Релиз', ru: 'Релиз', en: 'Release'},
  'form.event': {ky: 'Иш-чара', ru: 'Событие', en: 'Event'},
  'form.contact': {ky: 'Байланыш', ru: 'Контакт', en: 'Contact'},
  'form.practice': {ky: 'Тажрыйба', ru: 'Практика', en: 'Practice'},
  'form.open': {ky: 'Же даяр лентаны ачыңыз', ru: 'Или откройте готовую ленту', en: 'Or open a feed'},
  'form.file': {ky: 'Файл', ru: 'Файл', en: 'File'},
  'form.openText': {ky: 'Ачуу', ru: 'Открыть', en: 'Open'},
  'form.opened': {
    ky: 'Лента ачылды. Жазуулар: {0}.',
    ru: 'Лента открыта. Записей: {0}.',
    en: 'The feed is open. Items: {0}.',
  },
  'form.notOpened': {
    ky: 'Бул текст JSON Feed эмес: {0}',
    ru: 'Этот текст – не JSON Feed: {0}',
    en: 'This text is no JSON Feed: {0}',
  },
  'form.empty': {
    ky: 'Азырынча эч нерсе жазыла элек: аталышынан баштаңыз.',
    ru: 'Пока ничего не написано: начните с заголовка.',
    en: 'Nothing is written yet: begin with the title.',
  },
  'form.new': {ky: 'Жаңы жазуу', ru: 'Новая запись', en: 'New item'},
  'form.fill': {ky: 'Толтуруңуз', ru: 'Заполните', en: 'Fill in'},
  'form.more': {ky: 'Калган талаалар', ru: 'Остальные поля', en: 'More fields'},
  'form.remove': {ky: 'Алып салуу', ru: 'Убрать', en: 'Remove'},
  'form.check': {ky: 'Текшерүү', ru: 'Проверка', en: 'Check'},
  'form.json': {ky: 'JSON', ru: 'JSON', en: 'JSON'},
  'form.jsonHint': {
    ky: 'Муну лентанын items тизмесине коюңуз же бүт лентаны жүктөп алыңыз.',
    ru: 'Вставьте это в список items ленты или скачайте ленту целиком.',
    en: 'Put this into the items of your feed, or download the whole feed.',
  },
  'form.download': {ky: 'Лентаны жүктөп алуу', ru: 'Скачать ленту', en: 'Download the feed'},
});
