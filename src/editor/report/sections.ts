/** A part of the report: its heading, and items that stand or fall by themselves when there is too much to print. */
export interface Section {
  title: string;
  /** Lines above the items, a table's head among them. */
  lead?: string[];
  items: string[];
  /** Lines below the items. */
  foot?: string[];
  /** Whether it is shown when somebody asks for it only. */
  isFolded?: boolean;
}

// GitHub refuses comments of more than 65,536 characters.
export const MOST_CHARACTERS = 60_000;

/** The sections one after another, as far as there is room. What does not fit is counted where it is missing. */
export function printSections(head: string[], sections: Section[], most = MOST_CHARACTERS): string {
  const printed = [head.join('\n\n')];
  // Every section is named, however little room there is: its title and the note about what is missing are set aside.
  let room = most - length(printed[0] ?? '') - sections.reduce((sum, { title }) => sum + title.length + RESERVED, 0);
  for (const { title, lead = [], items, foot = [], isFolded } of sections) {
    const around = length([...lead, ...foot].join('\n'));
    const fitting = around > room ? 0 : countFitting(items, room - around);
    const left = items.length - fitting;
    const body = [
      ...(around > room ? [] : lead),
      ...items.slice(0, fitting),
      ...(around > room ? [] : foot),
      ...(left > 0
        ? ['', `*${left} more left out: there is no room for them here. \`--reporter json\` has all.*`]
        : []),
    ];
    room -= fitting > 0 || around <= room ? around + length(items.slice(0, fitting).join('\n')) : 0;
    printed.push(
      isFolded
        ? `<details><summary>${title}</summary>\n\n${body.join('\n')}\n\n</details>`
        : `### ${title}\n\n${body.join('\n')}`,
    );
  }

  return `${printed.join('\n\n')}\n`;
}

// What stands around a section: marks of its title, the note, empty lines.
const RESERVED = 160;

const length = (text: string): number => text.length + 2;

function countFitting(items: string[], room: number): number {
  let used = 0;
  const at = items.findIndex((item) => {
    used += item.length + 1;

    return used > room;
  });

  return at < 0 ? items.length : at;
}
