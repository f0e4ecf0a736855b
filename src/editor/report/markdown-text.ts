import { showOnOneLine } from '#checks/reporters/visible-text.ts';

/**
 * Text of strangers as Markdown that says it and does nothing else: no markup, no HTML, no formula, nobody is notified, nothing is
 * linked. A character that nobody sees is shown by its number.
 */
export const plain = (text: string): string =>
  html(text)
    .replace(/[\\`*_[\]|~!]/g, String.raw`\$&`)
    .replaceAll('$', '<span>$</span>');

/** The same where a host expects HTML: there, signs of Markdown are only signs. */
export const html = (text: string): string =>
  showOnOneLine(text)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    // Mentions, issues of this and other repositories, addresses.
    .replace(/@|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi, `$&${APART}`);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A space of no width, which keeps a host from seeing a name or an address. */
const APART = '&#8203;';

/** A path or an id as code. One with signs that could end the code, or the cell of a table, is shown as text. */
export const code = (text: string): string => (/^[\w./#@:~^-]+$/.test(text) ? `\`${text}\`` : plain(text));

/** The text, or its beginning when it is longer. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${Array.from(text).slice(0, most).join('').trimEnd()}…`;

/** The two lines that begin a table. */
export const tableHead = (...names: string[]): string[] => [tableRow(...names), tableRow(...names.map(() => '---'))];

/** A line of a table. Its cells are Markdown already. */
export const tableRow = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
