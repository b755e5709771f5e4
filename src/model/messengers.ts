/** Addresses of messengers, from the name, number or link that an editor wrote. */
import {type Contact} from './contact.js';
import {parsePhones} from './phones.js';

export interface MessengerAddress {
  readonly url: string;
  /** What to show: `@name`, or the number as written. */
  readonly text: string;
}

export interface Messenger {
  readonly service: string;
  readonly written: string;
  readonly url: string | undefined;
}

/** `@name`, `name` or a t.me link; `undefined` where it can't be a Telegram name. */
export function telegram(text: string): MessengerAddress | undefined {
  const name = /^(?:(?:https?:\/\/)?(?:t|telegram)\.me\/|@)?([A-Za-z]\w{3,31})\/?$/.exec(text.trim())?.[1];
  return name === undefined ? undefined : {url: `https://t.me/${name}`, text: `@${name}`};
}

/** A wa.me link or a number; `undefined` where the number can't be dialled. */
export function whatsapp(text: string): MessengerAddress | undefined {
  const digits = /^(?:https?:\/\/)?wa\.me\/\+?(\d{7,15})\/?$/.exec(text.trim())?.[1];
  const [phone] = parsePhones(digits ? `+${digits}` : text);
  return phone?.e164 ? {url: `https://wa.me/${phone.e164.slice(1)}`, text: phone.text} : undefined;
}

/** The messengers of a contact, each as written and, where that can be read, with its address. */
export const messengers = ({telegram: name, whatsapp: number}: Contact): Messenger[] => [
  ...(name ? [{service: 'Telegram', written: name, url: telegram(name)?.url}] : []),
  ...(number ? [{service: 'WhatsApp', written: number, url: whatsapp(number)?.url}] : []),
];
