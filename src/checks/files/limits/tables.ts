import type { Excess, Part } from '#checks/files/limits/excess.ts';

// The parser fills every row up to the width of the first: a header of 500 cells above 20,000 short rows costs it 11 GB.
const MOST_COLUMNS = 20;
const MOST_CELLS = 5000;

/** The line below the names of the columns: `|---|:--:|`, also in a quotation or a list. */
const RULE = /^[\s>*+\d.)-]*[|:-][\s|:-]*$/;

/** The first table that is wider or larger than anybody reads. */
export function findLargeTable({ lines, isYaml }: Part): Excess | undefined {
  if (isYaml) return undefined;
  for (const [index, line] of lines.entries()) {
    if (!line.text.includes('|') || !line.text.includes('-') || !RULE.test(line.text)) continue;
    const columns = countColumns(line.text);
    const rows = countRows(lines, index + 1, Math.ceil(MOST_CELLS / columns) + 1);
    if (columns <= MOST_COLUMNS && columns * rows <= MOST_CELLS) continue;
    const message = `This table has ${columns} columns and at least ${rows} rows. ${MOST_COLUMNS} columns and ${MOST_CELLS.toLocaleString('en-GB')} cells are read at most: make several tables of it.`;

    return { rule: 'table-too-large', span: { start: line.start, end: line.end }, message };
  }

  return undefined;
}

const countColumns = (rule: string): number => rule.split('|').filter((cell) => cell.includes('-')).length;

/** The lines down to the next empty one, as far as they matter. */
function countRows(lines: Part['lines'], from: number, most: number): number {
  let rows = 0;
  while (rows < most && /[^\s>]/.test(lines[from + rows]?.text ?? '')) rows += 1;

  return rows;
}
