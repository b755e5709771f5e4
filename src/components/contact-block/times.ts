/** What a contact says of time, loaded where one has hours or may be outdated: it needs the words of dates. */
import {type TemplateResult, html} from 'lit';
import {formatIn} from '../../i18n/format-in.js';
import {keepTogether} from '../../i18n/joining.js';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Contact} from '../../model/contact.js';
import {alertIcon, icon} from '../shared/icons.js';

export {mayBeOutdated, outdatedFrom} from '../../time/outdated.js';
export {timeStyles} from './hours.styles.js';
export {hoursOf, renderHours} from './render-hours.js';

export function outdated(words: Words, {validUntil}: Contact, zone: string): TemplateResult {
  const {msg} = words;
  const until = validUntil && formatIn(words, zone).date(validUntil);
  const text = until
    ? msg(str`May be outdated; valid until: ${until}`, {
        id: 'contact.validUntil',
        desc: '{0}: 5 December 2026, as a label',
      })
    : msg('May be outdated', {id: 'contact.outdated', desc: 'Of a contact long after its event'});
  return html`<p class="outdated">
    <span class="pill warn">${icon(alertIcon)}<span>${keepTogether(text)}</span></span>
  </p>`;
}
