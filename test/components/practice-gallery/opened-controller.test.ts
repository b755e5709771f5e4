import {expect} from '@open-wc/testing';
import {type ReactiveController} from 'lit';
import {OpenedController} from '../../../src/components/practice-gallery/opened-controller.js';

type Given = ConstructorParameters<typeof OpenedController>;
type Loaded = Parameters<OpenedController['load']>;

describe('opened-controller', () => {
  it('equips its host once, however often its code is asked for on the way', async () => {
    const controllers: ReactiveController[] = [];
    const host = {
      shadowRoot: null,
      addController: (each: ReactiveController) => controllers.push(each),
      requestUpdate: () => undefined,
    } as unknown as Given[0];
    const opened = new OpenedController(host, {} as Given[1], {} as Given[2], () => undefined);
    const load = () => opened.load(...([{footnotes: []}, {}, {language: 'ru'}, 3] as unknown as Loaded));
    const first = load().then(() => opened.copying);
    await Promise.all([first, load(), load()]);
    expect(opened.copying).to.equal(await first);
    // Of the copy buttons, and what keeps the card.
    expect(controllers.length).to.equal(2);
  });
});
