/** A practice, opened in a gallery. */
import '../../src/components/practice-gallery/define.js';
// Loaded when a practice is opened; here before, so that a test needn't wait for it.
import '../../src/components/practice-gallery/practice-view.js';
import {type MyktyPracticeGallery} from '../../src/components/practice-gallery/index.js';
import {mount, reached, until} from './mount.js';

/** Items of a feed; the first one is opened. `title` is where its title stands then. */
export const opened = async (
  items: readonly object[],
  attributes: Readonly<Record<string, string>> = {},
  title = '.dlg[open] #practice-title',
): Promise<(selector: string) => HTMLElement[]> => {
  const element = mount<MyktyPracticeGallery>('mykty-practice-gallery', {
    attributes: {lang: 'en', ...attributes},
    properties: {data: {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items}},
  });
  await reached(element, 'ready');
  const all = (selector: string): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  all('.grid a[data-id]')[0]?.click();
  await until(() => all(title).length > 0, 'the practice');
  return all;
};
/** An item with what is said of a practice. */
export const practice = (members: object, more: object = {}): object => ({
  id: 'a',
  title: 'A',
  content_text: '-',
  ...more,
  _mykty: {type: 'practice', practice: {topics: ['water']}, ...members},
});
