import {expect} from '@open-wc/testing';
import {type Engine, engines} from './engines.js';

/** The same classes over both engines, so that both must do the same. */
function define(engine: Engine, name: string) {
  const {LitElement, css, html, property, state} = engine;
  const log: string[] = [];

  class Base extends LitElement {
    static override styles: readonly unknown[] = [
      css`
        b {
          color: rgb(1, 2, 3);
        }
      `,
    ];
    declare text: string | null;
    declare long: boolean;
    log = log;
    constructor() {
      super();
      this.text = 'default';
      this.long = false;
    }
    override willUpdate(changed: Map<PropertyKey, unknown>): void {
      log.push(`will ${[...changed].map(([key, before]) => `${String(key)}:${String(before)}`).join()}`);
      if (this.text === 'x') this.text = 'y';
    }
    override updated(changed: Map<PropertyKey, unknown>): void {
      log.push(`did ${[...changed.keys()].join()}`);
    }
    override render(): unknown {
      if (this.text === 'bad') throw new Error('bad');
      return html`<b @click=${this.press}>${this.text}</b>`;
    }
    press(): void {
      log.push(`pressed ${this.text}`);
    }
  }
  property({reflect: true})(Base.prototype, 'text');
  property({type: Boolean, attribute: 'is-long', reflect: true})(Base.prototype, 'long');

  class Derived extends Base {
    static override styles = [
      ...Base.styles,
      [
        css`
          b {
            background: rgb(4, 5, 6);
          }
        `,
      ],
    ];
    declare count: number;
    declare data: unknown;
    declare inner: number;
    declare on: unknown;
    constructor() {
      super();
      this.count = 1;
      this.inner = 0;
    }
  }
  property({type: Number})(Derived.prototype, 'count');
  property({attribute: false})(Derived.prototype, 'data');
  property({attribute: 'is-on', converter: (value: string | null) => value === 'yes'})(Derived.prototype, 'on');
  state()(Derived.prototype, 'inner');
  customElements.define(name, Derived);
  return {make: () => new Derived(), log};
}

