/** What the builder says of each kind of code, and how one puts it in with five content management systems. */
import {texts} from '../texts.js';

Object.assign(texts, {
  'kind.script': {ky: 'Скрипт', ru: 'Скрипт', en: 'Script tag'},
  'kind.pinned': {ky: 'SRI менен', ru: 'С SRI', en: 'Pinned (SRI)'},
  'kind.div': {ky: 'CMS үчүн div', ru: 'div для CMS', en: 'div for a CMS'},
  'kind.link': {ky: 'Шилтеме', ru: 'Ссылка', en: 'Link'},
  'kind.npm': {ky: 'npm', ru: 'npm', en: 'npm'},
  'kind.react': {ky: 'React', ru: 'React', en: 'React'},
  'kind.iframe': {ky: 'iframe', ru: 'iframe', en: 'iframe'},
  'about.script': {
    ky: 'HTMLди өзүңүз жазсаңыз, эң жөнөкөй жол. Скрипт бир баракта бир жолу жетиштүү.',
    ru: 'Самый простой способ, если HTML вы пишете сами. Скрипт нужен один раз на страницу.',
    en: 'The simplest way where you write the HTML yourself. Once per page is enough for the script.',
  },
  'about.pinned': {
    ky: 'Бир гана файл, анын бүтүндүгүн браузер текшерет: файл өзгөртүлсө, иштебейт. Катуу коопсуздук талаптары бар сайттар үчүн.',
    ru: 'Один файл, целостность которого проверяет браузер: изменённый файл не запустится. Для сайтов со строгими требованиями безопасности.',
    en: 'One file whose integrity the browser checks: a changed file does not run. For sites with strict security rules.',
  },
  'about.div': {
    ky: 'CMS белгисиз тегдерди өчүрсө: скрипт шаблонго, div тексттин ичине коюлат.',
    ru: 'Если CMS удаляет незнакомые теги: скрипт – в шаблон, div – в текст материала.',
    en: 'Where a CMS removes unknown tags: the script goes into the template, the div into the text.',
  },
  'about.link': {
    ky: 'Редактордо шилтемелер гана калса: кадимки шилтеме виджетке айланат.',
    ru: 'Если редактор оставляет только ссылки: обычная ссылка станет виджетом.',
    en: 'Where the editor keeps links only: an ordinary link becomes the widget.',
  },
  'about.npm': {
    ky: 'Өз сборкаңыз болсо (Vite, webpack).',
    ru: 'Если у сайта своя сборка (Vite, webpack).',
    en: 'Where the site has a build of its own (Vite, webpack).',
  },
  'about.react': {ky: 'React 19 үчүн компонент.', ru: 'Компонент для React 19.', en: 'A component for React 19.'},
  'about.iframe': {
    ky: 'Скрипт коюуга болбой, iframe гана уруксат берилсе. Экинчи саптагы скрипт болсо, бийиктиги өзү туураланат. Лента бардык сайттарга ачык болушу керек (CORS: *).',
    ru: 'Если скрипты запрещены, а iframe разрешён. Со скриптом из второй строки высота подстраивается сама. Лента должна быть открыта всем сайтам (CORS: *).',
    en: 'Where scripts are forbidden and iframes allowed. With the script of the second block the height adapts by itself. The feed must be open to all sites (CORS: *).',
  },
  'place.page': {ky: 'Виджет турчу жерге', ru: 'Туда, где будет виджет', en: 'Where the widget shall stand'},
  'place.template': {ky: 'Шаблонго, бир жолу', ru: 'В шаблон, один раз', en: 'In the template, once'},
  'place.content': {ky: 'Материалдын текстине', ru: 'В текст материала', en: 'In the text of the page'},
  'place.terminal': {ky: 'Терминалда', ru: 'В терминале', en: 'In the terminal'},
  'place.module': {ky: 'Скриптте', ru: 'В скрипте', en: 'In your script'},
  'place.markup': {ky: 'HTMLде', ru: 'В HTML', en: 'In your HTML'},
  'place.component': {ky: 'Компоненттин файлында', ru: 'В файле компонента', en: 'In the component’s file'},
  'place.height': {
    ky: 'Шаблонго, мүмкүн болсо: бийиктиги үчүн',
    ru: 'В шаблон, если можно: для высоты',
    en: 'In the template, if allowed: for the height',
  },
  'place.style': {
    ky: 'Сайттын стилдер файлына (CSS)',
    ru: 'В таблицу стилей сайта (CSS)',
    en: 'In the site’s style sheet (CSS)',
  },
  'system.wordpress': {ky: 'WordPress', ru: 'WordPress', en: 'WordPress'},
  'system.bitrix': {ky: '1C-Bitrix', ru: '1С-Битрикс', en: '1C-Bitrix'},
  'system.joomla': {ky: 'Joomla', ru: 'Joomla', en: 'Joomla'},
  'system.drupal': {ky: 'Drupal', ru: 'Drupal', en: 'Drupal'},
  'system.tilda': {ky: 'Tilda', ru: 'Tilda', en: 'Tilda'},
});

