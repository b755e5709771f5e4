import {type Words} from '../../i18n/language.js';

export const closeLabel = ({msg}: Words): string =>
  msg('Close', {id: 'action.close', desc: 'Button: closes a window, a dialog or a menu'});
