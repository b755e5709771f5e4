/** An office with its hours; loaded where one is shown. */
import {type TemplateResult, html, nothing} from 'lit';
import {type Contact} from '../../model/contact.js';
import {actions, type ContactContext, headingId, line, outdated, purpose, qrPanel, title} from './render-contact.js';
import {contactRows} from './render-rows.js';

export {officeStyles} from './office.styles.js';

export function office(contact: Contact, context: ContactContext): TemplateResult {
  const view = context.times?.renderHours(contact, context);
  return html`<article class="office" part="contact" aria-labelledby=${headingId(contact)}>
    <div class="office-in">
      <div class="of-l">
        <div class="hd">
          ${purpose(contact, context)}${title(contact, context)}
          ${contact.name === undefined ? nothing : line('organization', contact, context)} ${outdated(contact, context)}
          ${view?.pill ?? nothing}
        </div>
        ${view?.week ?? nothing}
      </div>
      <div class="of-r">${contactRows(contact, context, view && nothing)} ${actions(contact, context, true)}</div>
      ${qrPanel(contact, context)}
    </div>
  </article>`;
}
