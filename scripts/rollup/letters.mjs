/** Names of one letter, then of two, in the order of the alphabet that is given. */
export const letters = (index, alphabet) =>
  (index < alphabet.length ? '' : alphabet[Math.floor(index / alphabet.length) - 1]) +
  alphabet[index % alphabet.length];
