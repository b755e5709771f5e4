import {expect} from '@open-wc/testing';
import {engines} from './engines.js';

for (const [name, engine] of Object.entries(engines)) {
  describe(`lists with keys of ${name}`, () => {
    let container: HTMLElement;
    beforeEach(() => {
      container = document.createElement('div');
      document.body.append(container);
    });
    afterEach(() => container.remove());

    const {html, render, repeat: keyed} = engine;
    const step = (keys: readonly string[]): unknown =>
      html`<ul>
        ${keyed(
          keys,
          (key) => key,
          (key, at) => html`<li><input id=${key} />${at}</li>`,
        )}
      </ul>`;
    const order = (): string[] => [...container.querySelectorAll('input')].map(({id}) => id);

    for (const [before, after] of [
      ['abc', 'abcd'],
      ['abc', 'bc'],
      ['abc', 'ac'],
      ['abc', 'cba'],
      ['abcdef', 'fxbae'],
      ['abc', ''],
      ['', 'abc'],
      ['abcd', 'dabc'],
      ['abcd', 'wxyz'],
    ] as const) {
      it(`${before || 'none'} to ${after || 'none'}`, () => {
        render(step([...before]), container);
        const inputs = new Map([...container.querySelectorAll('input')].map((input) => [input.id, input]));
        render(step([...after]), container);
        expect(order().join('')).to.equal(after);
        for (const [id, input] of inputs)
          if (after.includes(id)) expect(container.querySelector(`#${id}`)).to.equal(input);
        expect(container.querySelector('ul')?.textContent?.trim()).to.equal([...after].map((_, at) => at).join(''));
      });
    }

    it('keeps the focus in an entry when the one before it goes or one comes before it', () => {
      render(step(['a', 'b', 'c']), container);
      const input = container.querySelector<HTMLInputElement>('#b');
      input?.focus();
      for (const keys of ['bc', 'xbc']) {
        render(step([...keys]), container);
        expect(document.activeElement).to.equal(input);
      }
    });
  });
}

it('leaves nothing behind where a key comes twice', () => {
  const {html, render, repeat} = engines.ours;
  const container = document.createElement('div');
  const step = (keys: readonly string[]): unknown =>
    html`${repeat(
      keys,
      (key) => key,
      (key) => html`<i>${key}</i>`,
    )}`;
  for (const keys of ['aab', 'ab', 'bab', 'b']) {
    render(step([...keys]), container);
    expect(container.textContent).to.equal(keys);
  }
});
