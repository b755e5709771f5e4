/**
 * Felt ornaments: eight motifs, one a topic, each one short path inside a 32-unit medallion whose centre is 0,0 and
 * which is mirrored or turned there. They say what a practice is about where no photograph does.
 */
import {type TemplateResult, html, svg} from 'lit';
import {TOPICS, isTopic} from '../../model/practice.js';

/** How a motif repeats about its centre. */
type Symmetry = 'half' | 'mirrored' | 'diagonal' | 'turned';

interface Motif {
  readonly path: string;
  readonly symmetry: Symmetry;
  readonly stroked?: boolean;
  readonly evenOdd?: boolean;
}

const QUARTERS = ['1 0 0 1', '-1 0 0 1', '1 0 0 -1', '-1 0 0 -1'];
const MATRICES: Record<Symmetry, readonly string[]> = {
  half: ['1 0 0 1', '-1 0 0 -1'],
  mirrored: QUARTERS,
  diagonal: [...QUARTERS, '0 1 1 0', '0 -1 1 0', '0 1 -1 0', '0 -1 -1 0'],
  turned: ['1 0 0 1', '0 1 -1 0', '-1 0 0 -1', '0 -1 1 0'],
};

/** In the order of TOPICS: суу, тумар, кочкор мүйүз, бадам, карга тырмак, гүл, тепкич, кыял. */
const MOTIFS: readonly Motif[] = [
  {
    path: 'M0 0A6.8 6.8 0 0 1 13.6 0A3.9 3.9 0 0 1 5.8 0M-14.4-9.6q3.6-5 7.2 0t7.2 0 7.2 0 7.2 0',
    symmetry: 'half',
    stroked: true,
  },
  {path: 'M0-1.6L7-8.6H-7ZM-10.4-15.2H-1L-5.7-10.6ZM1-15.2H10.4L5.7-10.6Z', symmetry: 'turned'},
  {path: 'M1.5 0V7.8A4.5 4.5 0 0 0 10.5 7.8A2.5 2.5 0 0 0 5.6 7.8', symmetry: 'diagonal', stroked: true},
  {
    path: 'M1 1C9 1 13.4 5 14.2 14.2C5 13.4 1 9 1 1ZM4 4C5 8.2 7 10.2 10.8 10.8C10.2 7 8.2 5 4 4Z',
    symmetry: 'mirrored',
    evenOdd: true,
  },
  {path: 'M0 2V15M0 7.2L5.6 12.8M0 7.2L-5.6 12.8', symmetry: 'turned', stroked: true},
  {
    path: 'M1 1C1 8 4 12.6 13 13C12.6 4 8 1 1 1ZM-.1 5.6C.9 7.6 1.2 10 .9 15H-.1ZM5.6-.1C7.6.9 10 1.2 15 .9V-.1Z',
    symmetry: 'mirrored',
  },
  {path: 'M-.1 15H3V12H6V9H9V6H12V3H15V-.1H9V3H6V6H3V9H-.1ZM-.1-.1H5V2H2V5H-.1Z', symmetry: 'mirrored'},
  {path: 'M1.5 15V8.6A5.8 5.8 0 0 1 13.1 8.6A3.1 3.1 0 0 1 6.9 8.6', symmetry: 'mirrored', stroked: true},
];

/** A stable small number from a text, so that the same item always wears the same felt. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** 1 to 8: the topic's dye and motif; a topic of free text takes one by its hash. */
export const topicNumber = (topic: string): number =>
  isTopic(topic) ? TOPICS.indexOf(topic) + 1 : (hashOf(topic) % TOPICS.length) + 1;

function medallion(topic: number, x: number, y: number, scale: number): TemplateResult {
  const {path, symmetry, stroked, evenOdd} = MOTIFS[topic - 1] ?? {path: '', symmetry: 'half'};
  return svg`<g transform="translate(${x} ${y}) scale(${scale})" class=${stroked ? 'os' : 'of'}>${MATRICES[
    symmetry
  ].map(
    (matrix) =>
      svg`<path d=${path} fill-rule=${evenOdd ? 'evenodd' : 'nonzero'} transform="matrix(${matrix} 0 0)"></path>`,
  )}</g>`;
}

