/**
 * What a region of Kyrgyzstan, by its ISO 3166-2 code, is said to be in Kyrgyz, Russian and English. Who looks for one may
 * ask in another language than the page's; its name the search knows in all three.
 */
export const regionKinds = (code = ''): readonly string[] =>
  code.startsWith('KG-G')
    ? ['шаары', 'город', 'г.', 'city']
    : code.startsWith('KG-')
      ? ['облусу', 'область', 'oblast region']
      : [];