for (const [name, engine] of Object.entries(engines)) {
  const tag = `x-${name}-element`;
  describe(`elements of ${name}`, () => {
    // A property set, and an attribute written, before there is a class.
    const early = document.createElement(tag);
    Object.assign(early, {data: 'early'});
    early.setAttribute('count', '7');
    document.body.append(early);
    const {log, make: construct} = define(engine, tag);
    type Element = ReturnType<typeof construct>;
    let element: Element;

    const make = (markup = `<${tag}></${tag}>`): Element => {
      const holder = document.createElement('div');
      holder.innerHTML = markup;
      document.body.append(holder);
      return holder.firstElementChild as Element;
    };
    const text = (): string | null | undefined => element.shadowRoot?.querySelector('b')?.textContent;

    beforeEach(() => log.splice(0));
    after(() => early.remove());

    it('takes what was set before it was defined', async () => {
      element = early as Element;
      await element.updateComplete;
      expect([element.data, element.count, Object.hasOwn(element, 'data')]).to.deep.equal(['early', 7, false]);
    });

    it('renders once, in a task of its own, with what changed', async () => {
      element = make();
      expect(element.shadowRoot?.querySelector('b') ?? undefined).to.equal(undefined);
      element.count = 2;
      await element.updateComplete;
      expect(log).to.deep.equal([
        'will text:undefined,long:undefined,count:undefined,inner:undefined',
        'did text,long,count,inner',
      ]);
      expect([text(), element.hasUpdated]).to.deep.equal(['default', true]);
    });

    it('tells what was before, and nothing where nothing changed', async () => {
      element = make();
      await element.updateComplete;
      log.splice(0);
      element.text = 'default';
      element.count = NaN;
      await element.updateComplete;
      element.count = NaN;
      element.text = 'b';
      element.text = 'c';
      await element.updateComplete;
      expect(log).to.deep.equal(['will count:1', 'did count', 'will text:default', 'did text']);
    });

    it('counts a change in willUpdate to the same update', async () => {
      element = make();
      element.text = 'x';
      await element.updateComplete;
      expect([text(), log.length, element.getAttribute('text')]).to.deep.equal(['y', 2, 'y']);
    });

    it('reads attributes by their types', async () => {
      element = make(`<${tag} count="3" is-long text="a"></${tag}>`);
      await element.updateComplete;
      const values = (): unknown[] => [element.count, element.long, element.text];
      expect(values()).to.deep.equal([3, true, 'a']);
      for (const attribute of ['count', 'is-long', 'text']) element.removeAttribute(attribute);
      expect(values()).to.deep.equal([null, false, null]);
      element.setAttribute('count', 'many');
      expect(element.count).to.be.NaN;
      await element.updateComplete;
    });

    it('reads an attribute by a reader of its own', async () => {
      element = make(`<${tag} is-on="yes"></${tag}>`);
      const values = [element.on];
      for (const written of ['no', 'yes', '']) {
        element.setAttribute('is-on', written);
        values.push(element.on);
      }
      element.setAttribute('is-on', 'yes');
      element.removeAttribute('is-on');
      expect([...values, element.on]).to.deep.equal([true, false, true, false, false]);
      await element.updateComplete;
    });

    it('reflects what is to be reflected, and no other', async () => {
      element = make();
      await element.updateComplete;
      const attributes = (): string => [...element.attributes].map((each) => `${each.name}=${each.value}`).join();
      expect(attributes()).to.equal('text=default');
      element.long = true;
      element.text = 'z';
      element.count = 5;
      expect(attributes()).to.equal('text=default');
      await element.updateComplete;
      expect(attributes()).to.equal('text=z,is-long=');
      element.long = false;
      element.text = null;
      await element.updateComplete;
      expect(attributes()).to.equal('');
    });

    it('calls listeners on itself', async () => {
      element = make();
      await element.updateComplete;
      element.shadowRoot?.querySelector('b')?.click();
      expect(log.at(-1)).to.equal('pressed default');
    });

    it('calls controllers in their turn, also one that comes late', async () => {
      element = make();
      const controller = (which: string) => ({
        hostConnected: () => log.push(`${which} connected`),
        hostDisconnected: () => log.push(`${which} disconnected`),
        hostUpdate: () => log.push(`${which} update`),
        hostUpdated: () => log.push(`${which} updated`),
      });
      element.addController(controller('a'));
      await element.updateComplete;
      element.remove();
      document.body.append(element);
      expect(log.filter((line) => !/will|did/.test(line))).to.deep.equal([
        'a connected',
        'a update',
        'a updated',
        'a disconnected',
        'a connected',
      ]);
      expect(log.findIndex((line) => line.startsWith('will'))).to.be.below(log.indexOf('a update'));
      element.remove();
    });

    it('renders only once it was connected, and goes on while it is not', async () => {
      element = construct();
      await Promise.resolve();
      await new Promise((done) => setTimeout(done));
      expect(element.shadowRoot).to.equal(null);
      document.body.append(element);
      await element.updateComplete;
      element.remove();
      element.text = 'away';
      await element.updateComplete;
      expect(text()).to.equal('away');
    });

    it('adopts the sheets of its class and of those above', async () => {
      element = make();
      await element.updateComplete;
      const style = getComputedStyle(element.shadowRoot?.querySelector('b') as HTMLElement);
      expect([style.color, style.backgroundColor]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
      expect(element.shadowRoot?.adoptedStyleSheets.length).to.equal(2);
    });

    it('tells of an error, and renders again after it', async () => {
      element = make();
      await element.updateComplete;
      element.text = 'bad';
      const told = await element.updateComplete.then(
        () => 'nothing',
        (error: Error) => error.message,
      );
      const quiet = (event: PromiseRejectionEvent): void => event.preventDefault();
      addEventListener('unhandledrejection', quiet);
      element.text = 'good';
      await element.updateComplete;
      await new Promise((done) => setTimeout(done));
      removeEventListener('unhandledrejection', quiet);
      expect([told, text()]).to.deep.equal(['bad', 'good']);
    });

    it('says whether an update asked for another one', async () => {
      element = make();
      expect(await element.updateComplete).to.equal(true);
      element.updated = () => {
        if (element.count < 3) element.count++;
      };
      element.count = 2;
      expect(await element.updateComplete).to.equal(false);
      expect(await element.updateComplete).to.equal(true);
      expect(element.count).to.equal(3);
    });

    it('takes a root that is there already, and renders before what is in it', async () => {
      element = document.createElement(tag) as Element;
      element.attachShadow({mode: 'open'}).innerHTML = '<i></i>';
      document.body.append(element);
      await element.updateComplete;
      expect([...(element.shadowRoot?.children ?? [])].map(({localName}) => localName)).to.deep.equal(['b', 'i']);
    });
  });
}
