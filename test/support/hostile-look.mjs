// What a document shows of the widgets on a hostile page, and what is expected of it; in every engine.
import assert from 'node:assert/strict';
import {polled} from './polled.mjs';

export const TAGS = ['mykty-event-countdown', 'mykty-release-card', 'mykty-contact-block', 'mykty-practice-gallery'];

/** Runs in a document: the states of the widgets, their fallbacks, and what a widget inherits. */
export function look() {
  const widgets = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('mykty-'));
  return {
    widgets: widgets.map((widget) => {
      const style = getComputedStyle(widget);
      const link = widget.querySelector('a');
      return {
        tag: widget.localName,
        state: widget.getAttribute('state') ?? 'fallback',
        fallback: (link?.getClientRects().length ?? 0) > 0 && link.textContent.length > 0,
        shown: widget.getClientRects().length > 0,
        wide: widget.shadowRoot
          ? [...widget.shadowRoot.querySelectorAll('*')].filter(
              (element) =>
                // What is left out of the layout until it is near (`content-visibility: auto`) has, in Firefox, no width yet.
                element.checkVisibility({contentVisibilityAuto: true}) &&
                element.scrollWidth > element.clientWidth + 1 &&
                getComputedStyle(element).overflowX === 'visible' &&
                getComputedStyle(element).display === 'block',
            ).length
          : 0,
        inherited: [
          ...['fontFamily', 'fontSize', 'fontWeight', 'color', 'direction'].map((name) => style[name]),
          document.compatMode === 'BackCompat' ? 'quirks mode' : '',
        ].join(' | '),
      };
    }),
    links: [...document.querySelectorAll('a[href*="#mykty="], [data-mykty] > a')].length,
    busy: document.documentElement.hasAttribute('data-busy'),
    trouble: globalThis.trouble ?? [],
  };
}

/** What a page's `outcome` expects of a tag: `ready` or `fallback`. */
export function expectation(outcome) {
  const [whole, , exception] = /^(\w+)(, but ([\w-]+) fallback)?/.exec(outcome).slice(1);
  return (tag) => (whole === 'fallback' || tag === exception ? 'fallback' : whole);
}

/** A widget that says why it has nothing to show leaves the fallback standing. */
const statesOf = (expected) => (expected === 'ready' ? ['ready'] : ['fallback', 'error']);

/**
 * Looks again and again until what is expected has come, or the time is over.
 * @param seeAll gives what {@link look} finds in each document
 */
export function settled(seeAll, expected, timeout) {
  // A placeholder's code comes on its own, so the page's own elements may be ready before it.
  const isDone = ({widgets, links, busy}) =>
    !busy &&
    links === 0 &&
    widgets.length > 0 &&
    widgets.every(({tag, state}) => statesOf(expected(tag)).includes(state));
  return polled(seeAll, (seen) => seen.every(isDone), timeout);
}

/** Holds what was seen in all documents of a page against what is expected. */
export function judge(seen, expected) {
  for (const {widgets, links, trouble} of seen) {
    for (const {tag, state, fallback, shown, wide} of widgets) {
      assert.ok(statesOf(expected(tag)).includes(state), `${tag} is ${state}`);
      assert.equal(shown, true, `${tag} is seen`);
      assert.equal(fallback, expected(tag) === 'fallback', `${tag} and its fallback`);
      assert.equal(wide, 0, `${tag} runs over its own edge`);
    }
    assert.equal(links, 0, 'placeholders are filled');
    assert.deepEqual(trouble, []);
  }
  const found = new Set(seen.flatMap(({widgets}) => widgets.map(({tag}) => tag)));
  assert.deepEqual(
    TAGS.filter((tag) => !found.has(tag)),
    [],
  );
}
