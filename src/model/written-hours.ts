/** Hours for a reader of plain text. */
import {type Contact} from './contact.js';

/** As the editor wrote them; `undefined` for none, and for those in schema.org's form, which say nothing to a reader. */
export const writtenHours = ({hours}: Contact): string | undefined =>
  hours !== undefined && /^\s*(?:Mo|Tu|We|Th|Fr|Sa|Su)\b/.test(hours) ? undefined : hours;
