// MiniSearch as its own documentation sets it up for searching as one types: prefixes, one typo in five letters, titles first.
export const fields = ['title', 'summary', 'place', 'tags', 'problem', 'solution'];
export const searchOptions = {prefix: true, fuzzy: 0.2, boost: {title: 2}, combineWith: 'AND'};
