/** An office with its hours; loaded where one is shown. */
import {type TemplateResult, html, nothing} from 'lit';
import {keepTogether} from '../../i18n/joining.js';
import {type Contact} from '../../model/contact.js';
import {actions, type ContactContext, headingId, outdated, purpose, qrPanel, title} from './render-contact.js';
import {contactRows} from './render-rows.js';

export {officeStyles} from './office.styles.js';

export function office(contact: Contact, context: ContactContext): TemplateResult {
  const {words, zone, now, lang} = context;
  const {name, organization} = contact;
  const view = contact.hours === undefined ? undefined : context.times?.renderHours(words, contact.hours, zone, now);
  return html`<article class="office" part="contact" aria-labelledby=${headingId(contact)}>
    <div class="office-in">
      <div class="of-l">
        <div class="hd">
          ${purpose(contact, context)}${title(contact, context)}
          ${
            name !== undefined && organization !== undefined
              ? html`<p class="organization" part="organization" lang=${lang ?? nothing}>
                  ${keepTogether(organization)}
                </p>`
              : nothing
          }
          ${outdated(contact, context)} ${view?.pill ?? nothing}
        </div>
        ${view?.week ?? nothing}
      </div>
      <div class="of-r">${contactRows(contact, context, view !== undefined)} ${actions(contact, context, true)}</div>
      ${qrPanel(contact, context)}
    </div>
  </article>`;
}
