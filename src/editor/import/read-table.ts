import { classifyHeading } from '#editor/import/headings.ts';
import type { Block } from '#editor/import/source.ts';

/**
 * The blocks of a table. Columns under names such as "Essential" and "Desirable" become sections; a row that begins with such a name
 * becomes one; any other row is a line: `Location: Berlin`.
 */
export function readTable(rows: string[][], place: string): Block[] {
  const [names = [], ...others] = rows.filter((cells) => cells.some(Boolean));
  const sections = names.map((name) => name.length <= LONGEST_NAME && classifyHeading(name) !== undefined);
  const isByColumn = names.length > 1 && others.length > 0 && sections.filter(Boolean).length > (sections[0] ? 1 : 0);

  return isByColumn
    ? readColumns(names, sections, others, place)
    : [names, ...others].flatMap((cells) => readRow(cells, place));
}

const LONGEST_NAME = 60;

const readColumns = (names: string[], sections: boolean[], rows: string[][], place: string): Block[] =>
  names.flatMap((name, column): Block[] => {
    const kind = sections[column]
      ? ({ name: 'heading', cell: 'item' } as const)
      : ({ name: 'label', cell: 'label' } as const);
    const cells = rows.map((cells) => cells[column] ?? '').filter(Boolean);

    return [
      ...(name ? [{ kind: kind.name, text: name, place }] : []),
      ...cells.map((text) => ({ kind: kind.cell, text, place })),
    ];
  });

function readRow(cells: string[], place: string): Block[] {
  const [name = '', ...values] = cells.filter(Boolean);
  if (name === '') return [];
  if (values.length > 0 && name.length <= LONGEST_NAME && classifyHeading(name)) {
    return [{ kind: 'heading', text: name, place }, ...values.map((text): Block => ({ kind: 'item', text, place }))];
  }

  return [{ kind: 'line', text: [name, ...values].join(': ').replace(/::/g, ':'), place }];
}
