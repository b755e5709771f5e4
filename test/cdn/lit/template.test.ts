import {expect} from '@open-wc/testing';
import {type Engine, engines} from './engines.js';

/** The nodes of a container, without the comments that an engine needs for itself. */
const shown = (container: Element): string => container.innerHTML.replace(/<!--.*?-->/g, '');

interface Case {
  readonly name: string;
  /** One template with one value after the other, or templates. */
  readonly steps: (engine: Engine) => readonly unknown[];
  /** After each step. */
  readonly expected: readonly string[];
}

const list = ({html}: Engine, texts: readonly string[]): unknown =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

const cases: readonly Case[] = [
  {
    name: 'text, numbers, truth and nothing',
    steps: ({html, nothing}) =>
      ['a<b>&', 'c', 0, true, false, '', 'd', null, undefined, nothing, 'e'].map((value) => html`<p>${value}</p>`),
    expected: [
      '<p>a&lt;b&gt;&amp;</p>',
      '<p>c</p>',
      '<p>0</p>',
      '<p>true</p>',
      '<p>false</p>',
      '<p></p>',
      '<p>d</p>',
      '<p></p>',
      '<p></p>',
      '<p></p>',
      '<p>e</p>',
    ],
  },
  {
    name: 'what is left alone',
    steps: ({html, noChange}) => ['a', noChange, 'b'].map((value) => html`<p title=${value}>${value}</p>`),
    expected: ['<p title="a">a</p>', '<p title="a">a</p>', '<p title="b">b</p>'],
  },
  {
    name: 'templates within templates, of changing kinds',
    steps: ({html, nothing}) =>
      [
        html`<p>${html`<b>${1}</b>`}${html`<i>${2}</i>`}</p>`,
        html`<p>${html`<b>${3}</b>`}${nothing}</p>`,
        html`<p>${'x'}${html`<b>${4}</b>`}</p>`,
      ].map((step) => html`${step}`),
    expected: ['<p><b>1</b><i>2</i></p>', '<p><b>3</b></p>', '<p>x<b>4</b></p>'],
  },
  {
    name: 'gaps at the start, side by side and at the end of a template',
    steps: ({html}) => [1, 2].map((n) => html`<div>${html`${n}<b></b>${n}${n + 1}`}<i></i></div>`),
    expected: ['<div>1<b></b>12<i></i></div>', '<div>2<b></b>23<i></i></div>'],
  },
  {
    name: 'nothing but gaps, with something after them',
    steps: ({html, nothing}) =>
      [
        html`${html`${html`${'a'}`}`}
          <hr />`,
        html`${html`${html`${nothing}`}`}
          <hr />`,
        html`${html`${html`${['b', 'c']}`}`}
          <hr />`,
      ].map((step) => html`<section>${step}</section>`),
    expected: ['<section>a<hr></section>', '<section><hr></section>', '<section>bc<hr></section>'],
  },
  {
    name: 'lists that grow, shrink, empty and give way',
    steps: (engine) => [...[['a'], ['a', 'b', 'c'], ['d'], [], ['e', 'f']].map((texts) => list(engine, texts))],
    expected: [
      '<ul><li>a</li></ul>',
      '<ul><li>a</li><li>b</li><li>c</li></ul>',
      '<ul><li>d</li></ul>',
      '<ul></ul>',
      '<ul><li>e</li><li>f</li></ul>',
    ],
  },
  {
    name: 'a list, a text, lists in a list, and what can be iterated',
    steps: ({html, nothing}) =>
      [['a', nothing, 'b'], 'text', [['c', ['d']], 'e'], new Set(['f', 'g']), nothing, ['h']].map(
        (value) => html`<p>${value}.</p>`,
      ),
    expected: ['<p>ab.</p>', '<p>text.</p>', '<p>cde.</p>', '<p>fg.</p>', '<p>.</p>', '<p>h.</p>'],
  },
  {
    name: 'entries that wait in a list',
    steps: ({html, noChange}) =>
      [
        ['a', noChange],
        ['a', 'b'],
        [noChange, 'c'],
      ].map((value) => html`<p>${value}</p>`),
    expected: ['<p>a</p>', '<p>ab</p>', '<p>ac</p>'],
  },
  {
    name: 'nodes',
    steps: ({html}) => {
      const image = document.createElement('img');
      return [image, image, 'a', document.createTextNode('b'), 'c'].map((value) => html`<p>${value}</p>`);
    },
    expected: ['<p><img></p>', '<p><img></p>', '<p>a</p>', '<p>b</p>', '<p>c</p>'],
  },
  {
    name: 'attributes: whole, in pieces, several in one, and none',
    steps: ({html, nothing, ifDefined: optional}) =>
      [
        ['a', 'b', 'c'],
        ['a', undefined, null],
        [nothing, 'b', nothing],
        ['d', 'e', 'f'],
      ].map(
        ([x, y, z]) =>
          html`<p id=${x} class="one ${y} ${z}" lang="${z}" dir=${optional(y)} title="=${y}" data-a='"${y}"'></p>`,
      ),
    expected: [
      '<p id="a" class="one b c" lang="c" dir="b" title="=b" data-a="&quot;b&quot;"></p>',
      '<p id="a" class="one  " lang="" title="=" data-a="&quot;&quot;"></p>',
      '<p dir="b" title="=b" data-a="&quot;b&quot;"></p>',
      '<p dir="e" title="=e" data-a="&quot;e&quot;" id="d" class="one e f" lang="f"></p>',
    ],
  },
  {
    name: 'attributes that are there or not',
    steps: ({html, nothing}) =>
      [true, false, nothing, 'yes', ''].map((value) => html`<button ?disabled=${value} type="button"></button>`),
    expected: [
      '<button type="button" disabled=""></button>',
      '<button type="button"></button>',
      '<button type="button"></button>',
      '<button type="button" disabled=""></button>',
      '<button type="button"></button>',
    ],
  },
  {
    name: 'addresses with questions in them',
    steps: ({html}) => ['a', 'b&c'].map((value) => html`<a href="/search?x=1&query=${value}">${value}</a>`),
    expected: ['<a href="/search?x=1&amp;query=a">a</a>', '<a href="/search?x=1&amp;query=b&amp;c">b&amp;c</a>'],
  },
  {
    name: 'drawings, with attributes in capitals',
    steps: ({html, svg}) =>
      [1, 2].map(
        (n) =>
          html`<svg viewBox="0 0 ${n} ${n}">
            ${svg`<circle r=${n} pathLength=${n}></circle>${[svg`<path d="M${n} ${n}H${n}"></path>`]}`}
          </svg>`,
      ),
    expected: [
      '<svg viewBox="0 0 1 1"><circle r="1" pathLength="1"></circle><path d="M1 1H1"></path></svg>',
      '<svg viewBox="0 0 2 2"><circle r="2" pathLength="2"></circle><path d="M2 2H2"></path></svg>',
    ],
  },
];

