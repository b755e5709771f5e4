/** The language of a BCP 47 tag (RFC 5646), without script, region and the rest, in small letters; empty where there is no tag. */
export const primaryLanguage = (tag: string | undefined): string => tag?.toLowerCase().split('-', 1)[0] ?? '';
