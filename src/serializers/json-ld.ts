/** The model as schema.org data, for search engines: plain objects, and the text that may stand in a page. */
import {type Contact, isOffice} from '../model/contact.js';
import {type FeedEvent, type Place, type Session} from '../model/event.js';
import {type Feed, type Item, type Party, type PartyRole} from '../model/feed.js';
import {jsonText} from '../model/json-text.js';
import {isTimed, parsePartialDate} from '../model/partial-date.js';
import {parseOpeningHours} from '../model/opening-hours.js';
import {phonesOf} from '../model/phones.js';
import {placesOf} from '../model/places.js';
import {publishedDate} from '../model/release.js';
import {statusOf} from '../time/moved.js';
import {type EventSpan, spanOf} from '../time/span.js';
import {startOf} from '../time/zone.js';
import {isZone} from '../time/zone-names.js';
import {isOnline} from './online.js';

/** A node of the graph; members that are `undefined` don't get into the text. */
export interface JsonLd {
  readonly '@type': string;
  readonly [member: string]: unknown;
}

const CONTEXT = 'https://schema.org';

/** Text for a `<script type="application/ld+json">`: no content of it can end the script or open a comment. */
export const escapeJsonLd = (data: JsonLd | readonly JsonLd[]): string =>
  jsonText(Array.isArray(data) ? {'@context': CONTEXT, '@graph': data} : {'@context': CONTEXT, ...data}).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What an item is: its practice, else a news article. Its events have nodes of their own: {@link eventJsonLd}. */
export const itemJsonLd = (item: Item, feed?: Feed): JsonLd =>
  item.type === 'practice' || item.practice ? practiceJsonLd(item, feed) : articleJsonLd(item, feed);

function articleJsonLd(item: Item, feed?: Feed): JsonLd {
  return {'@type': 'NewsArticle', headline: item.title, ...workMembers(item, feed)};
}

function practiceJsonLd(item: Item, feed?: Feed): JsonLd {
  const {practice} = item;
  const {start, end} = practice?.period ?? {};
  const place = practice?.place;
  return {
    '@type': 'CreativeWork',
    name: item.title,
    ...workMembers(item, feed),
    about: filled(practice?.topics),
    abstract: practice?.solution,
    temporalCoverage: start && `${start}/${end ?? '..'}`,
    locationCreated:
      place &&
      placeJsonLd({
        name: place.municipality ?? place.locality,
        locality: place.locality,
        region: place.region,
        country: place.country,
      }),
  };
}

export function eventJsonLd(event: FeedEvent, item?: Item): JsonLd {
  const {timeZone, attendance, previousStart} = event;
  const parties = item?.parties ?? [];
  const status = isZone(timeZone) ? statusOf(event) : event.status;
  const mode = attendance ?? (status === 'movedOnline' ? 'online' : undefined);
  // Search engines ask for a date and a place of the whole: the first session's, and all places of the sessions.
  const {whole, sessions: dated = []}: Partial<EventSpan> = isZone(timeZone) ? spanOf(event) : {};
  return {
    '@type': 'Event',
    name: event.name ?? item?.title,
    description: item?.summary,
    inLanguage: item?.language,
    url: event.url ?? item?.url,
    image: filled(item?.images.map(({url}) => url)),
    startDate: isoDate(whole?.startText ?? event.start, timeZone),
    endDate: isoDate(whole || event.start ? whole?.endText : event.end, timeZone),
    previousStartDate: isoDate(previousStart, timeZone),
    eventStatus: `${CONTEXT}/Event${capital(status)}`,
    eventAttendanceMode: mode && `${CONTEXT}/${capital(mode)}EventAttendanceMode`,
    location: placesJsonLd(event),
    organizer: partiesJsonLd(parties, 'organizer', 'coOrganizer'),
    funder: partiesJsonLd(parties, 'funder'),
    funding: grants(parties),
    performer: filled(event.speakers.map(({name, role}) => ({'@type': 'Person', name, jobTitle: role}))),
    audience: filled(event.audience.map((audienceType) => ({'@type': 'Audience', audienceType}))),
    subEvent: filled(
      event.sessions.map((session) => {
        const end = dated.find((each) => each.session === session)?.endText;
        return sessionJsonLd(session, end, event, item);
      }),
    ),
  };
}

const sessionJsonLd = (
  {title, start, place}: Session,
  end: string | undefined,
  event: FeedEvent,
  item?: Item,
): JsonLd => ({
  '@type': 'Event',
  name: title ?? event.name ?? item?.title,
  startDate: isoDate(start, event.timeZone),
  endDate: isoDate(end, event.timeZone),
  // Where it is, unless the event has several places: then which of them is this one's isn't said.
  location: place ? placeJsonLd(place, event) : event.places.length === 1 ? placesJsonLd(event) : undefined,
});

const placesJsonLd = (event: FeedEvent) => filled(placesOf(event).map((place) => placeJsonLd(place, event)));