for (const [name, engine] of Object.entries(engines)) {
  describe(`templates of ${name}`, () => {
    let container: HTMLElement;
    beforeEach(() => {
      container = document.createElement('div');
      document.body.append(container);
    });
    afterEach(() => container.remove());

    for (const {name: what, steps, expected} of cases) {
      it(what, () => {
        const seen = steps(engine).map((step) => {
          engine.render(step, container);
          return shown(container);
        });
        const sortedAttributes = (markup: string): string => {
          const template = document.createElement('template');
          template.innerHTML = markup;
          return [...template.content.querySelectorAll('*')]
            .map((each) =>
              [each.localName, ...[...each.attributes].map((a) => `${a.name}=${a.value}`).sort()].join(' '),
            )
            .concat(template.content.textContent?.trim() ?? '')
            .join('\n');
        };
        expect(seen.map(sortedAttributes)).to.deep.equal(expected.map(sortedAttributes));
      });
    }

    const {html, svg, render, nothing} = engine;

    it('keeps nodes while their template stays', () => {
      const step = (n: number): unknown => html`<p title=${n}>${html`<b>${n}</b>`}</p>`;
      render(step(1), container);
      const [p, b, text] = [
        container.querySelector('p'),
        container.querySelector('b'),
        container.querySelector('b')?.lastChild,
      ];
      render(step(2), container);
      expect([container.querySelector('p'), container.querySelector('b')]).to.deep.equal([p, b]);
      expect(container.querySelector('b')?.contains(text ?? null)).to.equal(true);
      expect(p?.title).to.equal('2');
    });

    it('draws in the namespace of drawings', () => {
      render(html`<svg width="9">${svg`<g>${svg`<path></path>`}</g>`}</svg>`, container);
      for (const name of ['g', 'path'])
        expect(container.querySelector(name)?.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    });

    it('calls the listener of the last rendering, and none where there is none', () => {
      const heard: unknown[] = [];
      const step = (listener: unknown): unknown => html`<button @click=${listener}></button>`;
      for (const listener of [() => heard.push(1), () => heard.push(2), nothing, undefined, () => heard.push(3)]) {
        render(step(listener), container);
        container.querySelector('button')?.click();
      }
      expect(heard).to.deep.equal([1, 2, 3]);
    });

    it('sets properties, and leaves one alone that did not change', () => {
      const step = (value: unknown): unknown => html`<input .value=${value} />`;
      render(step('a'), container);
      const input = container.querySelector('input') as HTMLInputElement;
      expect(input.value).to.equal('a');
      input.value = 'typed';
      render(step('a'), container);
      expect(input.value).to.equal('typed');
      render(step('b'), container);
      expect(input.value).to.equal('b');
    });

    it('renders after what a container holds', () => {
      container.innerHTML = '<i></i>';
      render(html`<b></b>`, container);
      render(html`<b></b>${1}`, container);
      expect(shown(container)).to.equal('<i></i><b></b>1');
    });

    it('keeps a directive with its place, and gives it the element of an attribute', () => {
      const made: object[] = [];
      class Counting extends engine.Directive {
        #times = 0;
        constructor() {
          super();
          made.push(this);
        }
        override update({element}: {element?: Element}, [value]: [string]): unknown {
          return `${value}${element?.localName ?? ''}${++this.#times}`;
        }
      }
      const counting = engine.directive(Counting);
      const step = (value: unknown): unknown => html`<p title=${counting('a')}>${value}</p>`;
      for (const value of [counting('b'), counting('c'), 'x', counting('d')]) render(step(value), container);
      expect(shown(container)).to.equal('<p title="ap4">d1</p>');
      expect(made.length).to.equal(3);
    });
  });
}
