/** Character references (`&laquo;`, `&#8212;`) in text of which a title or a summary is made. */

/** Each before its character. HTML takes the numbers from 128 to 159 for Windows-1252; these are those that Word leaves. */
const NAMED =
  ';amp&lt<gt>quot"apos\'nbsp\u00a0shy\u00adlaquo«raquo»ndash–mdash—hellip…lsquo‘rsquo’ldquo“rdquo”bdquo„deg°sect§euro€copy©times×middot·#145‘#146’#147“#148”#150–#151—';

/** Decodes the references once; others stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, reference: string) => {
    const code = Number(reference.replace('#', '0'));
    const named = RegExp(`\\W${reference}(\\W)`).exec(NAMED)?.[1];
    return named ?? (code <= 0x10ffff ? String.fromCodePoint(code) : whole);
  });
