/**
 * Where the values of a JSON text (RFC 8259) stand, by JSON Pointer (RFC 6901). `JSON.parse` gives values without
 * places; this reads the text a second time, and only when there is something to point at.
 */
export interface Position {
  /** Both count from 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

export interface Positions {
  /** Where a pointer's value begins, or the member that would hold it; the start of the text where there is none. */
  at(pointer: string): Position;
  /** Pointers of members whose name came before in the same object. */
  readonly duplicates: readonly string[];
  /** Where the text stops being JSON, counted from its start. */
  readonly error: number | undefined;
  /** Where the character that counts so many from the start stands. */
  of(offset: number): Position;
}

/** Deeper values are not located. */
const MAX_DEPTH = 500;

class Scanner {
  readonly offsets = new Map<string, number>();
  readonly duplicates: string[] = [];
  private readonly text: string;
  offset = 0;

  constructor(text: string) {
    this.text = text;
    if (text.startsWith('\ufeff')) this.offset = 1;
  }

  /** Reads the whole text; false where it isn't JSON, and `offset` is then the place. */
  run(): boolean {
    if (!this.value('', 0)) return false;
    this.space();
    return this.offset === this.text.length;
  }

  private space(): void {
    while (' \t\n\r'.includes(this.text.charAt(this.offset) || 'x')) this.offset++;
  }

  private takes(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    const found = pattern.test(this.text);
    if (found) this.offset = pattern.lastIndex;
    return found;
  }

  /** Reads a string piece by piece: as one pattern, a very long one would take more stack than there is. */
  private string(): boolean {
    if (this.text[this.offset] !== '"') return false;
    this.offset++;
    while (this.takes(PLAIN) || this.takes(ESCAPE));
    if (this.text[this.offset] !== '"') return false;
    this.offset++;
    return true;
  }

  private skips(character: string): boolean {
    this.space();
    if (this.text[this.offset] !== character) return false;
    this.offset++;
    return true;
  }

  private value(pointer: string, depth: number): boolean {
    this.space();
    if (this.offsets.has(pointer)) this.duplicates.push(pointer);
    this.offsets.set(pointer, this.offset);
    const first = this.text[this.offset];
    if (first === '{' || first === '[') return depth < MAX_DEPTH && this.entries(pointer, depth, first === '{');
    return first === '"' ? this.string() : this.takes(SCALAR);
  }

  private entries(pointer: string, depth: number, named: boolean): boolean {
    const end = named ? '}' : ']';
    this.offset++;
    if (this.skips(end)) return true;
    for (let index = 0; ; index++) {
      this.space();
      const step = named ? this.name() : String(index);
      if (step === undefined || !this.value(`${pointer}/${step}`, depth + 1)) return false;
      if (this.skips(end)) return true;
      if (!this.skips(',')) return false;
    }
  }

  private name(): string | undefined {
    const start = this.offset;
    if (!this.string()) return undefined;
    const quoted = this.text.slice(start, this.offset);
    if (!this.skips(':')) return undefined;
    return (JSON.parse(quoted) as string).replaceAll('~', '~0').replaceAll('/', '~1');
  }
}

const PLAIN = /[^"\\\u0000-\u001f]+/y; // eslint-disable-line no-control-regex
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

export function locate(text: string): Positions {
  const scanner = new Scanner(text);
  const whole = scanner.run();
  const {offsets, duplicates} = scanner;
  const starts = lineStarts(text);
  const of = (offset: number): Position => positionIn(starts, offset);
  return {
    duplicates,
    error: whole ? undefined : scanner.offset,
    of,
    at(pointer) {
      let known = pointer;
      while (known && !offsets.has(known)) known = known.slice(0, known.lastIndexOf('/'));
      return of(offsets.get(known) ?? 0);
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function positionIn(starts: readonly number[], offset: number): Position {
  let line = 0;
  // The last line that doesn't begin behind the place: large feeds have many lines, and many problems.
  for (let step = 2 ** 31; step >= 1; step /= 2) if ((starts[line + step] ?? Infinity) <= offset) line += step;
  return {line: line + 1, column: offset - (starts[line] ?? 0) + 1};
}
