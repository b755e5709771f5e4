/** Paragraphs of a plain text: parts between empty lines. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t\r]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
