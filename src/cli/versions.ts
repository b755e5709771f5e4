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

/** Of a whole feed: those of a page are added, then checked against those of the pages before too. */
export class Versions {
  private readonly unchecked = new Set<Version>();
  private readonly byWork = new Map<string, Version[]>();
  /** Items that look like versions of each other: by their work but for its spelling, or their URL but for a language. */
  private readonly alike = new Map<string, Version[]>();

  /** `feedLanguage`: that of items which name none. */
  add(item: Raw, extension: Raw, pointer: string, feedLanguage = ''): void {
    const {work: given} = extension;
    const {url, language: named} = item;
    const language = typeof named === 'string' && named ? named : feedLanguage;
    const work = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
    const version = {pointer, language, spoken: spokenIn(language), work};
    this.unchecked.add(version);
    if (work) push(this.byWork, work, version);
    const spelling = work.toLowerCase().replace(/[^\p{L}\d]/gu, '');
    if (spelling) push(this.alike, `work ${spelling}`, version);
    if (typeof url === 'string') push(this.alike, `url ${url.replace(LANGUAGE_STEP, '$1*')}`, version);
  }

  check(found: Found): void {
    for (const [work, list] of this.byWork) {
      const seen = new Set<string>();
      for (const version of list) {
        const {pointer, language, spoken} = version;
        if (seen.has(spoken) && this.unchecked.has(version))
          found('same-version', `${pointer}/_mykty/work`, {work, language: language || '—'});
        seen.add(spoken);
      }
    }
    for (const [first, ...others] of this.alike.values()) {
      for (const version of others) {
        const {pointer, work, spoken} = version;
        if (first && work !== first.work && spoken !== first.spoken && this.unchecked.has(version))
          found('lonely-version', `${pointer}/_mykty/work`, {work: work || '—', other: first.work || '—'});
      }
    }
    this.unchecked.clear();
  }
}

function push(map: Map<string, Version[]>, key: string, version: Version): void {
  const list = map.get(key);
  if (list) list.push(version);
  else map.set(key, [version]);
}
