/** Reads lines that an editor wrote freely: several phones, extensions, messengers. Loaded where a contact has such. */
export {telegram, whatsapp} from '../../model/messengers.js';
export {freeLine} from './free-line.js';
