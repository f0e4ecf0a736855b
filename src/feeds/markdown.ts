/**
 * Plain text as one line of Markdown that reads the same: no character of it begins a mark, a link or an element. Control
 * characters go.
 */
export const toMarkdown = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    // "&amp;" as text, and "#", "-" or "1." at the beginning of a line.
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([#+=:-]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** A link. Brackets in the address would end it. */
export const toMarkdownLink = (text: string, address: string): string =>
  `[${toMarkdown(text)}](${address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`;

export const toMarkdownList = (lines: string[]): string => lines.map((line) => `- ${line}`).join('\n');
