import { showOnOneLine } from '#checks/reporters/visible-text.ts';

/**
 * Text of strangers as Markdown that says it and does nothing else: no markup, no HTML, no formula, nobody is notified, nothing is
 * linked. A character that nobody sees is shown by its number.
 */
export const plain = (text: string): string =>
  showOnOneLine(text)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\\`*_[\]|~!]/g, String.raw`\$&`)
    // Mentions, issues of this and other repositories, addresses.
    .replace(/@|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi, `$&${APART}`)
    .replaceAll('$', '<span>$</span>');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A space of no width, which keeps a host from seeing a name or an address. */
const APART = '&#8203;';

/** A path or an id as code. One with signs that could end the code, or the cell of a table, is shown as text. */
export const code = (text: string): string => (/^[\w./#@-]+$/.test(text) ? `\`${text}\`` : plain(text));

/** The text, or its beginning when it is longer. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${Array.from(text).slice(0, most).join('').trimEnd()}…`;

/** "1 page", "2 pages" */
export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${amount} ${amount === 1 ? one : many}`;

/** A table of cells that are Markdown already. */
export const table = (head: string[], rows: string[][]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;
