/**
 * Messages of one widget's language. @lit/localize's own runtime has one locale a page; here every widget has its own
 * `msg`, which looks a message up in that widget's templates. Its type carries lit's brand, so the extractor finds the
 * calls and keeps them in `xliff/` as usual. English is the source and stands in the code.
 */
import {type StrResult} from '@lit/localize/internal/str-tag.js';

export {str} from '@lit/localize/internal/str-tag.js';

/** A translated message: text, or text with numbered gaps. */
export type Template = string | {readonly strings: readonly string[]; readonly values: readonly unknown[]};
export type Templates = Readonly<Record<string, Template>>;

export interface MsgOptions {
  /** Names the message in `xliff/`; the same id must have the same text everywhere. */
  readonly id: string;
  /** A note for translators; left out of the built files. */
  readonly desc?: string;
}

/**
 * `msg('Starts in', {id: 'phase.startsIn', desc: 'for translators'})`; with values ``msg(str`Page ${n}`, {id})``.
 * Falls back to the English source where the language lacks the message (the build allows none to be lacking).
 */
export type Msg = ((source: string | StrResult, options: MsgOptions) => string) & {readonly _LIT_LOCALIZE_MSG_?: never};

const fill = (strings: readonly string[], values: readonly unknown[], order?: readonly unknown[]): string =>
  strings.reduce((text, part, index) => text + String(values[order ? Number(order[index - 1]) : index - 1]) + part);

/** Makes the `msg` of one language; without templates it speaks the English source. */
export function createMsg(templates?: Templates): Msg {
  return (source, {id}) => {
    const found = templates?.[id];
    if (typeof found === 'string') return found;
    if (typeof source === 'string') return source;
    return found ? fill(found.strings, source.values, found.values) : fill(source.strings, source.values);
  };
}
