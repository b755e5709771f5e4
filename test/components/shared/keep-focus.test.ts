import {expect} from '@open-wc/testing';
import {LitElement, html, nothing} from 'lit';
import {keepFocus} from '../../../src/components/shared/keep-focus.js';
import {mount, unmountAll, until} from '../../support/mount.js';

/** What a test wants to see of a widget: ids of buttons, in their order, and a heading. */
class FocusProbe extends LitElement {
  buttons: readonly string[] = [];
  heading = '';
  state = 'ready';

  override connectedCallback(): void {
    super.connectedCallback();
    keepFocus(this);
  }

  override render(): unknown {
    return html`${this.buttons.map((id) => (id ? html`<button id=${id}>${id}</button>` : nothing))}
    ${this.state === 'stale' ? html`<p part="notice"><button id="again">again</button></p>` : nothing}
    ${this.heading ? html`<h3>${this.heading}</h3>` : nothing}`;
  }
}
customElements.define('focus-probe', FocusProbe);

describe('keep-focus', () => {
  afterEach(unmountAll);

  const shown = async (element: FocusProbe, buttons: readonly string[], heading = ''): Promise<void> => {
    Object.assign(element, {buttons, heading});
    element.requestUpdate();
    await element.updateComplete;
  };
  const held = (element: FocusProbe) => {
    const active = element.shadowRoot?.activeElement;
    return active && (active.id || active.localName);
  };
  const focused = async (id: string, ...buttons: readonly string[]): Promise<FocusProbe> => {
    const element = mount<FocusProbe>('focus-probe');
    await shown(element, buttons);
    element.shadowRoot?.getElementById(id)?.focus();
    return element;
  };

  it('goes to what stands before it', async () => {
    const element = await focused('c', 'a', 'b', 'c', 'd');
    await shown(element, ['a', 'b', '', 'd']);
    await until(() => held(element) === 'b', 'the focus');
  });

  it('goes to the heading as soon as there is one, where nothing stands before it', async () => {
    const element = await focused('retry', 'retry');
    await shown(element, ['']);
    await new Promise((done) => setTimeout(done, 50));
    await shown(element, [''], 'News');
    await until(() => held(element) === 'h3', 'the focus');
  });

  it('comes back to the button of a notice that comes back', async () => {
    const element = await focused('a', 'a');
    const notice = async (isThere: boolean): Promise<void> => {
      element.state = isThere ? 'stale' : 'loading';
      await shown(element, ['a']);
    };
    await notice(true);
    element.shadowRoot?.getElementById('again')?.focus();
    await notice(false);
    await new Promise((done) => setTimeout(done, 50));
    await notice(true);
    await until(() => held(element) === 'again', 'the focus again');
    await notice(false);
    element.state = 'ready';
    await shown(element, ['a']);
    await until(() => held(element) === 'a', 'the focus on what stands before it');
  });

  it('stays where somebody has put it', async () => {
    const element = await focused('c', 'a', 'b', 'c');
    (element.shadowRoot?.activeElement as HTMLElement).blur();
    await shown(element, ['a', 'b', '']);
    await new Promise((done) => setTimeout(done, 50));
    expect(held(element)).to.equal(null);
    const other = document.createElement('button');
    document.body.append(other);
    await shown(element, ['a', 'b', 'c']);
    element.shadowRoot?.getElementById('c')?.focus();
    const gone = shown(element, ['a', 'b', '']);
    other.focus();
    await gone;
    await new Promise((done) => setTimeout(done, 50));
    expect(document.activeElement).to.equal(other);
    other.remove();
  });
});
