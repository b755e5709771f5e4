/**
 * Templates of `html` and `svg` as nodes, in place of lit-html in `cdn/`: the same results for what these widgets write,
 * in little more than half of the bytes, which every page pays. The literals come as one text each, in which the build
 * has marked the gaps (`scripts/rollup/markup.mjs`).
 */

/** What `html` and `svg` give: a literal, and what stands in its gaps. */
export class Result {
  readonly markup: string;
  readonly values: readonly unknown[];
  constructor(markup: string, values: readonly unknown[]) {
    this.markup = markup;
    this.values = values;
  }
}

/** A part of an element: takes its values out of all of its template, from a place on. */
type Write = (values: readonly unknown[], from: number) => void;

/** Where something stands between two comments. */
interface Range {
  readonly start: ChildNode;
  readonly end: ChildNode | null;
  readonly write: (value: unknown) => void;
}
interface Entry extends Range {
  readonly key: unknown;
}

interface Template {
  readonly content: DocumentFragment;
  readonly gaps: readonly Gap[];
}
/** A gap between nodes, or in the attribute of that name, between texts. */
type Gap = readonly [node: number, name?: string, texts?: readonly string[]];

/** Stands in a text for a gap in an attribute, whose name ends in a dollar sign and has a low line before capitals. */
const GAP = '~';

export const html = (markup: string, ...values: unknown[]): Result => new Result(markup, values);
export {html as svg};
/** Leaves what is there. */
export const noChange = Symbol();
/** No node, no attribute, no listener. */
export const nothing = Symbol();

/** What a directive gives: the class that keeps a state for the place, and its arguments. */
export interface Directed {
  readonly type: new () => {update(part: Place, values: readonly unknown[]): unknown};
  readonly values: readonly unknown[];
}
/** Where a directive stands; no element between nodes. */
export interface Place {
  readonly element?: Element;
}
/** A list whose entries keep their nodes wherever they move. */
export interface Keyed {
  readonly keys: readonly unknown[];
  readonly values: readonly unknown[];
}

export const ifDefined = (value: unknown): unknown => value ?? nothing;

/** Elements and comments. */
const SHOWN = 129;
interface Policy {
  createHTML(text: string): string;
}
const {trustedTypes} = globalThis as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}};
const rules: Policy = {createHTML: (text) => text};
const policy = trustedTypes?.createPolicy('mykty', rules) ?? rules;
// A page served as XML would read templates by XML's rules, which they don't keep.
const inert = document.implementation.createHTMLDocument('');
const templates = new Map<string, Template>();

/** Finds the gaps of a template. */
function read(content: DocumentFragment): Template {
  const gaps: Gap[] = [];
  const walker = document.createTreeWalker(content, SHOWN);
  for (let node = 0; walker.nextNode(); node++) {
    const {currentNode} = walker;
    if (currentNode instanceof Element) {
      for (const attribute of currentNode.getAttributeNames()) {
        if (!attribute.endsWith('$')) continue;
        const name = attribute.slice(0, -1).replace(/_./g, (letter) => letter.slice(1).toUpperCase());
        gaps.push([node, name, currentNode.getAttribute(attribute)?.split(GAP)]);
        currentNode.removeAttribute(attribute);
      }
    } else if (currentNode.nodeValue) gaps.push([node]);
  }
  return {content, gaps};
}

/** Reads at once all of it that is new: a parser takes longer to start than to read a template. */
function readAll(result: Result): void {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    if (!(value instanceof Result)) return;
    if (!templates.has(value.markup) && !texts.includes(value.markup)) texts.push(value.markup);
    value.values.forEach(collect);
  };
  collect(result);
  const all = inert.createElement('template');
  all.innerHTML = policy.createHTML(`<template>${texts.join('</template><template>')}`);
  all.content.childNodes.forEach((holder, at) => {
    const {content} = holder as HTMLTemplateElement;
    const {firstChild} = content;
    const text = texts[at] as string;
    // Parts of a drawing were read within one.
    if (text.startsWith('<svg>')) (firstChild as Element).replaceWith(...(firstChild as Element).childNodes);
    templates.set(text, read(content));
  });
}

/** Puts directives' answers in their place. */
function settler(part: Place): (value: unknown) => unknown {
  let current: InstanceType<Directed['type']> | undefined;
  return (value) => {
    if (value === noChange) return value;
    const {type, values = []} = (value ?? {}) as Partial<Directed>;
    if (!type) current = undefined;
    else if (!(current instanceof type)) current = new type();
    return current ? current.update(part, values) : value;
  };
}

