/**
 * What is drawn on felt: eight motifs, one a topic, each one short path inside a 32-unit medallion whose centre is 0,0
 * and which is mirrored or turned there. Loaded once the gallery stands: felts keep their place and colour till then.
 */
import {type TemplateResult, svg} from 'lit';

/** How a motif repeats about its centre. */
type Symmetry = 'half' | 'mirrored' | 'diagonal' | 'turned';

interface Motif {
  readonly path: string;
  readonly symmetry: Symmetry;
  readonly stroked?: boolean;
  readonly evenOdd?: boolean;
}

/** Where a point goes: x and y of what was along x, then of what was along y. */
type Turn = readonly [a: number, b: number, c: number, d: number];

const QUARTERS: readonly Turn[] = [
  [1, 0, 0, 1],
  [-1, 0, 0, 1],
  [1, 0, 0, -1],
  [-1, 0, 0, -1],
];
const TURNS: Record<Symmetry, readonly Turn[]> = {
  half: [
    [1, 0, 0, 1],
    [-1, 0, 0, -1],
  ],
  mirrored: QUARTERS,
  diagonal: [...QUARTERS, ...QUARTERS.map(([a, b, c, d]): Turn => [b, a, d, c])],
  turned: [
    [1, 0, 0, 1],
    [0, 1, -1, 0],
    [-1, 0, 0, -1],
    [0, -1, 1, 0],
  ],
};

/** In the order of TOPICS: суу, тумар, кочкор мүйүз, бадам, карга тырмак, гүл, тепкич, кыял. */
const MOTIFS: readonly Motif[] = [
  {
    path: 'M0 0A6.8 6.8 0 0 1 13.6 0A3.9 3.9 0 0 1 5.8 0M-14.4-9.6q3.6-5 7.2 0t7.2 0 7.2 0 7.2 0',
    symmetry: 'half',
    stroked: true,
  },
  {path: 'M0-1.6 7-8.6-7-8.6ZM-10.4-15.2-1-15.2-5.7-10.6ZM1-15.2 10.4-15.2 5.7-10.6Z', symmetry: 'turned'},
  {path: 'M1.5 0 1.5 7.8A4.5 4.5 0 0 0 10.5 7.8A2.5 2.5 0 0 0 5.6 7.8', symmetry: 'diagonal', stroked: true},
  {
    path: 'M1 1C9 1 13.4 5 14.2 14.2C5 13.4 1 9 1 1ZM4 4C5 8.2 7 10.2 10.8 10.8C10.2 7 8.2 5 4 4Z',
    symmetry: 'mirrored',
    evenOdd: true,
  },
  {path: 'M0 2 0 15M-5.6 12.8 0 7.2 5.6 12.8', symmetry: 'turned', stroked: true},
  {
    path: 'M1 1C1 8 4 12.6 13 13C12.6 4 8 1 1 1ZM0 5.6C.9 7.6 1.2 10 .9 15L0 15ZM5.6 0C7.6.9 10 1.2 15 .9L15 0Z',
    symmetry: 'mirrored',
  },
  {
    path: 'M0 15 3 15 3 12 6 12 6 9 9 9 9 6 12 6 12 3 15 3 15 0 9 0 9 3 6 3 6 6 3 6 3 9 0 9ZM0 0 5 0 5 2 2 2 2 5 0 5Z',
    symmetry: 'mirrored',
  },
  {path: 'M1.5 15 1.5 8.6A5.8 5.8 0 0 1 13.1 8.6A3.1 3.1 0 0 1 6.9 8.6', symmetry: 'mirrored', stroked: true},
];

const NUMBER = /-?\d*\.?\d+/g;

/** A path of points, curves and arcs, turned about 0,0 and then moved. Capital commands have absolute points. */
function placed(path: string, [a, b, c, d]: Turn, x: number, y: number): string {
  return path.replace(/([a-z])([^a-z]*)/gi, (_, command: string, rest: string) => {
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    const [right, down] = command < 'a' ? [x, y] : [0, 0];
    const arc = command === 'A';
    let placedAs = command;
    for (let at = 0; at < numbers.length; at += 2) {
      // An arc's radii, rotation and flags; a mirror turns its sweep round.
      if (arc) {
        const [rx, ry, rotation, large, sweep] = numbers.slice(at, (at += 5));
        placedAs += `${rx} ${ry} ${rotation} ${large} ${a * d - b * c < 0 ? 1 - (sweep ?? 0) : sweep} `;
      }
      const [px = 0, py = 0] = numbers.slice(at);
      placedAs += `${round(a * px + c * py + right)} ${round(b * px + d * py + down)} `;
    }
    return placedAs;
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A topic's motif in full, at each of the points. One path, however many: a page has dozens of felts. */
function medallions(
  topic: number,
  scale: number,
  points: readonly (readonly [x: number, y: number])[],
): TemplateResult {
  const {path, symmetry, stroked, evenOdd} = MOTIFS[topic - 1] ?? {path: '', symmetry: 'half'};
  const all = points.flatMap(([x, y]) => TURNS[symmetry].map((turn) => placed(path, turn, x / scale, y / scale)));
  return svg`<path class=${stroked ? 'os' : 'of'} transform="scale(${scale})" fill-rule=${evenOdd ? 'evenodd' : 'nonzero'} d=${all.join('')}></path>`;
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
    svg`${border(13, 12.31, 160)}${medallions(topic, 1.92, [
      [42, 50],
      [118, 50],
    ])}${lozenges([
      [80, 50, 5],
      [4, 50, 5],
      [156, 50, 5],
      [80, 26, 3],
      [80, 74, 3],
    ])}`,
  (topic) =>
    medallions(
      topic,
      1,
      [0, 1, 2].flatMap((row) =>
        [0, 1, 2, 3, 4].map((column) => [column * 42 - (row % 2 ? 4 : 25) + 1, row * 42 + 8] as const),
      ),
    ),
  (topic) =>
    svg`<path class="of" d="M40 4L80 50L40 96L0 50ZM120 4L160 50L120 96L80 50Z"></path><path class="oseam" d="M40 -2L85.5 50L40 102L-5.5 50ZM120 -2L165.5 50L120 102L74.5 50Z"></path><g class="onfield">${medallions(
      topic,
      1.28,
      [
        [40, 50],
        [120, 50],
      ],
    )}</g>${lozenges([
      [80, 7, 9],
      [80, 93, 9],
      [0, 7, 9],
      [160, 7, 9],
      [0, 93, 9],
      [160, 93, 9],
    ])}`,
];

/** On a felt of 160 by 100: one of three compositions. */
export const feltMotifs = (topic: number, seed: number): TemplateResult | undefined =>
  COMPOSITIONS[(seed >>> 1) % COMPOSITIONS.length]?.(topic);

/** On a runner of 720 by 100. */
export function runnerMotifs(topic: number): TemplateResult {
  const nine = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const between = nine.flatMap((n) => [[n * 80, 50, 5] as const, [n * 80, 28, 3] as const, [n * 80, 72, 3] as const]);
  return svg`${border(60, 12, 720)}${medallions(
    topic,
    1.75,
    nine.map((n) => [40 + n * 80, 50]),
  )}${lozenges(between)}`;
}

/** On the small sign of a topic, 40 by 40 about 0,0. */
export const glyphMotif = (topic: number): TemplateResult => medallions(topic, 0.95, [[0, 0]]);
