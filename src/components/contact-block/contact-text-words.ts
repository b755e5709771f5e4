/** Words that a contact as text has. */
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type ContactWords} from '../../serializers/plain-text.js';

export const contactWords = ({msg}: Words): ContactWords => ({
  fax: msg('Fax', {id: 'contact.fax', desc: 'Label before a fax number'}),
  extension: (digits) => msg(str`ext. ${digits}`, {id: 'contact.ext', desc: 'An extension of a phone number'}),
});
