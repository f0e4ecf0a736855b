import type { Span } from '#checks/finding.ts';

const LONGEST = 50;

/**
 * A text as it stands in YAML between quotes: `'Note: this'`, `"it's fine"`. Of a long one the beginning and the end are shown, so
 * that nobody takes it for the whole.
 */
export function inYamlQuotes(written: string): string {
  const text = withoutStrayQuotes(written);
  const shown = isLong(text) ? showEnds(text) : text;
  if (!text.includes("'")) return `'${shown}'`;

  return /["\\]/.test(text) ? `'${shown.replaceAll("'", "''")}'` : `"${shown}"`;
}

/** What to do with a text that must stand in quotes: `Write title: 'Note: this'`. */
export const adviseQuotes = (text: string, name = ''): string =>
  `${isLong(text) ? 'Put the whole of it in quotes:' : 'Write'} ${name && `${name}: `}${inYamlQuotes(text)}`;

/** The text of a span, short enough for a message. */
export const cut = (text: string, span: Span | undefined): string =>
  span ? shorten(text.slice(span.start, Math.min(span.end, span.start + LONGEST * 2)).trim()) : '';

/** `title: 'Note: this'`, or only the value where it has no name. */
export const namedValue = (text: string, name: Span | undefined, value: string): string =>
  name ? `${cut(text, name)}: ${value}` : value;

const CURVED: Record<string, string> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '’': '’',
  '‚': '‘’',
  '‹': '›',
};

/** Whether curved quotes stand around a text. */
export const isInCurvedQuotes = (text: string): boolean =>
  text.length > 2 && (CURVED[text.charAt(0)]?.includes(text.charAt(text.length - 1)) ?? false);

/** The text without the quotes that were to hold it together: curved ones, or one that has no other. */
function withoutStrayQuotes(text: string): string {
  if (isInCurvedQuotes(text)) return text.slice(1, -1);
  const stray = [`"`, `'`].find((sign) => countQuotes(text, sign) % 2 === 1);
  if (stray === undefined) return text;
  if (text.startsWith(stray)) return text.slice(1);

  return text.endsWith(stray) ? text.slice(0, -1) : text;
}

/** How often a quote begins or ends something: the one in "it's" does not. */
const countQuotes = (text: string, sign: string): number =>
  text.match(sign === "'" ? /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu : /"/g)?.length ?? 0;

const isLong = (text: string): boolean => text.length > LONGEST;

const showEnds = (text: string): string => `${shorten(text, 28)} ${/(?<=\s)\S.{0,18}$/su.exec(text)?.[0] ?? ''}`.trim();

/** The first letters of a text, never half of a character that takes two places. */
const shorten = (text: string, most = LONGEST): string =>
  text.length > most
    ? `${text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
    : text;
