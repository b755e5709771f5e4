/**
 * schema.org data for search engines: the only thing of a feed that reaches the page's own DOM. Once per subject however
 * many widgets show it, gone with the last; loaded when the page is idle, since no visitor waits for it.
 */
import {type ReactiveElement} from 'lit';
import {type JsonLd} from '../../serializers/json-ld.js';
import type * as serializersModule from '../../serializers/json-ld.js';
import {whenIdle} from '../../time/when-idle.js';
import {trustedDataBlock} from './trusted.js';

interface Subject {
  /** Names it on the page, so that two widgets about it publish it once. */
  readonly key: string;
  /** What it tells of: another one, and the data are made anew. */
  readonly content: unknown;
}

/** schema.org data of what a widget shows. */
export interface JsonLdSource extends Subject {
  /** Makes them, with what is loaded only then. */
  readonly make: (serializers: typeof serializersModule) => JsonLd | readonly JsonLd[];
}

/** The same as JSON escaped for a script element. */
interface Writing extends Subject {
  readonly write: () => Promise<string | undefined>;
}

interface Block {
  readonly script: HTMLScriptElement;
  holders: number;
}

const TYPE = 'application/ld+json';

const blocks = new Map<string, Block>();

/** What one widget has in the page; a widget shows one subject at a time. */
export class JsonLdScript {
  #key: string | undefined;
  #content: unknown;
  /** Once it is in the page. */
  #block: Block | undefined;
  #turn = 0;

  /** Puts the subject's data into the page in place of the former, and anew where its `content` is another. */
  show({key, content, write}: Writing): void {
    if (key === this.#key && content === this.#content) return;
    this.clear();
    this.#key = key;
    this.#content = content;
    const turn = ++this.#turn;
    whenIdle(() => {
      if (turn !== this.#turn) return;
      write().then(
        (json) => {
          if (json && turn === this.#turn) this.#block = held(key, json);
        },
        // Its serializer can't be had: the page goes without, and hears of no failure that isn't its own.
        () => undefined,
      );
    });
  }

  /** Takes this widget's data out of the page, unless another widget shows the same subject. */
  clear(): void {
    this.#turn++;
    const block = this.#block;
    if (block && --block.holders <= 0) {
      block.script.remove();
      blocks.delete(this.#key ?? '');
    }
    this.#block = this.#key = undefined;
  }
}

/** Has what a widget shows told in the page too, from now on: while it stands there, and as long as the page wants it. */
export function keepJsonLd(
  host: ReactiveElement & {readonly state: string; readonly noJsonLd: boolean},
  sourceOf: () => JsonLdSource | undefined,
): void {
  const script = new JsonLdScript();
  const hostUpdated = (): void => {
    const wanted = host.state !== 'loading' && !host.noJsonLd && host.isConnected;
    const source = wanted ? sourceOf() : undefined;
    if (!source) return script.clear();
    script.show({
      ...source,
      async write() {
        const serializers = await import('../../serializers/json-ld.js');
        return serializers.escapeJsonLd(source.make(serializers));
      },
    });
  };
  host.addController({hostUpdated, hostDisconnected: () => script.clear()});
  hostUpdated();
}

/** The block of a subject, made or brought up to date, with one holder more. */
function held(key: string, json: string): Block | undefined {
  const text = trustedDataBlock(json);
  if (text === undefined) return undefined;
  let block = blocks.get(key);
  if (!block) blocks.set(key, (block = {script: leftover(json) ?? document.createElement('script'), holders: 0}));
  const {script} = block;
  block.holders++;
  if (script.text !== json) script.text = text;
  if (!script.isConnected) {
    script.type = TYPE;
    document.head.append(script);
  }
  return block;
}

/** A copy of the block that came with a copy of the page's head, such as Turbo keeps to go back to. */
function leftover(json: string): HTMLScriptElement | undefined {
  const ours = new Set([...blocks.values()].map(({script}) => script));
  const all = document.head.querySelectorAll<HTMLScriptElement>(`script[type="${TYPE}"]`);
  return [...all].find((script) => script.text === json && !ours.has(script));
}
