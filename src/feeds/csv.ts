/** A table as CSV (RFC 4180), the head first. Spreadsheets see no formula in it: a cell that looks like one begins with `'`. */
export const writeCsv = (rows: string[][]): string =>
  rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');

function writeCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;

  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// What makes a spreadsheet calculate, wide forms included. After any number of ' too: reading takes exactly one away.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The rows of a table that `writeCsv` wrote, or anybody else. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];

  for (const [, quoted, plain = '', end] of text.matchAll(CELL)) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    row.push(cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }

  return rows;
}

// A cell in quotes or without, and what ends it. The end of the text ends a cell only when there is one.
const CELL = /(?!$)(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g;
