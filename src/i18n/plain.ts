/** Takes out what `joining.ts` adds, when text is copied, so that pasted text can be searched. */

/** The text as its writer would type it. */
export const plain = (text: string): string => text.replace(/[\u2060\u200b]/g, '').replace(/[\u00a0\u202f]/g, ' ');