const lozenges = (points: readonly (readonly [x: number, y: number, r: number])[]) =>
  svg`<path class="of" d=${points.map(([x, y, r]) => `M${x} ${y - r}l${r * 0.9} ${r}l${-r * 0.9} ${r}l${-r * 0.9} ${-r}z`).join('')}></path>`;

const teeth = (count: number, width: number) => {
  let path = '';
  for (let index = 0; index < count; index++)
    path += `M${index * width} 0h${width}l${-width / 2} 8zM${index * width} 100h${width}l${-width / 2}-8z`;
  return svg`<path class="of" d=${path}></path>`;
};

const border = (count: number, tooth: number, width: number) =>
  svg`${teeth(count, tooth)}<path class="oseam" d="M0 12.5H${width}M0 87.5H${width}"></path>`;

const COMPOSITIONS: readonly ((topic: number) => TemplateResult)[] = [
  (topic) =>
    svg`${border(13, 12.31, 160)}${medallion(topic, 42, 50, 1.92)}${medallion(topic, 118, 50, 1.92)}${lozenges([
      [80, 50, 5],
      [4, 50, 5],
      [156, 50, 5],
      [80, 26, 3],
      [80, 74, 3],
    ])}`,
  (topic) =>
    svg`${[0, 1, 2].map((row) => [0, 1, 2, 3, 4].map((column) => medallion(topic, column * 42 - (row % 2 ? 4 : 25) + 1, row * 42 + 8, 1)))}`,
  (topic) =>
    svg`<path class="of" d="M40 4L80 50L40 96L0 50ZM120 4L160 50L120 96L80 50Z"></path><path class="oseam" d="M40 -2L85.5 50L40 102L-5.5 50ZM120 -2L165.5 50L120 102L74.5 50Z"></path><g class="onfield">${medallion(topic, 40, 50, 1.28)}${medallion(topic, 120, 50, 1.28)}</g>${lozenges(
      [
        [80, 7, 9],
        [80, 93, 9],
        [0, 7, 9],
        [160, 7, 9],
        [0, 93, 9],
        [160, 93, 9],
      ],
    )}`,
];

const sheet = (topic: number, inverted: boolean, width: number, content: TemplateResult) =>
  html`<svg
    class="felt t-${topic} ${inverted ? 'inv' : ''}"
    viewBox="0 0 ${width} 100"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="og" width=${width} height="100"></rect>
    ${content}
  </svg>`;

/** A 16:10 felt for a card: composition and cut are chosen from the item's id. */
export function felt(topic: string, id: string): TemplateResult {
  const number = topicNumber(topic);
  const seed = hashOf(id);
  const composition = COMPOSITIONS[(seed >>> 1) % COMPOSITIONS.length] ?? COMPOSITIONS[0];
  return sheet(number, seed % 2 === 1, 160, composition ? composition(number) : svg``);
}

/** The long runner of a cover. */
export function runner(topic: string, id: string): TemplateResult {
  const number = topicNumber(topic);
  const nine = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const between = nine.flatMap((n) => [[n * 80, 50, 5] as const, [n * 80, 28, 3] as const, [n * 80, 72, 3] as const]);
  return sheet(
    number,
    hashOf(id) % 2 === 1,
    720,
    svg`${border(60, 12, 720)}${nine.map((n) => medallion(number, 40 + n * 80, 50, 1.75))}${lozenges(between)}`,
  );
}

/** The small sign of a topic beside its name. */
export function glyph(topic: string): TemplateResult {
  const number = topicNumber(topic);
  return html`<svg
    class="glyph t-${number}"
    viewBox="-20 -20 40 40"
    width="24"
    height="24"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="og" x="-20" y="-20" width="40" height="40" rx="10"></rect>
    ${medallion(number, 0, 0, 0.95)}
  </svg>`;
}
