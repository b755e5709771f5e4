/** Regions of Kyrgyzstan by ISO 3166-2: seven oblasts and two cities of republican significance. */
export const REGION_CODES = ['KG-B', 'KG-C', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y', 'KG-GB', 'KG-GO'] as const;
export type RegionCode = (typeof REGION_CODES)[number];

export const isRegionCode = (text: string): text is RegionCode => (REGION_CODES as readonly string[]).includes(text);
