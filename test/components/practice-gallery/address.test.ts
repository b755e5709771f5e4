import {expect} from '@open-wc/testing';
import {all, clearPage, count, field, gallery, one, press, type} from '../../support/gallery.js';
import {until} from '../../support/mount.js';

describe('mykty-practice-gallery: its address', () => {
  afterEach(clearPage);

  /** As long as it takes keys to rest. */
  const rest = () => new Promise((done) => setTimeout(done, 700));

  it('keeps two galleries apart in one address', async () => {
    const [left, right] = [await gallery({sync: 'a'}), await gallery({sync: 'b'})];
    await type(left, 'суу');
    await type(right, 'бюджет');
    const parameters = new URLSearchParams(location.search);
    expect([parameters.get('a-q'), parameters.get('b-q')]).to.deep.equal(['суу', 'бюджет']);
    await rest();
    history.back();
    await until(() => field(right).value === '', 'the right one to go back');
    expect(field(left).value).to.equal('суу');
  });

  it('closes the one of two galleries that is closed, and Back goes on from there', async () => {
    const attributes = {open: 'inline'};
    const [left, right] = [await gallery({sync: 'a', ...attributes}), await gallery({sync: 'b', ...attributes})];
    for (const element of [left, right]) {
      await press(element, '.grid a[data-id]');
      await until(() => all(element, '.inline').length > 0, 'the practice');
    }
    const opened = (): number[] => [left, right].map((element) => all(element, '.inline').length);
    await press(left, '.inline .x');
    await new Promise((done) => setTimeout(done, 100));
    expect(opened()).to.deep.equal([0, 1]);
    await press(right, '.inline .x');
    await new Promise((done) => setTimeout(done, 100));
    expect([...opened(), location.search]).to.deep.equal([0, 0, '']);
  });

  it('reads the address where `sync` is set, or named otherwise, later on', async () => {
    const element = await gallery();
    history.replaceState(null, '', '?a-q=суу&b-q=бюджет');
    const query = (): string => field(element).value;
    for (const [sync, expected] of [
      ['a', 'суу'],
      ['b', 'бюджет'],
      [undefined, 'бюджет'],
    ] as const) {
      element.sync = sync;
      await element.updateComplete;
      expect(query()).to.equal(expected);
    }
    element.setAttribute('sync', 'a');
    await element.updateComplete;
    element.removeAttribute('sync');
    await element.updateComplete;
    expect(query()).to.equal('суу');
  });

  it('works where the page has no history', async () => {
    const {pushState, replaceState} = history;
    const refuse = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const element = await gallery({sync: 'p'});
    const before = count(element);
    try {
      Object.assign(history, {pushState: refuse, replaceState: refuse});
      await press(element, '.tp');
      expect(count(element)).to.be.below(before);
      await press(element, '.grid a[data-id]');
      await until(() => one<HTMLDialogElement>(element, '.dlg').open, 'the dialog');
      await press(element, '.dlg .x');
      await until(() => !one<HTMLDialogElement>(element, '.dlg').open, 'the dialog to close');
    } finally {
      Object.assign(history, {pushState, replaceState});
    }
  });

  it('keeps its state in the address, and Back undoes one step', async () => {
    history.replaceState(null, '', '?own=1');
    const element = await gallery({sync: 'p'});
    await press(element, '.tp');
    const narrowed = count(element);
    expect(location.search)
      .to.match(/own=1/)
      .and.match(/p-topic=/);
    await press(element, '.grid a[data-id]');
    await until(() => one<HTMLDialogElement>(element, '.dlg').open, 'the dialog');
    expect(location.search).to.include('p-open=');
    history.back();
    await until(() => !one<HTMLDialogElement>(element, '.dlg').open, 'the dialog to close');
    expect(count(element)).to.equal(narrowed);
    history.back();
    await until(() => count(element) > narrowed, 'all practices');
    expect(location.search).to.equal('?own=1');
    history.forward();
    await until(() => count(element) === narrowed, 'the topic again');
  });

  it('gives a cleared search back', async () => {
    history.replaceState(null, '', '?');
    const element = await gallery({sync: 'p'});
    await type(element, 'суу');
    await press(element, '.field .btn');
    expect(location.search).to.not.include('p-q');
    history.back();
    await until(() => field(element).value === 'суу', 'the search');
    history.back();
    await until(() => field(element).value === '', 'the list before it');
  });

  const address = () => decodeURIComponent(location.search);
  const typed = async (...texts: readonly string[]) => {
    const element = await gallery({sync: 'p'});
    for (const text of texts) {
      if (text) await type(element, text === '⌫' ? '' : text);
      else await rest();
    }
    await rest();
    return element;
  };

  for (const [what, texts, steps] of [
    ['typed', ['с', 'су', 'суу'], ['?p-q=суу', '?']],
    ['mended', ['суу', '', 'су', 'бюджет'], ['?p-q=бюджет', '?']],
    ['typed by mistake and taken back', ['с', '⌫'], ['?']],
    ['taken back and typed anew', ['с', '⌫', 'суу'], ['?p-q=суу', '?']],
    ['looked at and taken back', ['суу', '', 'су', 'с', '⌫'], ['?', '?p-q=суу', '?']],
  ] as const)
    it(`has a step for each thing to go back to of a query that is ${what}`, async () => {
      history.replaceState(null, '', '?before');
      history.pushState(null, '', '?');
      await typed(...texts);
      const found = [address() || '?'];
      while (found.at(-1) !== '?before=' && found.at(-1) !== '?before') {
        const popped = new Promise((done) => addEventListener('popstate', done, {once: true}));
        history.back();
        await popped;
        found.push(address() || '?');
      }
      expect(found.slice(0, -1)).to.deep.equal(steps);
    });

  it('keeps a query that was on its way when something else is asked for', async () => {
    history.replaceState(null, '', '?');
    const element = await gallery({sync: 'p'});
    await type(element, 'суу');
    await press(element, '.grid a[data-id]');
    await until(() => location.search.includes('p-open'), 'the practice');
    history.back();
    await until(() => !location.search.includes('p-open'), 'it to close');
    expect([address(), field(element).value]).to.deep.equal(['?p-q=суу', 'суу']);
  });

  it('leaves only its own step when a practice is closed twice in a moment', async () => {
    history.replaceState(null, '', '?own=1');
    history.pushState(null, '', '?own=2');
    const element = await gallery({sync: 'p'});
    await press(element, '.grid a[data-id]');
    await until(() => one<HTMLDialogElement>(element, '.dlg').open, 'the dialog');
    one(element, '.dlg .x').click();
    one(element, '.dlg .x').click();
    await until(() => !one<HTMLDialogElement>(element, '.dlg').open, 'the dialog to close');
    await until(() => !location.search.includes('p-open'), 'its step to be left');
    await new Promise((done) => setTimeout(done, 100));
    expect(location.search).to.equal('?own=2');
  });

  it('begins as the address says', async () => {
    history.replaceState(null, '', '?p-q=%D1%81%D1%83%D1%83&p-sort=title');
    const element = await gallery({sync: 'p'});
    expect(field(element).value).to.equal('суу');
    expect(one<HTMLSelectElement>(element, 'select').value).to.equal('title');
  });
});
