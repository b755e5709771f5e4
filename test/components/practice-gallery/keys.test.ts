import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {clearPage, field, one, wholeGallery} from '../../support/gallery.js';

describe('mykty-practice-gallery: keys', () => {
  /** As sliders, players and shortcuts do: what isn't typed into a field of the page, is for them. */
  const taken: string[] = [];
  const take = (event: KeyboardEvent): void => {
    const {tagName} = event.target as Element;
    if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(tagName)) return;
    taken.push(`${event.type} ${event.key}`);
    event.preventDefault();
  };
  const types = ['keydown', 'keypress', 'keyup'] as const;

  beforeEach(() => {
    taken.length = 0;
    for (const type of types) document.addEventListener(type, take);
  });
  afterEach(() => {
    for (const type of types) document.removeEventListener(type, take);
    clearPage();
  });

  /** Until lists of options can open nothing is known to be typed. */
  const ready = () => wholeGallery({lang: 'en'});

  it('leaves a page none that are typed into its fields', async () => {
    const element = await ready();
    const box = one<HTMLInputElement>(element, '.cbx');
    box.focus();
    await sendKeys({press: ' '});
    expect(box.checked).to.equal(true);
    field(element).focus();
    await sendKeys({type: 'a b/f'});
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'Backspace'});
    expect(field(element).value).to.equal('a bf');
    expect(taken).to.deep.equal([]);
  });

  it('leaves a page those that lead on or belong to it', async () => {
    const element = await ready();
    field(element).focus();
    await sendKeys({press: 'Escape'});
    const shortcut = {key: 'k', ctrlKey: true, bubbles: true, composed: true, cancelable: true};
    field(element).dispatchEvent(new KeyboardEvent('keydown', shortcut));
    await sendKeys({press: 'Tab'});
    expect(taken.filter((each) => each.startsWith('keydown'))).to.include.members([
      'keydown Escape',
      'keydown k',
      'keydown Tab',
    ]);
  });
});
