/** What `mykty check` says of the ways in which people here write, in each language. */
import type {ProblemWords} from '../../feed/problem-messages.js';

type Words = Readonly<Record<string, ProblemWords>>;

const en: Words = {
  'utf-16': {
    message:
      'The file is in UTF-16, which Windows calls Unicode. A feed has to be in UTF-8: few programs read another.',
    hint: 'Save it as UTF-8: in Notepad by "Save as", with the encoding UTF-8.',
  },
  rss: {
    message: 'This is an RSS or Atom feed, not a JSON Feed.',
    hint: 'Publish a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): most blog software has a plug-in for it.',
  },
  table: {
    message: 'This is a table, not a feed.',
    hint: 'Save it as "CSV UTF-8" and make a feed of it, with the item form or with: mykty from-csv',
  },
  'bad-date-as': {message: '"{value}" is not a date that the feed knows.', hint: 'Write "{date}".'},
  'no-number': {
    message: '"{value}" is not a number, so it is left out.',
    hint: 'Write digits alone, with a point before decimals and no quotation marks: 1200000 or 3.5. Units have members of their own.',
  },
  'languages-in-one': {
    message: 'Here stand several languages in one value, of which none is taken.',
    hint: 'Write one item for each language, with its own "id" and "language" and the same "work".',
  },
  'several-emails': {
    message: '"{value}" are several e-mail addresses in one text, so none of them is shown.',
    hint: 'Write a list: {list}',
  },
  'one-entry': {
    message: '"{value}" is taken for one entry, not for several.',
    hint: 'Write a list, each entry in quotation marks of its own: ["…", "…"].',
  },
  'wrong-language': {
    message:
      'The code "{value}" is that of another language or country: language versions don\'t find each other by it.',
    hint: 'Write "{meant}".',
  },
  'escaped-twice': {
    message: 'The text was escaped twice: {value} is seen by readers as it stands.',
    hint: 'Write the character or the tag itself, or let your software escape it once only.',
  },
  midnight: {
    message: '"{value}" is the first moment of that day: its hour is shown, and what ends then is over before the day.',
    hint: 'Where the day is meant, write "{date}".',
  },
  'phone-in-name': {
    message: 'A phone stands in the name "{value}", where it can\'t be dialled.',
    hint: 'Write {"name": "…", "phones": ["…"]}.',
  },
};

const ru: Words = {
  'utf-16': {
    message: 'Файл в UTF-16 (в Windows – «Юникод»). Лента должна быть в UTF-8: другое читают немногие программы.',
    hint: 'Сохраните его в UTF-8: в Блокноте – «Сохранить как», кодировка UTF-8.',
  },
  rss: {
    message: 'Это лента RSS или Atom, а не JSON Feed.',
    hint: 'Публикуйте JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): для большинства систем есть модуль.',
  },
  table: {
    message: 'Это таблица, а не лента.',
    hint: 'Сохраните её как «CSV UTF-8» и сделайте из неё ленту: в форме записи или командой mykty from-csv.',
  },
  'bad-date-as': {message: '«{value}» – не дата в принятом виде.', hint: 'Запишите её так: «{date}».'},
  'no-number': {
    message: '«{value}» – не число, поэтому оно пропущено.',
    hint: 'Пишите только цифры, с точкой перед дробной частью и без кавычек: 1200000 или 3.5. Для единиц есть свои поля.',
  },
  'languages-in-one': {
    message: 'Здесь несколько языков в одном значении; не взят ни один.',
    hint: 'Сделайте для каждого языка свою запись: с её «id» и «language» и одинаковым «work».',
  },
  'several-emails': {
    message: '«{value}» – несколько адресов почты в одном тексте, поэтому не показан ни один.',
    hint: 'Укажите список: {list}',
  },
  'one-entry': {
    message: '«{value}» считается одним элементом, а не несколькими.',
    hint: 'Укажите список, каждый элемент в своих кавычках: ["…", "…"].',
  },
  'wrong-language': {
    message: 'Код «{value}» – другого языка или страны: языковые версии по нему не находят друг друга.',
    hint: 'Напишите «{meant}».',
  },
  'escaped-twice': {
    message: 'Текст экранирован дважды: читатели увидят {value} как есть.',
    hint: 'Укажите сам знак или тег либо настройте систему так, чтобы она экранировала один раз.',
  },
  midnight: {
    message:
      '«{value}» – первая минута этого дня: час показан, а то, что кончается в этот момент, кончается до этого дня.',
    hint: 'Если имеется в виду день, напишите «{date}».',
  },
  'phone-in-name': {
    message: 'В имени «{value}» стоит телефон: позвонить по нему оттуда нельзя.',
    hint: 'Напишите {"name": "…", "phones": ["…"]}.',
  },
};

