/** Hours for a reader of plain text. */
import {type Contact} from './contact.js';

// Days with a time, or with none: neither «We are open…» nor «Mo-Fr by appointment», which a reader understands.
const FOR_MACHINES =
  /^\s*(?:mo|tu|we|th|fr|sa|su)(?:\s*[-–,]\s*(?:mo|tu|we|th|fr|sa|su))*(?:\s+(?:\d\d?:|off|closed)|\s*(?:[;\n]|$))/i;

/** As the editor wrote them; `undefined` for none, and for those in schema.org's form, which say nothing to a reader. */
export const writtenHours = ({hours}: Contact): string | undefined =>
  hours !== undefined && FOR_MACHINES.test(hours) ? undefined : hours;
