/**
 * Where a reader stands, and what it complains of. The place is kept as a stack and becomes a JSON Pointer only when
 * there is a problem, so that a good feed pays nothing for it. The script-tag builds leave this module's work out.
 */
export type ProblemValues = Readonly<Record<string, string | number>>;
export type Report = (code: string, pointer: string, values: ProblemValues) => void;
export type Key = string | number;

export interface Complainer {
  readonly path: Key[];
  readonly report: Report | undefined;
}

/** Steps into a member or a list's entry. */
export const enter = ({path}: Complainer, key: Key): unknown => path.push(key);
export const leave = ({path}: Complainer): unknown => path.pop();

/**
 * Reports a problem of a member of the object in which the reader stands; without a key, of the whole feed. `type`
 * among the values stands for the type of what is given, all others for themselves.
 */
export function problem(
  {path, report}: Complainer,
  code: string,
  key?: Key,
  values: Record<string, unknown> = {},
): void {
  if (!report) return;
  const steps = key === undefined ? path : [...path, key];
  const pointer = steps.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
  const shown = Object.entries(values).map(([name, value]) => [name, name === 'type' ? typeName(value) : brief(value)]);
  report(code, pointer, Object.fromEntries(shown) as ProblemValues);
}

/** A member that was looked for in an object, and isn't in it (the `email` of a mailbox), leaves the object itself. */
const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : value === undefined ? 'object' : typeof value;

/** Values are shown to people: longer ones are cut. */
const SHOWN = 100;

const brief = (value: unknown): string | number => {
  if (typeof value === 'number') return value;
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};
