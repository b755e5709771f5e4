/** A place as text, and the links that lead there: maps, or the address on which an online event is joined. */
import {html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {type Place} from '../../model/event.js';
import {mapLinks} from '../../model/maps.js';
import {isOnScreen} from '../../model/on-screen.js';
import {placeText} from './places.js';
import {type View} from './subject.js';

/** `nothing` for a place that is an address on the web alone, once nothing leads there. */
export function placeOf(view: View, place: Place): unknown {
  const text = placeText(view.words.dateWords, place);
  const links = placeLinks(view, place);
  return text ? html`<span part="where" lang=${view.lang ?? nothing}>${keepTogether(text)}</span>${links}` : links;
}

/** Nothing leads to an event that is over or off. */
export function placeLinks({words: {msg}, standing: {phase}}: View, place: Place): unknown {
  if (phase === 'ended' || phase === 'cancelled') return nothing;
  const maps = mapLinks(place);
  if (!maps && place.url === undefined) return nothing;
  const name = isOnScreen(place)
    ? msg('Join online', {id: 'event.joinOnline', desc: 'Link to an online event'})
    : msg('Website', {id: 'contact.website', desc: 'Label of a link to the website of a contact'});
  return html`<span class="ways"
    >${
      maps
        ? html`<a class="map" href=${maps.openStreetMap} rel="noopener noreferrer" target="_blank"
              >${msg('Map', {id: 'event.map', desc: 'link to OpenStreetMap'})}<span class="vh"> OpenStreetMap</span></a
            ><a class="map" href=${maps.twoGis} rel="noopener noreferrer" target="_blank">2GIS</a>`
        : nothing
    }${place.url === undefined ? nothing : html`<a href=${place.url} rel="noopener">${name}</a>`}</span
  >`;
}
