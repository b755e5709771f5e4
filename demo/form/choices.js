/** The values that a member may have, in words: Kyrgyz, Russian, English. A file has them in English only. */
const CHOICES = {
  type: {
    release: ['пресс-релиз', 'пресс-релиз', 'press release'],
    news: ['жаңылык', 'новость', 'news'],
    event: ['иш-чара', 'мероприятие', 'event'],
    practice: ['тажрыйба', 'практика', 'practice'],
  },
  status: {
    scheduled: ['пландагыдай', 'по плану', 'as planned'],
    cancelled: ['жокко чыгарылды', 'отменено', 'called off'],
    postponed: ['жылдырылды, жаңы күнү белгисиз', 'отложено, новой даты нет', 'put off, with no new date'],
    rescheduled: ['башка күнгө жылдырылды', 'перенесено на другую дату', 'moved to another date'],
    movedOnline: ['онлайн форматка өткөрүлдү', 'переведено в онлайн-формат', 'moved online'],
  },
  attendance: {
    offline: ['жеринде', 'на месте', 'on site'],
    online: ['онлайн', 'онлайн', 'online'],
    mixed: ['жеринде жана онлайн', 'на месте и онлайн', 'on site and online'],
  },
  kind: {
    withdrawn: ['кайтарылып алынды', 'отозвано', 'taken back'],
    superseded: ['жаңы версия менен алмаштырылды', 'заменено новой версией', 'replaced by a newer version'],
    direct: ['сөзмө-сөз', 'дословно', 'word for word'],
    reported: ['башка сөз менен', 'в пересказе', 'retold'],
    voice: ['шаардык телефон', 'городской телефон', 'land line'],
    mobile: ['уюлдук телефон', 'мобильный телефон', 'mobile'],
    fax: ['факс', 'факс', 'fax'],
  },
  role: {
    organizer: ['уюштуруучу', 'организатор', 'organiser'],
    coOrganizer: ['бирге уюштуруучу', 'соорганизатор', 'co-organiser'],
    funder: ['каржылык колдоо көрсөткөн', 'финансовая поддержка', 'funder'],
    implementer: ['ишке ашыруучу', 'исполнитель', 'implementer'],
    partner: ['өнөктөш', 'партнёр', 'partner'],
    publisher: ['жарыялоочу', 'издатель', 'publisher'],
  },
  on: {title: ['аталышка', 'к заголовку', 'the title']},
  rel: {
    materials: ['материалдар', 'материалы', 'materials'],
    related: ['ушул эле тема боюнча', 'на ту же тему', 'related'],
    project: ['долбоор', 'проект', 'project'],
  },
};
const LANGUAGES = ['ky', 'ru', 'en'];

/** What a value means, with the value itself, which the guides name; a value that the schema lacks as it is. */
export function choice(name, value) {
  const word = CHOICES[name]?.[value]?.[LANGUAGES.indexOf(document.documentElement.lang)];
  return !word || word === value ? String(value) : `${word} (${value})`;
}

/** The values that are put into words, by member. */
export const chosen = Object.fromEntries(Object.entries(CHOICES).map(([name, values]) => [name, Object.keys(values)]));