/** The kind of code that fits a system, and the steps in each language. */
export const INSTRUCTIONS = {
  wordpress: {
    kind: 'div',
    ky: [
      'Скриптти темага бир жолу кошуңуз: туунду теманын footer.php файлында </body> алдына, же «код кошуу» плагини аркылуу.',
      'Баракты ачып, «Ыңгайлаштырылган HTML» (Custom HTML) блогун кошуңуз.',
      'Блокко div сабын коюп, баракты жарыялаңыз. Скриптти блокко койбоңуз: укугу жетпеген авторлордо ал өчүрүлөт.',
    ],
    ru: [
      'Добавьте скрипт в тему один раз: в footer.php дочерней темы перед </body> или через плагин для вставки кода.',
      'Откройте страницу и добавьте блок «Произвольный HTML».',
      'Вставьте в него строку с div и опубликуйте. Скрипт в блок не ставьте: у авторов без нужных прав он удаляется.',
    ],
    en: [
      'Add the script to the theme once: in footer.php of a child theme before </body>, or with a plug-in that inserts code.',
      'Open the page and add a “Custom HTML” block.',
      'Paste the line with the div and publish. Leave the script out of the block: it is removed for authors without the right to post it.',
    ],
  },
  bitrix: {
    kind: 'script',
    ky: [
      'Скриптти сайттын шаблонуна кошуңуз: «Жөндөөлөр → Продукттун жөндөөлөрү → Сайттар → Сайттардын шаблондору», footer.php, </body> алдына.',
      'Барактын редакторунда «Код» режимине өтүңүз (HTML көрүнүшү).',
      'Виджеттин сабын керектүү жерге коюңуз. Проактивдүү коргоо өчүрүп салса, div түрүн колдонуңуз.',
      'Баракты сактап, компоненттердин кешин тазалаңыз.',
    ],
    ru: [
      'Добавьте скрипт в шаблон сайта: «Настройки → Настройки продукта → Сайты → Шаблоны сайтов», footer.php, перед </body>.',
      'В редакторе страницы перейдите в режим исходного кода.',
      'Вставьте строку виджета. Если её удалит проактивный фильтр, возьмите вид «div для CMS».',
      'Сохраните страницу и сбросьте кеш компонентов.',
    ],
    en: [
      'Add the script to the site template: Settings → Product settings → Sites → Site templates, footer.php, before </body>.',
      'Switch the page editor to source mode.',
      'Paste the widget’s line. If the proactive filter removes it, use the kind “div for a CMS”.',
      'Save the page and clear the component cache.',
    ],
  },
  joomla: {
    kind: 'div',
    ky: [
      'Скриптти шаблонго кошуңуз: «Система → Сайттын шаблондору», index.php, </body> алдына.',
      'Материалдын редакторунда «Редакторду алмаштыруу» менен HTMLге өтүңүз.',
      'div сабын коюп сактаңыз. Ал өчүп калса, «Система → Глобалдык жөндөөлөр → Текст чыпкалары» бөлүмүн текшериңиз же профилиңизде CodeMirror редакторун тандаңыз.',
    ],
    ru: [
      'Добавьте скрипт в шаблон: «Система → Шаблоны сайта», index.php, перед </body>.',
      'В редакторе материала нажмите «Переключить редактор» и перейдите к HTML.',
      'Вставьте строку с div и сохраните. Если она исчезает, проверьте «Система → Общие настройки → Фильтры текста» или выберите в своём профиле редактор CodeMirror.',
    ],
    en: [
      'Add the script to the template: System → Site Templates, index.php, before </body>.',
      'In the article editor use “Toggle Editor” to reach the HTML.',
      'Paste the line with the div and save. If it disappears, see System → Global Configuration → Text Filters, or choose the CodeMirror editor in your profile.',
    ],
  },
  drupal: {
    kind: 'div',
    ky: [
      'Скриптти теманын html.html.twig файлына же өз модулуңуздун китепканасына (libraries.yml) кошуңуз.',
      '«Жөндөө → Мазмун → Текст форматтары жана редакторлор» бөлүмүндө форматты ачып, «Баштапкы код» баскычын панелге кошуңуз да, анын жөндөөсүндөгү «Кол менен оңдолуучу HTML тегдер» талаасына div сабындагы атрибуттарды жазыңыз: <div data-mykty data-feed data-item>. Же «Толук HTML» форматын тандаңыз.',
      'Материалда «Баштапкы код» баскычын басып, div сабын коюңуз.',
    ],
    ru: [
      'Добавьте скрипт в html.html.twig темы или в библиотеку своего модуля (libraries.yml).',
      'В «Конфигурация → Работа с содержимым → Форматы текста и редакторы» откройте формат, добавьте на панель кнопку «Источник» и впишите в её настройке «Теги HTML, редактируемые вручную» атрибуты из строки с div: <div data-mykty data-feed data-item>. Или выберите формат «Полный HTML».',
      'В материале нажмите «Источник» и вставьте строку с div.',
    ],
    en: [
      'Add the script to the theme’s html.html.twig, or to a library of your own module (libraries.yml).',
      'In Configuration → Content authoring → Text formats and editors open the format, add the “Source” button to the toolbar, and list the attributes of the line with the div in its setting “Manually editable HTML tags”: <div data-mykty data-feed data-item>. Or choose the format “Full HTML”.',
      'In the content press “Source” and paste the line with the div.',
    ],
  },
  tilda: {
    kind: 'script',
    ky: [
      'Баракка T123 «HTML-код» блогун кошуңуз.',
      'Скриптти да, виджетти да ошол блокко коюңуз.',
      'Баракты жарыялаңыз: редактордо код иштебейт, жарыяланган баракта гана көрүнөт.',
    ],
    ru: [
      'Добавьте на страницу блок T123 «HTML-код».',
      'Вставьте в него и скрипт, и виджет.',
      'Опубликуйте страницу: в редакторе код не выполняется, виджет виден только на опубликованной странице.',
    ],
    en: [
      'Add block T123 “HTML code” to the page.',
      'Paste both the script and the widget into it.',
      'Publish the page: code does not run in the editor, so the widget shows on the published page only.',
    ],
  },
};
