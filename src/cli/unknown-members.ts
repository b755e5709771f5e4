/**
 * Members that the feed's schema doesn't know: most are slips of the pen, which readers pass over in silence. And
 * addresses that lack their beginning, since readers take `www.example.kg` for a page beside the feed. Walks the value
 * along the schema, of which it needs no more than `properties`, `items`, `$ref` and `patternProperties`.
 */
import {isRecord} from '../feed/read.js';

type Found = (code: string, pointer: string, values: Readonly<Record<string, string>>) => void;
type Schema = Readonly<Record<string, unknown>>;

export function findUnknownMembers(value: unknown, root: Schema, found: Found): void {
  walk(value, root, '');

  function resolve(schema: unknown): Schema {
    if (!isRecord(schema)) return {};
    const {$ref} = schema;
    if (typeof $ref !== 'string') return schema;
    const target = $ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), root);
    return resolve(target);
  }

  function walk(at: unknown, given: unknown, pointer: string): void {
    const schema = resolve(given);
    if (Array.isArray(at)) {
      // Lists in lists, of which the schema says nothing, may be deeper than a stack is high.
      const {items} = schema;
      if (items !== undefined) at.forEach((entry, index) => walk(entry, items, `${pointer}/${index}`));
      return;
    }
    const {oneOf, format} = schema;
    if (format === 'uri-reference' && typeof at === 'string' && /^\s*www\./i.test(at))
      found('no-scheme', pointer, {value: at.trim()});
    const variants = Array.isArray(oneOf) ? oneOf.map(resolve) : [schema];
    const properties = variants.map((variant) => variant['properties']).find(isRecord);
    if (!isRecord(at) || !properties) return;
    for (const [name, member] of Object.entries(at)) {
      const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (Object.hasOwn(properties, name)) walk(member, properties[name], place);
      // JSON Feed leaves names that begin with an underscore to others; version 1.0 had one author, and is read too.
      else if (!name.startsWith('_') && !(name === 'author' && 'authors' in properties))
        found('unknown-member', place, {member: name, near: nearest(name, properties)});
    }
  }
}

/** The known name that differs least, where it is close. */
function nearest(name: string, known: Schema): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[_-]/g, '');
  const written = plain(name);
  const names = Object.keys(known);
  return names.find((each) => plain(each) === written) ?? names.find((each) => isNear(plain(each), written)) ?? '';
}

/** One letter more, less or different; or a plural. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 3) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < one.length - head && tail < other.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return Math.max(one.length, other.length) - head - tail <= 1;
}
