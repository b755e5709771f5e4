export function markup(strings: readonly string[], kind: 'html' | 'svg'): string;
