/**
 * schema.org data for search engines: the only thing of a feed that reaches the page's own DOM. Once per subject however
 * many widgets show it, gone with the last; loaded when the page is idle, since no visitor waits for it.
 */
import {whenIdle} from '../../time/when-idle.js';
import {trustedDataBlock} from './trusted.js';

interface Block {
  readonly script: HTMLScriptElement;
  holders: number;
}

const TYPE = 'application/ld+json';

const blocks = new Map<string, Block>();

/** What one widget has in the page; a widget shows one subject at a time. */
export class JsonLdScript {
  #key: string | undefined;
  #turn = 0;

  /** Puts the subject's data into the page in place of the former; `make` gives JSON that is safe inside a script. */
  show(key: string, make: () => Promise<string | undefined>): void {
    if (key === this.#key) return;
    this.clear();
    this.#key = key;
    const turn = ++this.#turn;
    whenIdle(() => {
      if (turn !== this.#turn) return;
      const held = blocks.get(key);
      if (held) {
        held.holders++;
        return;
      }
      void make().then((json) => {
        if (json && turn === this.#turn) insert(key, json);
      });
    });
  }

  /** Takes this widget's data out of the page, unless another widget shows the same subject. */
  clear(): void {
    this.#turn++;
    const block = this.#key === undefined ? undefined : blocks.get(this.#key);
    if (block && --block.holders <= 0) {
      block.script.remove();
      blocks.delete(this.#key ?? '');
    }
    this.#key = undefined;
  }
}

function insert(key: string, json: string): void {
  const held = blocks.get(key);
  if (held) {
    held.holders++;
    return;
  }
  const text = trustedDataBlock(json);
  if (text === undefined) return;
  const script = leftover(json) ?? document.createElement('script');
  if (!script.isConnected) {
    script.type = TYPE;
    script.text = text;
    document.head.append(script);
  }
  blocks.set(key, {script, holders: 1});
}

/** A copy of the block that came with a copy of the page's head, such as Turbo keeps to go back to. */
function leftover(json: string): HTMLScriptElement | undefined {
  const ours = new Set([...blocks.values()].map(({script}) => script));
  const all = document.head.querySelectorAll<HTMLScriptElement>(`script[type="${TYPE}"]`);
  return [...all].find((script) => script.text === json && !ours.has(script));
}
