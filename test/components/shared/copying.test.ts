import {expect} from '@open-wc/testing';
import {LitElement, html} from 'lit';
import {aftercare} from '../../../src/components/shared/aftercare-late.js';
import {CopyController, copyButton} from '../../../src/components/shared/copying.js';
import {type Words, loadWords} from '../../../src/i18n/language.js';
import {mount, plainText, unmountAll, until} from '../../support/mount.js';

const heard: string[] = [];

class CopyProbe extends LitElement {
  declare words: Words;
  readonly copying = new CopyController(this, (text) => heard.push(text));
  override render() {
    const square = {key: 'phone', label: 'Copy the number', square: true, text: () => '0312\u00a000-\u206012'};
    const wide = {key: 'all', label: 'Copy all', text: () => Promise.resolve('all')};
    const lost = {key: 'lost', label: 'Cite', text: () => Promise.reject(new Error('the network is gone'))};
    return html`<div role="status"></div>
      ${copyButton(this.copying, this.words, square)}${copyButton(this.copying, this.words, wide)}
      ${copyButton(this.copying, this.words, lost)}`;
  }
}
customElements.define('copy-probe', CopyProbe);

describe('copying', () => {
  let copied: string[] = [];
  let allowed = true;
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  const {execCommand} = document;

  beforeEach(() => {
    [copied, allowed] = [[], true];
    heard.length = 0;
    const writeText = (text: string) =>
      allowed ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('no'));
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  });
  afterEach(() => {
    unmountAll();
    delete (navigator as {clipboard?: unknown}).clipboard;
    document.execCommand = execCommand;
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(clipboard);
  });

  const probe = async () => {
    const element = mount<CopyProbe>('copy-probe', {properties: {words: await loadWords('en')}});
    await element.updateComplete;
    return element;
  };
  const buttons = (element: CopyProbe) => [...(element.shadowRoot?.querySelectorAll('button') ?? [])];

  it('copies plain text, says so once, and shows it on that button alone', async () => {
    const element = await probe();
    expect(buttons(element)[0]?.getAttribute('aria-label')).to.equal('Copy the number');
    buttons(element)[0]?.focus();
    buttons(element)[0]?.click();
    await until(() => plainText(buttons(element)[0]) === 'Copied', 'the confirmation');
    expect(element.shadowRoot?.activeElement, 'the focus stays').to.equal(buttons(element)[0]);
    expect(copied).to.deep.equal(['0312 00-12']);
    expect(heard).to.deep.equal(['Copied']);
    // One name throughout: another one of what has the focus is read out besides what is announced.
    expect(buttons(element)[0]?.getAttribute('aria-label')).to.equal('Copy the number');
    expect(plainText(buttons(element)[1])).to.equal('Copy all');
    buttons(element)[1]?.click();
    await until(() => copied.length === 2, 'the second copy');
    expect(copied[1]).to.equal('all');
  });

  it('says so where what makes the text can’t be loaded', async () => {
    await aftercare.load();
    const element = await probe();
    buttons(element)[2]?.click();
    await until(() => heard.length, 'an announcement');
    expect(heard).to.deep.equal(['Could not load']);
    expect(copied).to.deep.equal([]);
  });

  it('takes the old way where the new one is refused', async () => {
    allowed = false;
    let selected = '';
    document.execCommand = () => {
      selected = (document.activeElement?.shadowRoot?.activeElement as HTMLTextAreaElement).value;
      return true;
    };
    const element = await probe();
    buttons(element)[0]?.focus();
    buttons(element)[0]?.click();
    await until(() => heard.length, 'an announcement');
    expect(element.shadowRoot?.activeElement, 'the focus comes back').to.equal(buttons(element)[0]);
    expect(selected).to.equal('0312 00-12');
    expect(heard).to.deep.equal(['Copied']);
    expect(element.shadowRoot?.querySelector('textarea')).to.equal(null);
  });

  it('says so where neither way is allowed', async () => {
    allowed = false;
    document.execCommand = () => {
      throw new Error('no');
    };
    const element = await probe();
    buttons(element)[0]?.click();
    await until(() => heard.length, 'an announcement');
    expect(heard).to.deep.equal(['Copying is not allowed here']);
    expect(plainText(buttons(element)[0])).to.equal('Copying is not allowed here');
    expect(plainText(buttons(element)[1])).to.equal('Copy all');
  });
});
