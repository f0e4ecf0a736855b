/** A line of the matrix as it stands in the page: the marks of its fields, `'●3a'`, empty where nothing is asked for. */
export interface Line {
  kind: string;
  marks: string[];
}

/** What is chosen: a family and a kind or all of them, and the order: by name, by number of roles, or by what one role asks. */
export interface Choice {
  family: string;
  kind: string;
  sort: string;
}

/** A column: its role and the family of it. */
export interface Column {
  role: string;
  family: string;
}

/** The places of the lines to show, in their order. A line without a mark in the columns that are shown is left out. */
export function chooseRows(lines: Line[], columns: Column[], { family, kind, sort }: Choice): number[] {
  const shown = columns.flatMap((column, place) => (family === '' || column.family === family ? [place] : []));
  const asked = (line: Line) => shown.filter((place) => line.marks[place]).length;
  const own = columns.findIndex(({ role }) => role === sort);
  const weight = (line: Line) => (sort === 'roles' ? asked(line) : strength(line.marks[own] ?? ''));

  return lines
    .map((line, place) => ({ line, place }))
    .filter(({ line }) => (kind === '' || line.kind === kind) && asked(line) > 0)
    .sort((a, b) => weight(b.line) - weight(a.line) || a.place - b.place)
    .map(({ place }) => place);
}

/** What is needed stands before what is welcome, and the higher proficiency first. */
function strength(mark: string): number {
  if (mark === '') return 0;

  return (mark.startsWith('●') ? 10 : 1) + Number(mark.match(/\d/)?.[0] ?? 0);
}
