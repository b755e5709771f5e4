export function overflowing(host: HTMLElement): string[];
