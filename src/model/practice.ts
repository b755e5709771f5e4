/** A best practice: what a municipality tried, and what came of it. */
import type {DateText} from './partial-date.js';

export const TOPICS = ['water', 'budget', 'participation', 'waste', 'roads', 'care', 'property', 'learning'] as const;
/** The eight topics that have a name and an ornament of their own; a practice may have free text as well. */
export type Topic = (typeof TOPICS)[number];

export const isTopic = (text: string): text is Topic => (TOPICS as readonly string[]).includes(text);

export interface Practice {
  readonly topics: readonly string[];
  readonly place?: PracticePlace;
  readonly period?: Period;
  readonly problem?: string;
  readonly solution?: string;
  readonly results: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly cost?: Cost;
  readonly lessons?: string;
}

export interface PracticePlace {
  readonly locality?: string;
  readonly municipality?: string;
  readonly district?: string;
  /** ISO 3166-2 code, or free text. */
  readonly region?: string;
  readonly country?: string;
}

export interface Period {
  readonly start?: DateText;
  readonly end?: DateText;
}

export interface Indicator {
  readonly label: string;
  readonly before?: number;
  readonly after?: number;
  /** As text: `%`, `км`, `households`. */
  readonly unit?: string;
  readonly year?: string;
}

export interface Cost {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency?: string;
}
