// A feed of twelve practices on two topics, with the pictures that it names.
const picture = (name) => ({
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800"/><text y="400">${name}</text></svg>`,
  type: 'image/svg+xml',
});
const practice = (number) => ({
  id: `p${number}`,
  title: `Practice ${number}`,
  language: 'en',
  summary: `Water for street ${number}`,
  date_published: `20${10 + number}-01-01`,
  _mykty: {
    type: 'practice',
    practice: {
      topics: [number % 2 ? 'water' : 'roads'],
      place: {region: 'KG-O'},
      period: {start: '2019', end: '2021'},
      problem: 'No water',
      solution: 'Pipes',
      results: ['Water in every house'],
      indicators: [{label: 'Houses with water', before: 20, after: 90, unit: '%'}],
      cost: {amount: 1_200_000, currency: 'KGS'},
    },
    images: [
      {url: '/one.svg', alt: 'Spring', caption: 'The spring', width: 1200, height: 800},
      {url: '/two.svg', alt: 'Pipe', caption: 'The pipe', width: 1200, height: 800},
    ],
  },
});
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Practices',
  language: 'en',
  items: Array.from({length: 12}, (_, at) => practice(at + 1)),
};

/** Its answers, for a server. */
export const practicesRoutes = {
  '/practices.json': {body: JSON.stringify(feed), type: 'application/feed+json'},
  '/one.svg': picture('one'),
  '/two.svg': picture('two'),
};
