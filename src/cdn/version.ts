/** The release that a script holds: the build writes it here, from package.json. */
export const version: string = '0.0.0';
