export interface MapLinks {
  readonly openStreetMap: string;
  readonly twoGis: string;
}

/** Maps that look for an address. */
export function mapSearch(address: string): MapLinks {
  const query = encodeURIComponent(address);
  return {
    openStreetMap: `https://www.openstreetmap.org/search?query=${query}`,
    twoGis: `https://2gis.kg/search/${query}`,
  };
}
