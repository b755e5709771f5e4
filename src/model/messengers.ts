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

/** `@name`, `name` or a t.me link, also to a group; `undefined` where it can't be a Telegram name. */
export function telegram(text: string): MessengerAddress | undefined {
  const [, host, path = ''] =
    /^(?:((?:https?:\/\/)?(?:t|telegram)\.me\/(?:s\/)?)|@)?(\S+?)\/?$/i.exec(text.trim()) ?? [];
  if (/^[A-Za-z]\w{3,31}$/.test(path)) return {url: `https://t.me/${path}`, text: `@${path}`};
  return host && /^(?:\+|[A-Za-z])[\w-]{3,63}(?:[/?]\S*)?$/.test(path) ? link(`t.me/${path}`) : undefined;
}

/** A wa.me link, also to a group, a channel or a business, or a number; `undefined` where the number can't be dialled. */
export function whatsapp(text: string): MessengerAddress | undefined {
  const address = text.trim().replace(/^https?:\/\/(?:www\.)?/i, '');
  if (
    /^(?:wa\.me\/(?:message|qr)|chat\.whatsapp\.com|(?:api\.)?whatsapp\.com\/(?:send|channel))[/?]\S+$/i.test(address)
  )
    return link(address);
  const [, digits, query = ''] = /^wa\.me\/\+?(\d{7,15})\/?(\?\S*)?$/i.exec(address) ?? [];
  const [phone] = parsePhones(digits ? `+${digits}` : text);
  return phone?.e164 ? {url: `https://wa.me/${phone.e164.slice(1)}${query}`, text: phone.text} : undefined;
}

const link = (address: string): MessengerAddress => ({url: `https://${address}`, text: address.replace(/\?.*/, '')});

/** The messengers of a contact, each as written and, where that can be read, with its address. */
export const messengers = ({telegram: name, whatsapp: number}: Contact): Messenger[] => [
  ...(name ? [{service: 'Telegram', written: name, url: telegram(name)?.url}] : []),
  ...(number ? [{service: 'WhatsApp', written: number, url: whatsapp(number)?.url}] : []),
];
