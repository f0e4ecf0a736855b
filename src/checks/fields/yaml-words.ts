import type { Span } from '#checks/finding.ts';

const LONGEST = 50;

/** A text as it stands in YAML between quotes, short enough for a message: `'Note: this'`, `"it's fine"`. */
export function inYamlQuotes(text: string): string {
  const short = shorten(text);
  if (!text.includes("'")) return `'${short}'`;

  return /["\\]/.test(text) ? `'${short.replaceAll("'", "''")}'` : `"${short}"`;
}

/** The text of a span, short enough for a message. */
export const cut = (text: string, span: Span | undefined): string =>
  span ? shorten(text.slice(span.start, Math.min(span.end, span.start + LONGEST * 2)).trim()) : '';

/** `title: 'Note: this'`, or only the value where it has no name. */
export const namedValue = (text: string, name: Span | undefined, value: string): string =>
  name ? `${cut(text, name)}: ${value}` : value;

/** The first letters of a text, never half of a character that takes two places. */
const shorten = (text: string): string =>
  text.length > LONGEST
    ? `${text
        .slice(0, LONGEST)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
    : text;
