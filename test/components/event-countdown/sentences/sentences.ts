/** By the name of a case in `test/time/phase-cases.ts` and an instant: what is said in Kyrgyz, Russian and English. */
export type Sentences = Readonly<
  Record<string, Readonly<Record<string, readonly [ky: string, ru: string, en: string]>>>
>;
