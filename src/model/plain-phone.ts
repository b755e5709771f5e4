/** Phones that need no reading: a line that is one number, written in full, as most lines are. */
import {type PhoneKind} from './contact.js';
import {COUNTRY_CODE, kindOfNational} from './numbering-plan.js';

export interface Phone {
  /** As written, without label and extension; rebuilt in full where the line shared a part with its neighbour. */
  readonly text: string;
  /** E.164, `+` and digits; absent for short numbers and for what can't be dialled. */
  readonly e164?: string;
  /** Digits to dial once connected. */
  readonly extension?: string;
  /** Absent where neither the number nor a label tells. */
  readonly kind?: PhoneKind;
}

/** A phone and where it stands: `start` and `end` (exclusive) are UTF-16 offsets into the line. */
export interface FoundPhone {
  readonly start: number;
  readonly end: number;
  readonly phone: Phone;
}

/**
 * What `findPhones` would find in a line that is one number of ours, with its country code or trunk 0 (`+996 312
 * 62-07-60`, `0555 313-385`); `undefined` for any other line, and where the label may say that it is no telephone.
 */
export function plainPhone(line: string, label = ''): FoundPhone[] | undefined {
  if (/факс|fax/i.test(label) || !/^(?:\+996|0)(?:[ -]?\d){9}$/.test(line)) return undefined;
  const national = line.replace(/\D/g, '').slice(-9);
  const kind = kindOfNational(national);
  return kind && [{start: 0, end: line.length, phone: {text: line, e164: `+${COUNTRY_CODE}${national}`, kind}}];
}
