/** Whether an address fits a pattern in which one `*` may stand for any text. */
export function fitsPattern(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;

  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** The pattern as a regular expression that nginx and Vercel read alike: `/_astro/*` is `/_astro/.*`. */
export const toExpression = (pattern: string, any = '.*'): string => pattern.split('*').map(escapeText).join(any);

const escapeText = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
