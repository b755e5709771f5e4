import type {CheckWords} from './types.js';

export const ru: CheckWords = {
  usage: `Использование: mykty check <файл | адрес | -> [параметры]
               mykty from-csv <файл | -> [--title НАЗВАНИЕ] > feed.json
               mykty index <файл | адрес> [--out ПАПКА] [--lang ky|ru|en] [--url АДРЕС]

Сообщает, что в ленте JSON Feed неверно, где именно и как это исправить.

  --lang ky|ru|en   язык сообщений
  --strict          предупреждения тоже считаются ошибками
  --json            результат в виде JSON
  --url АДРЕС       где файл будет опубликован (для относительных адресов)
  --out ПАПКА       куда mykty index пишет файлы (index)

Код завершения: 0 — всё в порядке, 1 — есть замечания, 2 — ленту не удалось прочитать.
`,
  severities: {error: 'ошибка', warning: 'предупреждение', info: 'к сведению'},
  summary: 'Записей: {items}. Ошибок: {errors}. Предупреждений: {warnings}.',
  good: 'Исправлять нечего.',
  reading: 'Чтение {url} … {seconds} с',
  unknownOption: 'Непонятно: {detail}',
  unknownLanguage: '--lang {detail}: сообщения есть на ky, ru и en.',
  unknownUrl: '--url {detail}: это не адрес, который начинается с https: или http:.',
  indexed: 'Практик: {items}. Файлов в {out}: {files} ({kilobytes} КБ).',
  nothingToIndex: 'В {url} нечего индексировать.',
  failures: {
    file: 'Не удалось прочитать файл {url}: {detail}',
    'no-file': 'Файла {url} нет.',
    folder: '{url} — папка: укажите файл в ней.',
    write: 'Не удалось записать {url}: {detail}',
    network: 'Адрес {url} недоступен.',
    timeout: 'Адрес {url} не ответил за 10 секунд.',
    http: 'Адрес {url} ответил кодом {detail}.',
    'too-large': 'Лента {url} больше 32 МБ, виджеты такую не читают. Разделите её с помощью next_url.',
  },
  types: {
    string: 'текст в кавычках',
    number: 'число',
    boolean: 'true или false',
    array: 'список […]',
    object: 'объект {…}',
    null: 'null',
  },
  problems: {
    'not-json': {message: 'Это не JSON: {detail}', hint: 'Исправьте текст в этом месте или выгрузите ленту заново.'},
    html: {
      message: 'Это веб-страница, а не лента.',
      hint: 'Укажите адрес самой ленты; страница называет его в <link rel="alternate" type="application/feed+json">.',
    },
    empty: {message: 'Файл пуст.', hint: 'Выгрузите ленту заново.'},
    'rss-in-json': {
      message: 'Это RSS или Atom, переведённые в JSON, а не JSON Feed.',
      hint: 'Публикуйте JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): для большинства систем есть модуль.',
    },
    'not-a-feed': {
      message: 'Это JSON, но не лента JSON Feed.',
      hint: 'Лента — объект с полями «version», «title» и списком «items».',
    },
    'wrong-type': {
      message: 'Здесь должно стоять: {expected}; найдено: {type}.',
      hint: 'Запишите значение так: {expected}.',
    },
    'loose-type': {
      message: 'Здесь должно стоять: {expected}; найдено: {type}. Значение понято.',
      hint: 'Запишите его так: {expected}. Другие программы могут его не понять.',
    },
    missing: {
      message: 'Нет поля «{member}».',
      hint: 'Добавьте его или уберите объект, которому оно необходимо.',
    },
    'bad-date': {
      message: '«{value}» — не дата в принятом виде.',
      hint: 'Пишите ГГГГ, ГГГГ-ММ, ГГГГ-ММ-ДД, ГГГГ-ММ-ДДTчч:мм или RFC 3339 со смещением.',
    },
    'bad-url': {
      message: '«{value}» — не адрес, который можно здесь использовать.',
      hint: 'Ссылки начинаются с https:, http:, mailto: (один адрес) или tel:; картинки и страницы — с https: или http:.',
    },
    'bad-email': {
      message: '«{value}» — не один адрес электронной почты.',
      hint: 'Укажите один адрес, например press@example.kg.',
    },
    'bad-handle': {
      message: '«{value}» — не имя и не номер в этом мессенджере.',
      hint: 'Telegram: @имя или https://t.me/имя. WhatsApp: номер с кодом страны или https://wa.me/…',
    },
    'bad-language': {message: '«{value}» — не обозначение языка.', hint: 'Пишите по BCP 47: ky, ru, en, uz-Cyrl …'},
    'bad-time-zone': {message: '«{value}» — не часовой пояс.', hint: 'Пишите название IANA, например Asia/Bishkek.'},
    'unknown-value': {message: '«{value}» — не из числа известных слов.', hint: 'Возможны: {allowed}.'},
    'out-of-range': {message: '{found} — вне допустимых пределов.', hint: 'Значение должно быть от {min} до {max}.'},
    'duplicate-id': {
      message: 'Идентификатор «{id}» уже встречался; показана только первая запись с ним.',
      hint: 'У каждой записи, в том числе у каждой языковой версии, должен быть свой «id».',
    },
    'empty-item': {
      message: 'В этой записи нечего показать.',
      hint: 'Добавьте хотя бы заголовок, текст или адрес.',
    },
    'end-before-start': {message: 'Конец {end} раньше начала {start}.', hint: 'Поменяйте даты местами или исправьте.'},
    'missing-id': {
      message: 'У записи нет «id»; он составлен автоматически.',
      hint: 'Добавьте «id», который никогда не меняется, чтобы страницы могли назвать запись.',
    },
    'no-version': {
      message: 'Лента не сообщает, какой она версии JSON Feed.',
      hint: 'Добавьте "version": "https://jsonfeed.org/version/1.1".',
    },
    'too-long': {message: 'В тексте знаков: {found}; читается {max}.', hint: 'Сократите его.'},
    'too-many': {
      message: 'В списке элементов: {found}; читается {max}.',
      hint: 'Разделите список или разбейте ленту на страницы с помощью next_url.',
    },
    'html-too-long': {
      message:
        'HTML слишком длинный или слишком глубоко вложен; оформлены первые {max} знаков из {found}, остальное показано простым текстом.',
      hint: 'Сократите его и закройте каждый элемент.',
    },
    'empty-entry': {message: 'В этом элементе нечего показать.', hint: 'Заполните его или уберите.'},
    'no-practice': {
      message: 'О самой практике ничего не сказано, поэтому фильтры её не находят.',
      hint: 'Заполните «practice»: темы («topics»), место («place») и остальное.',
    },
    'no-items': {message: 'В ленте нет записей.', hint: 'Если новостей пока нет, исправлять нечего.'},
    'more-problems': {message: 'Ещё замечаний: {count}.', hint: 'Исправьте эти и проверьте снова.'},
    'not-utf-8': {
      message: 'В тексте есть знак «�»: буквы, записанные не в UTF-8, потеряны.',
      hint: 'Сохраните файл в кодировке UTF-8 или выгрузите ленту заново.',
    },
    'duplicate-member': {
      message: 'Поле «{member}» встречается в этом объекте дважды.',
      hint: 'Учитывается только последнее: уберите другое.',
    },
    'csv-unclosed': {
      message: 'Ячейка начинается с кавычки, которая не закрыта.',
      hint: 'Закройте её или удвойте кавычку, если она часть текста.',
    },
    'csv-windows-1251': {
      message: 'Таблица не в UTF-8; она прочитана как windows-1251, где нет букв ң, ө и ү.',
      hint: 'Сохраните её как «CSV UTF-8».',
    },
    'csv-workbook': {
      message: 'Это книга Excel или LibreOffice, а не таблица в виде CSV.',
      hint: 'Сохраните лист как «CSV UTF-8».',
    },
    'csv-unknown-column': {
      message: 'Столбец «{column}» неизвестен и пропущен.',
      hint: 'Известные столбцы: {known}.',
    },
    'csv-column-twice': {
      message: 'Столбец «{column}» встречается дважды; взят только первый.',
      hint: 'Дайте второму своё имя: столбцы второго показателя – indicator2, before2, after2 …',
    },
    'csv-no-title': {
      message: 'Нет столбца «title».',
      hint: 'Первая строка называет столбцы; среди них должен быть «title».',
    },
    'csv-cells': {
      message: 'В строке ячеек: {found}, в первой строке: {expected}.',
      hint: 'Возьмите в кавычки тексты, в которых есть разделитель.',
    },
    'csv-number': {
      message: '«{value}» – не число.',
      hint: 'Пишите только цифры: 1200 или 3,5; для единиц есть свой столбец.',
    },
    'unknown-member': {
      message: 'Поле «{member}» неизвестно и пропускается.',
      hint: 'Проверьте, как оно написано, или уберите его.',
    },
    'misspelt-member': {
      message: 'Поле «{member}» неизвестно и пропускается.',
      hint: 'Возможно, имелось в виду «{near}»?',
    },
    'no-scheme': {
      message: 'Перед «{value}» нет https://, поэтому адрес ведёт на страницу с таким именем на сайте самой ленты.',
      hint: 'Укажите адрес целиком: https://{value}',
    },
    'html-in-text': {
      message: 'В тексте есть HTML, он будет виден как есть: {value}',
      hint: 'Уберите его; текст с тегами указывайте в «content_html».',
    },
    'embargo-future': {
      message: 'Эмбарго ещё действует.',
      hint: 'Виджеты показывают запись с пометкой: опубликуйте её, когда эмбарго закончится.',
    },
    'no-alt': {
      message: 'У картинки нет текста для тех, кто её не видит.',
      hint: 'Опишите её в поле «alt» или укажите "alt": "", если она только украшает.',
    },
    'lonely-version': {
      message: 'Похоже, у другой языковой версии этой записи иной «work»: {other}.',
      hint: 'Языковые версии находят друг друга по одинаковому «work», буква в букву.',
    },
    'same-version': {
      message: 'У двух записей с «work» «{work}» один и тот же язык ({language}).',
      hint: 'Укажите у каждой свой «language» или свой «work».',
    },
    'phone-not-dialable': {
      message: 'По номеру «{value}» в таком виде нельзя позвонить.',
      hint: 'Укажите и код: 0312 00-00-00 или +996 312 00-00-00.',
    },
    'deadline-after-event': {
      message: 'Регистрация заканчивается {deadline}, позже самого мероприятия ({end}).',
      hint: 'Исправьте одну из дат.',
    },
    'unknown-contact': {
      message: 'Ни у одного контакта этой записи нет «id» «{contact}».',
      hint: 'Укажите «id» одного из её «contacts».',
    },
    'no-former-date': {
      message: 'Мероприятие перенесено, но прежняя дата не указана.',
      hint: 'Укажите её в поле «previousStart».',
    },
    'unknown-region': {
      message: '«{value}» — не область Кыргызстана по ISO 3166-2.',
      hint: 'Возможны: {allowed}.',
    },
    'footnote-unused': {
      message: 'В тексте нет ссылки на сноску «{id}».',
      hint: 'Сошлитесь на неё: <a href="#fn-{id}">, или укажите "on": "title".',
    },
    'id-twice': {
      message: 'В этом списке «id» «{id}» уже есть у другого элемента.',
      hint: 'Дайте каждому свой «id»: ссылки на него находят только первый.',
    },
    'next-loop': {message: 'next_url возвращает к {url}.', hint: 'На последней странице ленты нет next_url.'},
    'next-abroad': {
      message: 'next_url ведёт на другой узел, {url}, и не читается.',
      hint: 'Держите все страницы там же, где лента.',
    },
    'too-many-pages': {message: 'В ленте больше {max} страниц.', hint: 'Помещайте на страницу больше записей.'},
  },
};
