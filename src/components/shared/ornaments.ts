/**
 * Felt ornaments: they say what a practice is about where no photograph does. The felt is here at once, its motifs are
 * drawn when they have come.
 */
import {type TemplateResult, html, nothing} from 'lit';
import {TOPICS, isTopic} from '../../model/practice.js';
import {late} from './late.js';

export const motifs = late(() => import('./motifs.js'));

/** A stable small number from a text, so that the same item always wears the same felt. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** 1 to 8: the topic's dye and motif; a topic of free text takes one by its hash. */
export const topicNumber = (topic: string): number =>
  isTopic(topic) ? TOPICS.indexOf(topic) + 1 : (hashOf(topic) % TOPICS.length) + 1;

const sheet = (topic: number, inverted: boolean, width: number, content: unknown) =>
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
  return sheet(number, seed % 2 === 1, 160, motifs.now?.feltMotifs(number, seed) ?? nothing);
}

/** The long runner of a cover. */
export function runner(topic: string, id: string): TemplateResult {
  const number = topicNumber(topic);
  return sheet(number, hashOf(id) % 2 === 1, 720, motifs.now?.runnerMotifs(number) ?? nothing);
}

/** The small sign of a topic beside its name. */
export function glyph(topic: string): TemplateResult {
  const number = topicNumber(topic);
  const drawn = motifs.now;
  if (drawn) return (glyphs[number] ??= sign(number, drawn.glyphMotif(number)));
  return sign(number, nothing);
}

const sign = (number: number, content: unknown): TemplateResult =>
  html`<svg
    class="glyph t-${number}"
    viewBox="-20 -20 40 40"
    width="24"
    height="24"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="og" x="-20" y="-20" width="40" height="40" rx="10"></rect>
    ${content}
  </svg>`;

/** Those drawn so far; Lit passes over a template that it has seen. */
const glyphs: TemplateResult[] = [];
