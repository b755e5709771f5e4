/** Elements that render when a property changes, in place of LitElement in `cdn/`: what these widgets use of it. */
import {type Sheet} from './css.js';
import {render} from './template.js';

export interface Options {
  readonly type?: unknown;
  readonly attribute?: string | false;
  readonly reflect?: boolean;
  readonly converter?: (value: string | null) => unknown;
}
interface Field extends Options {
  readonly name: string;
}
interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdate?(): void;
  hostUpdated?(): void;
}
type Changed = Map<PropertyKey, unknown>;

export class LitElement extends HTMLElement {
  static styles: readonly unknown[] = [];
  /** By name; a class has those of the classes above it too. */
  static fields: ReadonlyMap<string, Field> = new Map();

  /** Declares a property of a class. */
  static createProperty(name: string, options: Options = {}): void {
    const {attribute = name.toLowerCase(), reflect} = options;
    const field = {...options, attribute, name};
    this.fields = new Map(this.fields).set(name, field);
    Object.defineProperty(this.prototype, name, {
      get(this: LitElement) {
        return this.#values.get(name);
      },
      set(this: LitElement, value: unknown) {
        const before = this.#values.get(name);
        this.#values.set(name, value);
        if (Object.is(value, before)) return;
        if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? before : undefined);
        if (reflect && this.#busy !== name) this.#reflecting.add(field);
        this.requestUpdate();
      },
    });
  }

  static get observedAttributes(): unknown[] {
    return [...this.fields.values()].map(({attribute}) => attribute);
  }

  hasUpdated = false;
  renderRoot: ShadowRoot | undefined;
  readonly #values = new Map<string, unknown>();
  /** What was set before the element became one of ours. */
  #early: Record<string, unknown> | undefined;
  readonly #controllers: Controller[] = [];
  readonly #reflecting = new Set<Field>();
  #changed: Changed = new Map();
  #pending = false;
  /** The property whose attribute is being read or written. */
  #busy: string | undefined;
  #enable: (done: boolean) => void = () => undefined;
  #done = new Promise<boolean>((done) => (this.#enable = done));

  constructor() {
    super();
    for (const name of this.#fields.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early = {...this.#early, [name]: Reflect.get(this, name)};
      Reflect.deleteProperty(this, name);
    }
    this.requestUpdate();
  }

  get #fields(): ReadonlyMap<string, Field> {
    return (this.constructor as typeof LitElement).fields;
  }

  get updateComplete(): Promise<boolean> {
    return this.#done;
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#enable(true);
    this.#controllers.forEach((each) => each.hostConnected?.());
  }

  disconnectedCallback(): void {
    this.#controllers.forEach((each) => each.hostDisconnected?.());
  }

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    for (const {name, type, converter, ...field} of this.#fields.values()) {
      if (field.attribute !== attribute || this.#busy === name) continue;
      this.#busy = name;
      const read = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
      Object.assign(this, {[name]: converter?.(value) ?? read});
      this.#busy = undefined;
    }
  }

  createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    const sheets = new Set((this.constructor as typeof LitElement).styles.flat(Infinity) as Sheet[]);
    root.adoptedStyleSheets = [...sheets].map(({styleSheet}) => styleSheet);
    return root;
  }

  requestUpdate(): void {
    if (!this.#pending) this.#done = this.#update();
  }

  async #update(): Promise<boolean> {
    this.#pending = true;
    try {
      await this.#done;
    } catch {
      // What went wrong last time was told then.
    }
    const changed = this.#changed;
    const root = (this.renderRoot ??= this.createRenderRoot());
    Object.assign(this, this.#early);
    this.#early = undefined;
    try {
      this.willUpdate(changed);
      this.#controllers.forEach((each) => each.hostUpdate?.());
      const content = this.render();
      this.#reflecting.forEach((field) => this.#reflect(field));
      this.#settle();
      render(content, root, this, this.hasUpdated ? null : root.firstChild);
    } catch (error) {
      this.#settle();
      throw error;
    }
    this.#controllers.forEach((each) => each.hostUpdated?.());
    this.hasUpdated = true;
    this.updated(changed);
    return !this.#pending;
  }

  #settle(): void {
    this.#reflecting.clear();
    this.#changed = new Map();
    this.#pending = false;
  }

  #reflect({name, attribute, type}: Field): void {
    const value: unknown = Reflect.get(this, name);
    this.#busy = name;
    if (value === undefined || value === null || (type === Boolean && !value)) this.removeAttribute(String(attribute));
    else this.setAttribute(String(attribute), type === Boolean ? '' : String(value));
    this.#busy = undefined;
  }

  willUpdate(_changed: Changed): void {}
  updated(_changed: Changed): void {}
  render(): unknown {
    return undefined;
  }
}

export const property =
  (options?: Options) =>
  (prototype: object, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);

export const state = (): ReturnType<typeof property> => property({attribute: false});