const ky: Words = {
  'utf-16': {
    message:
      'Файл UTF-16 коддоосунда (Windowsто – «Юникод»). Лента UTF-8 болушу керек: башканы аз эле программа окуйт.',
    hint: 'Аны UTF-8 түрүндө сактаңыз: Блокноттон – «Сохранить как» («Save as»), коддоосу UTF-8.',
  },
  rss: {
    message: 'Бул RSS же Atom лентасы, JSON Feed эмес.',
    hint: 'JSON Feed 1.1 жарыялаңыз (https://www.jsonfeed.org/version/1.1/): көпчүлүк системаларда ал үчүн модуль бар.',
  },
  table: {
    message: 'Бул таблица, лента эмес.',
    hint: 'Аны «CSV UTF-8» түрүндө сактап, лента кылыңыз: жазуунун формасында же mykty from-csv буйругу менен.',
  },
  'bad-date-as': {message: '«{value}» – кабыл алынган түрдөгү дата эмес.', hint: 'Мындай жазыңыз: «{date}».'},
  'no-number': {
    message: '«{value}» – сан эмес, ошондуктан алынган жок.',
    hint: 'Цифраларды гана жазыңыз, бөлчөктүн алдына чекит коюп, тырмакчасыз: 1200000 же 3.5. Бирдиктердин өз талаалары бар.',
  },
  'languages-in-one': {
    message: 'Бул жерде бир мааниде бир нече тил турат; эч бири алынган жок.',
    hint: 'Ар бир тилге өзүнчө жазуу кылыңыз: «id» жана «language» өзүнөн, «work» бирдей.',
  },
  'several-emails': {
    message: '«{value}» – бир текстте бир нече почта дареги, ошондуктан эч бири көрсөтүлбөйт.',
    hint: 'Тизме кылып жазыңыз: {list}',
  },
  'one-entry': {
    message: '«{value}» бир нече эмес, бир гана элемент деп алынды.',
    hint: 'Тизме кылып, ар бир элементти өз тырмакчасына жазыңыз: ["…", "…"].',
  },
  'wrong-language': {
    message: '«{value}» – башка тилдин же өлкөнүн коду: тил версиялары ал боюнча бири-бирин таппайт.',
    hint: '«{meant}» деп жазыңыз.',
  },
  'escaped-twice': {
    message: 'Текст эки жолу экрандалган: окурмандар {value} дегенди ошол бойдон көрөт.',
    hint: 'Белгинин же тегдин өзүн жазыңыз же системаңыз бир гана жолу экрандасын.',
  },
  midnight: {
    message: '«{value}» – ошол күндүн биринчи мүнөтү: сааты көрсөтүлөт, ал учурда аяктаган нерсе күнгө чейин бүтөт.',
    hint: 'Күн өзү айтылса, «{date}» деп жазыңыз.',
  },
  'phone-in-name': {
    message: '«{value}» деген аттын ичинде телефон турат: ал жерден чалууга болбойт.',
    hint: 'Мындай жазыңыз: {"name": "…", "phones": ["…"]}.',
  },
};

export const habits = {en, ru, ky};
