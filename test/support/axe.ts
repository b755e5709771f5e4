/** Asserts WCAG 2.2 AA by axe: no rule is off, no violation is let pass. */
import 'axe-core/axe.min.js';

interface AxeNode {
  readonly target: readonly unknown[];
  readonly failureSummary?: string;
}
interface AxeResults {
  readonly violations: readonly {readonly id: string; readonly help: string; readonly nodes: readonly AxeNode[]}[];
}
interface Axe {
  run(context: Element, options: object): Promise<AxeResults>;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe judges the DOM and computed styles, which are the same in every engine: it runs in Chromium only, for time. */
const isChromium = navigator.userAgent.includes('Chrome/');

/** Fails with each violation, its rule and its place. */
export async function expectAccessible(element: Element): Promise<void> {
  if (!isChromium) return;
  const {axe} = globalThis as unknown as {axe: Axe};
  const {violations} = await axe.run(element, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
  if (!violations.length) return;
  const lines = violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${help}\n  ${JSON.stringify(target)}\n  ${failureSummary ?? ''}`),
  );
  throw new Error(`axe: ${lines.join('\n')}`);
}
