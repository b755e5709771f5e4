/** A person or office to turn to. Phones are kept as the editor wrote them; `phones.ts` reads them. */
import type {SafeUrl} from './feed.js';
import type {DateText} from './partial-date.js';

export type PhoneKind = 'voice' | 'mobile' | 'fax';

export interface Contact {
  readonly id: string;
  /** `media`, `registration`, `general`, or free text. */
  readonly purpose: readonly string[];
  readonly name?: string;
  readonly role?: string;
  readonly organization?: string;
  readonly phones: readonly ContactPhone[];
  readonly emails: readonly string[];
  readonly address?: string;
  /** schema.org openingHours text (`Mo-Fr 09:00-18:00`), or any other text, shown as it is. */
  readonly hours?: string;
  readonly url?: SafeUrl;
  /** A t.me address or an `@name`. */
  readonly telegram?: string;
  /** A wa.me address or a number. */
  readonly whatsapp?: string;
  readonly validUntil?: DateText;
}

export interface ContactPhone {
  /** One or several numbers, as written. */
  readonly number: string;
  readonly label?: string;
  readonly kind?: PhoneKind;
}

/** True for an office rather than a person: no role, and what only places have, or no name. */
export const isOffice = ({name, role, address, hours}: Contact): boolean =>
  role === undefined && (name === undefined || address !== undefined || hours !== undefined);