function attribute(element: Element, name: string, texts: readonly string[], host: unknown): Write {
  const kind = name[0];
  const bare = name.slice(1);
  const settle = settler({element});
  const shown: unknown[] = texts.slice(1).map(() => nothing);
  let listens = false;
  return (values, from) => {
    let changed = false;
    shown.forEach((before, at) => {
      const value = settle(values[from + at]);
      if (value === noChange || value === before) return;
      shown[at] = value;
      changed = true;
    });
    if (!changed) return;
    const [value] = shown;
    if (kind === '.') Object.assign(element, {[bare]: value === nothing ? undefined : value});
    else if (kind === '?') element.toggleAttribute(bare, !!value && value !== nothing);
    else if (kind === '@') {
      if (listens) return;
      listens = true;
      element.addEventListener(bare, (event) => {
        if (typeof shown[0] === 'function') Reflect.apply(shown[0], host ?? element, [event]);
      });
    } else if (shown.includes(nothing)) element.removeAttribute(name);
    else
      element.setAttribute(
        name,
        texts.reduce((all, text, at) => `${all}${shown[at - 1] ?? ''}${text}`),
      );
  };
}

/** What stands between two nodes: text, a template, nodes, a list of these. */
function range(start: ChildNode, end: ChildNode | null, host: unknown): Range {
  let shown: unknown = '';
  let entries: Entry[] | undefined;
  let writeAll: ((values: readonly unknown[]) => void) | undefined;
  const settle = settler({});
  const insert = <Child extends Node>(node: Child, before = end): Child =>
    (start.parentNode as Node).insertBefore(node, before);
  const clear = (from = start.nextSibling, to = end): void => {
    while (from && from !== to) {
      const next: ChildNode | null = from.nextSibling;
      from.remove();
      from = next;
    }
  };
  /** Makes room for something of another kind. */
  const become = (next: unknown, node?: Node): void => {
    clear();
    shown = next;
    entries = undefined;
    if (node) insert(node);
  };
  const list = (values: readonly unknown[], keys: readonly unknown[]): void => {
    if (!entries) become(undefined);
    const wanted = new Set(keys);
    const free = new Map<unknown, Entry>();
    for (const entry of entries ?? []) {
      if (wanted.has(entry.key) && !free.has(entry.key)) free.set(entry.key, entry);
      else clear(entry.start, entry.end?.nextSibling ?? null);
    }
    let place = start.nextSibling;
    entries = values.map((value, at) => {
      const key = keys[at];
      const known = free.get(key);
      free.delete(key);
      const comment = (): Comment => insert(document.createComment(''), place);
      const entry = known ?? {key, ...range(comment(), comment(), host)};
      for (let node: ChildNode | null = entry.start; known && entry.start !== place && node;) {
        const next: ChildNode | null = node === entry.end ? null : node.nextSibling;
        insert(node, place);
        node = next;
      }
      entry.write(value);
      place = entry.end?.nextSibling ?? null;
      return entry;
    });
  };
  const write = (given: unknown): void => {
    const value = settle(given);
    if (value === noChange) return;
    const {values, keys} = (value ?? nothing) as Partial<Keyed>;
    if (value instanceof Result) {
      if (!templates.has(value.markup)) readAll(value);
      const template = templates.get(value.markup) as Template;
      if (shown !== template) {
        const [fragment, set] = instance(template, host);
        set(value.values);
        become(template, fragment);
        writeAll = set;
      } else writeAll?.(value.values);
    } else if (typeof value === 'object' && value && Symbol.iterator in value) {
      const all = [...(value as Iterable<unknown>)];
      list(all, [...all.keys()]);
    } else if (keys && values) list(values, keys);
    else if (value instanceof Node) {
      if (shown !== value) become(value, value);
    } else {
      const text = value === nothing ? '' : String(value ?? '');
      if (shown === text) return;
      const node = start.nextSibling as Text | null;
      // Of what a translator of the browser's has put in the place of our text nothing must stay.
      if (node && node.nextSibling === end && node.data === shown) {
        node.data = text;
        shown = text;
      } else become(text, text ? document.createTextNode(text) : undefined);
    }
  };
  return {start, end, write};
}

function instance(template: Template, host: unknown): [DocumentFragment, (values: readonly unknown[]) => void] {
  const fragment = document.importNode(template.content, true);
  const walker = document.createTreeWalker(fragment, SHOWN);
  let at = -1;
  const parts = template.gaps.map(([node, name = '', texts]): [Write, number] => {
    for (; at < node; at++) walker.nextNode();
    const {currentNode} = walker;
    if (texts) return [attribute(currentNode as Element, name, texts, host), texts.length - 1];
    const {write} = range(currentNode as Comment, currentNode.nextSibling, host);
    return [(values, from) => write(values[from]), 1];
  });
  return [
    fragment,
    (values) => {
      let from = 0;
      for (const [write, count] of parts) {
        write(values, from);
        from += count;
      }
    },
  ];
}

const roots = new WeakMap<Node, Range>();

/** Shows a value in a container: after what is in it, else before a node. Listeners are called on the host. */
export function render(value: unknown, container: Node, host?: unknown, before: ChildNode | null = null): void {
  let root = roots.get(container);
  if (!root) {
    root = range(container.insertBefore(document.createComment(''), before), before, host);
    roots.set(container, root);
  }
  root.write(value);
}
