/** What people write where the feed has another word. */
import {TOPICS, type Topic} from '../model/practice.js';

/** Members by another name; of several, the first that the place knows. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  date: ['start', 'date_published'],
  time: ['start'],
  from: ['start'],
  begin: ['start'],
  start_date: ['start'],
  to: ['end'],
  end_date: ['end'],
  deadline: ['registration'],
  place: ['places', 'locality'],
  location: ['places', 'place'],
  venue: ['places', 'name'],
  city: ['locality'],
  lat: ['latitude'],
  lng: ['longitude'],
  lon: ['longitude'],
  tel: ['phones'],
  telephone: ['phones'],
  mobile: ['phones'],
  fax: ['phones'],
  mail: ['emails'],
  position: ['role'],
  organisation: ['organization'],
  working_hours: ['hours'],
  openingHours: ['hours'],
  opening_hours: ['hours'],
  src: ['url'],
  href: ['url'],
  link: ['url'],
  photo: ['images', 'image'],
  picture: ['images', 'image'],
  author: ['speaker'],
  title: ['name', 'label'],
  name: ['title', 'label'],
  type: ['kind'],
  organizer: ['parties'],
  organisers: ['parties'],
  body: ['content_html', 'content_text'],
  content: ['content_html', 'content_text'],
  text: ['content_text'],
  description: ['summary', 'solution'],
  lang: ['language'],
};

/** The member that is meant by another name, of those that its place knows; else an empty text. */
export const meantMember = (name: string, known: object): string =>
  (Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : undefined)?.find((each) => Object.hasOwn(known, each)) ?? '';

/** Codes of countries, and of another standard, in the place of those of languages. `kg` is that of Kongo. */
const LANGUAGES: Readonly<Record<string, string>> = {
  kg: 'ky',
  kgz: 'ky',
  kir: 'ky',
  kyr: 'ky',
  rus: 'ru',
  eng: 'en',
  kz: 'kk',
  kaz: 'kk',
  uzb: 'uz',
  tj: 'tg',
  ua: 'uk',
};

export function meantLanguage(tag: string): string | undefined {
  const [first = '', ...rest] = tag.trim().split(/[-_]/);
  const code = first.toLowerCase();
  return Object.hasOwn(LANGUAGES, code) ? [LANGUAGES[code], ...rest].join('-') : undefined;
}

/** The topics that have an ornament, as widgets and guides name them. */
const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  water: 'таза суу|суу|чистая вода|вода|clean water',
  budget: 'бюджет',
  participation: 'катышуу|участие',
  waste: 'тазалык|отходы и чистота|отходы|waste and cleanliness',
  roads: 'жол жана жарык|жол|дороги и свет|дороги|roads and lighting',
  care: 'ден соолук, камкордук|камкордук|здоровье и забота|забота|health and care',
  property: 'муниципалдык менчик|менчик|муниципальная собственность|собственность|municipal property',
  learning: 'билим берүү|билим|обучение',
};

/** The topic that a word names, in any case of letters. */
export const meantTopic = (word: string): Topic | undefined =>
  TOPICS.find((topic) => [topic, ...TOPIC_NAMES[topic].split('|')].includes(word.toLowerCase()));

const CURRENCIES = Intl.supportedValuesOf('currency');

/** ISO 4217. */
export const isCurrency = (text: string): boolean => /^[A-Z]{3}$/.test(text) && CURRENCIES.includes(text);