/** A person or office, with the ways to reach them. */
export function contactJsonLd(contact: Contact): JsonLd {
  const {name, role, organization, emails, address, hours, purpose, url} = contact;
  const phones = contact.phones.flatMap((line) =>
    phonesOf(line).flatMap(({phone: {e164, kind}}) => (e164 ? [{e164, kind}] : [])),
  );
  const office = organization === undefined ? undefined : {'@type': 'Organization', name: organization};
  const point = {
    '@type': 'ContactPoint',
    contactType: purpose[0],
    telephone: filled(phones.filter(({kind}) => kind !== 'fax').map(({e164}) => e164)),
    faxNumber: filled(phones.filter(({kind}) => kind === 'fax').map(({e164}) => e164)),
    email: filled(emails),
    url: isOffice(contact) ? undefined : url,
  };
  const at =
    address === undefined
      ? undefined
      : {'@type': 'CivicStructure', address, openingHours: parseOpeningHours(hours ?? '') && hours};
  if (isOffice(contact)) {
    const parent = name === undefined ? undefined : office;
    return {
      '@type': 'Organization',
      name: name ?? organization,
      parentOrganization: parent,
      url,
      location: at,
      contactPoint: point,
    };
  }
  return {'@type': 'Person', name, jobTitle: role, worksFor: office, workLocation: at, contactPoint: point};
}

const workMembers = (item: Item, feed?: Feed): Record<string, unknown> => ({
  '@id': item.url,
  url: item.url,
  inLanguage: item.language,
  description: item.summary,
  datePublished: isoDate(publishedDate(item), feed?.timeZone),
  dateModified: isoDate(item.date_modified, feed?.timeZone),
  image: filled([...new Set([item.image, ...item.images.map(({url}) => url)])].filter(Boolean)),
  keywords: filled(item.tags),
  author: filled(
    (item.authors.length ? item.authors : (feed?.authors ?? [])).map(({name, url}) => ({'@type': 'Person', name, url})),
  ),
  publisher:
    partiesJsonLd(item.parties, 'publisher') ??
    (feed && {'@type': 'Organization', name: feed.title, url: feed.home_page_url}),
  funder: partiesJsonLd(item.parties, 'funder'),
  funding: grants(item.parties),
  creativeWorkStatus: item.status && capital(item.status.kind),
});

function placeJsonLd(place: Partial<Place>, event?: FeedEvent): JsonLd {
  const {name, address, locality, region, country, url, latitude, longitude} = place;
  if (event && isOnline(place, event)) return {'@type': 'VirtualLocation', name, url};
  return {
    '@type': 'Place',
    name: name ?? locality,
    url,
    address: {
      '@type': 'PostalAddress',
      streetAddress: address,
      addressLocality: locality,
      addressRegion: region,
      addressCountry: country,
    },
    // Half a point is none.
    geo:
      latitude === undefined || longitude === undefined ? undefined : {'@type': 'GeoCoordinates', latitude, longitude},
  };
}

function partiesJsonLd(parties: readonly Party[], ...roles: readonly PartyRole[]): readonly JsonLd[] | undefined {
  const chosen = parties.filter(({role}) => role && roles.includes(role));
  return filled(
    chosen.map(({name, url, logo, members}) => ({
      '@type': 'Organization',
      name,
      url,
      logo,
      member: filled(members.map((member) => ({'@type': 'Organization', name: member}))),
    })),
  );
}

/** Money that came by way of another organization: who gave it, and through whom. */
const grants = (parties: readonly Party[]): readonly JsonLd[] | undefined =>
  filled(
    parties.flatMap((party) =>
      party.role === 'funder' && party.via !== undefined
        ? [
            {
              '@type': 'Grant',
              funder: partiesJsonLd([party], 'funder')?.[0],
              sponsor: {'@type': 'Organization', name: party.via},
            },
          ]
        : [],
    ),
  );

/** ISO 8601, as precise as the feed; a wall clock gets the offset that it has in its zone. */
function isoDate(text: string | undefined, zone = 'UTC'): string | undefined {
  const date = parsePartialDate(text ?? '');
  if (!text || !date || !isTimed(date)) return date && text;
  // Its digits stand where they stand; what parts them may be RFC 3339's space.
  const wall = `${text.slice(0, 10)}T${text.slice(11, date.second === undefined ? 16 : 19)}`;
  if (/z$/i.test(text)) return `${wall}Z`;
  if (date.offset === undefined && !isZone(zone)) return wall;
  // Not the offset at that instant: of an hour that the clock skips, it is another one's.
  const minutes = date.offset ?? (startOf({...date, offset: 0}, zone) - startOf(date, zone)) / 60_000;
  const absolute = Math.abs(minutes);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${wall}${minutes < 0 ? '-' : '+'}${two(absolute / 60)}:${two(absolute % 60)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const filled = <T>(list: readonly T[] | undefined): readonly T[] | undefined => (list?.length ? list : undefined);
