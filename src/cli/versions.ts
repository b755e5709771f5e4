/** Language versions of one work: they find each other by the same `_mykty.work`, letter for letter. */
export type Found = (code: string, pointer: string, values?: Readonly<Record<string, string | number>>) => void;
type Raw = Readonly<Record<string, unknown>>;

interface Version {
  readonly pointer: string;
  readonly language: string;
  /** Without case and region: `EN` and `en-GB` are both English to widgets. A script makes a version of its own. */
  readonly spoken: string;
  /** Empty where the item names none. */
  readonly work: string;
}

/** `ru` of `ru_RU`, `uz-cyrl` of `uz-Cyrl-UZ`. */
const spokenIn = (tag: string): string => /^[a-z]+(?:-[a-z]{4}(?![a-z\d]))?/.exec(plainTag(tag))?.[0] ?? '';
const plainTag = (tag: string): string => tag.trim().toLowerCase().replaceAll('_', '-');

/** A language's name as a step of a path or the value of a parameter. */
const LANGUAGE_STEP = /([/=])(?:ky|kg|kyr|ru|rus|en|eng)(?=[/&?#.]|$)/gi;

export class Versions {
  private readonly language: string;
  private readonly byWork = new Map<string, Version[]>();
  /** Items that look like versions of each other: by their work but for its spelling, or their URL but for a language. */
  private readonly alike = new Map<string, Version[]>();

  /** `language` is the feed's. */
  constructor(language = '') {
    this.language = language;
  }

  add(item: Raw, extension: Raw, pointer: string): void {
    const {work: given} = extension;
    const {url, language: named} = item;
    const language = typeof named === 'string' && named ? named : this.language;
    const work = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
    const version = {pointer, language, spoken: spokenIn(language), work};
    if (work) push(this.byWork, work, version);
    const spelling = work.toLowerCase().replace(/[^\p{L}\d]/gu, '');
    if (spelling) push(this.alike, `work ${spelling}`, version);
    if (typeof url === 'string') push(this.alike, `url ${url.replace(LANGUAGE_STEP, '$1*')}`, version);
  }

  check(found: Found): void {
    for (const [work, list] of this.byWork) {
      const seen = new Set<string>();
      for (const {pointer, language, spoken} of list) {
        if (seen.has(spoken)) found('same-version', `${pointer}/_mykty/work`, {work, language: language || '—'});
        seen.add(spoken);
      }
    }
    for (const [first, ...others] of this.alike.values()) {
      for (const {pointer, work, spoken} of others) {
        if (first && work !== first.work && spoken !== first.spoken)
          found('lonely-version', `${pointer}/_mykty/work`, {work: work || '—', other: first.work || '—'});
      }
    }
  }
}

function push(map: Map<string, Version[]>, key: string, version: Version): void {
  const list = map.get(key);
  if (list) list.push(version);
  else map.set(key, [version]);
}
