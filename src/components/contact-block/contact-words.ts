/** Words of the contact block that several of its parts use at first. */
import {type Contact, type PhoneKind} from '../../model/contact.js';
import {type Words} from '../../i18n/language.js';

/** What a contact is for; the three usual purposes in the widget's language, any other as the feed has it. */
export function purposeText({msg}: Words, {purpose}: Contact): string {
  const known: Record<string, string> = {
    media: msg('Media contact', {id: 'contact.media', desc: 'Heading or label of contacts for journalists'}),
    registration: msg('Registration', {
      id: 'contact.registration',
      desc: 'Purpose of a contact: to register for an event',
    }),
    general: msg('General enquiries', {id: 'contact.general', desc: 'Purpose of a contact'}),
  };
  return purpose.map((each) => known[each] ?? each).join(', ');
}

export const kindText = ({msg}: Words, kind: PhoneKind | undefined): string =>
  kind === 'fax'
    ? msg('Fax', {id: 'contact.fax', desc: 'Label before a fax number'})
    : kind === 'mobile'
      ? msg('Mobile', {id: 'contact.mobile', desc: 'Label before the number of a mobile phone'})
      : msg('Phone', {id: 'contact.phone', desc: 'Label before a phone number'});
