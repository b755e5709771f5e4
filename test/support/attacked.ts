/** A feed with one string in every field that shows, and what of it must not be found in a shadow root. */

const EVENT_ATTRIBUTE = /^on/i;
const FORBIDDEN =
  'script,style,iframe,frame,frameset,object,embed,form,input,select,textarea,base,meta,link,template,video,audio,math,foreignObject,animate,set,[style],[srcdoc],[name],[is],[action],[formaction],[srcset],[ping]';
const ALLOWED_URL = {link: /^(https?:|mailto:|tel:|#)/i, resource: /^https?:/i};

/** JSON Feed with `attack` as every text, HTML, address, id, date and number. */
export const attackedFeed = (attack: string): unknown => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: attack,
  home_page_url: attack,
  description: attack,
  language: 'ru',
  _mykty: {about: attack, timeZone: attack},
  items: [attackedItem(attack, {content_html: attack}, 'a'), attackedItem(attack, {content_text: attack}, 'b')].map(
    (item, index) => ({
      ...item,
      id: `item-${index}`,
    }),
  ),
});

const attackedItem = (attack: string, body: object, name: string): object => ({
  ...body,
  url: attack,
  external_url: attack,
  title: attack || 'Title',
  summary: attack,
  image: attack,
  banner_image: attack,
  date_published: attack,
  date_modified: attack,
  language: attack,
  authors: [{name: attack, url: attack, avatar: attack}],
  tags: [attack],
  attachments: [
    {url: attack, mime_type: attack, title: attack, size_in_bytes: attack, _mykty: {language: attack}},
    {url: 'https://example.kg/%E0%A4%A', mime_type: attack, title: attack},
  ],
  _mykty: {
    type: 'release',
    work: `${name} ${attack}`,
    kicker: attack,
    published: attack,
    embargo: attack,
    status: {kind: 'superseded', date: attack, by: attack, reason: attack},
    images: [
      {url: attack, alt: attack, credit: attack, caption: attack, width: attack},
      {
        url: `https://127.0.0.1:9/${encodeURIComponent(attack.replace(/\p{Surrogate}/gu, ''))}`,
        alt: attack,
        caption: attack,
      },
    ],
    events: [
      {
        id: attack,
        name: attack,
        start: '2030-01-01',
        end: attack,
        timeZone: attack,
        statusReason: attack,
        places: [{name: attack, address: attack, locality: attack, region: attack, url: attack}],
        registration: {deadline: attack, url: attack, text: attack, for: [attack], contact: attack},
        agenda: [attack, {title: attack, start: attack, speaker: attack}],
        speakers: [{name: attack, role: attack}],
        audience: [attack],
        programme: {url: attack},
        url: attack,
      },
    ],
    contacts: [
      {
        id: attack,
        purpose: [attack],
        name: attack,
        role: attack,
        organization: attack,
        phones: [attack, {number: attack, label: attack, kind: attack}],
        emails: [attack, `${attack}@example.kg`],
        address: attack,
        hours: attack,
        url: attack,
        telegram: attack,
        whatsapp: attack,
        validUntil: attack,
      },
    ],
    parties: [{name: attack, role: attack, via: attack, url: attack, logo: attack, members: [attack]}],
    projects: [
      {
        name: attack,
        start: attack,
        end: attack,
        url: attack,
        parties: [{name: attack, role: 'funder', via: attack, url: attack}],
      },
    ],
    quotes: [
      {text: attack, speaker: attack, role: attack, kind: 'direct'},
      {text: attack, kind: 'reported'},
    ],
    footnotes: [
      {id: attack, html: attack, on: 'title'},
      {id: 'a', text: attack},
      {id: attack, html: attack},
    ],
    links: [
      {url: attack, label: attack, rel: attack},
      {url: 'https://example.kg/', label: attack},
    ],
    practice: {
      topics: [attack],
      problem: attack,
      solution: attack,
      results: [attack],
      place: {region: attack, municipality: attack},
      indicators: [{label: attack, before: 1, after: 2, unit: attack}],
      lessons: attack,
    },
  },
});

/** What is dangerous in a root, as text; empty where all is well. The widget's own drawings may be there. */
export function dangersIn(root: ParentNode): string[] {
  const found = [...root.querySelectorAll(FORBIDDEN)].map(({outerHTML}) => outerHTML);
  for (const element of root.querySelectorAll('*')) {
    for (const {name, value} of element.attributes) {
      const kind = name === 'href' || name === 'xlink:href' ? 'link' : name === 'src' ? 'resource' : undefined;
      if (EVENT_ATTRIBUTE.test(name) || (kind && value && !ALLOWED_URL[kind].test(value)))
        found.push(`${name}="${value}"`);
    }
  }
  return found;
}
