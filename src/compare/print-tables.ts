import type { Mark, PartTable, TableCell, TableRow } from '#compare/part-table.ts';

/** A role as the head of its column. */
interface ColumnHead {
  text: string;
  href: string;
}

/** The parts of a comparison as sections: the markup that components/compare/ComparisonTable.astro writes in the build. */
export const printTables = (parts: PartTable[], roles: ColumnHead[]): HTMLElement[] =>
  parts.map((part) => {
    const heading = make('h2', {}, part.title);
    heading.id = part.id;
    const head = make(
      'tr',
      {},
      ...[
        make('th', { scope: 'col' }, part.subject),
        ...roles.map(({ text, href }) => make('th', { scope: 'col' }, make('a', { href }, text))),
      ],
    );
    const table = make('table', { class: 'comparison', 'aria-labelledby': part.id }, make('thead', {}, head));
    table.append(make('tbody', {}, ...part.rows.map((row) => printRow(row, roles))));

    return make('section', {}, heading, table);
  });

function printRow({ group, names, cells }: TableRow, roles: ColumnHead[]): HTMLElement {
  const links = names.flatMap(({ text, href }, place) => [
    place > 0 ? ', ' : '',
    href ? make('a', { href }, text) : text,
  ]);
  const subject = make(
    'th',
    { scope: 'row' },
    ...(group ? [make('span', { class: 'quiet' }, `${group}: `)] : []),
    ...links,
  );

  return make('tr', {}, subject, ...cells.map((cell, column) => printCell(cell, roles[column]?.text ?? '')));
}

function printCell({ mark, lines }: TableCell, whose: string): HTMLElement {
  // A list of one would be announced in every cell.
  const [list, item] = lines.length === 1 ? ['div', 'p'] : ['ul', 'li'];
  const items = lines.map(({ text, isQuiet, mark: own }) =>
    make(item, isQuiet ? { class: 'quiet' } : {}, `${text} `, ...(own ? [printMark(own)] : [])),
  );
  const cell = make(
    'div',
    { class: 'cell' },
    ...(mark ? [printMark(mark)] : []),
    make(list, { class: 'lines' }, ...items),
  );

  return make('td', {}, make('span', { class: 'whose' }, whose), cell);
}

const printMark = ({ kind, symbol, text }: Mark): HTMLElement =>
  make('span', { class: 'mark', 'data-kind': kind }, make('span', { 'aria-hidden': 'true' }, symbol), ` ${text}`);

function make(name: string, attributes: Record<string, string>, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...inside);

  return element;
}
