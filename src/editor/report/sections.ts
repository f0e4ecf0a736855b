import { counted } from '#domain/counted.ts';
import { code, html, plain } from '#editor/report/markdown-text.ts';

/** A part of the report: its heading, and items that stand or fall by themselves when there is too much to print. */
export interface Section {
  /** As text, without Markdown. */
  title: string;
  /** The page that it is about. */
  at?: string;
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

/** The sections one after another, as far as there is room for them. What does not fit is counted where it is missing. */
export function printSections(head: string[], sections: Section[], most = MOST_CHARACTERS): string {
  const printed = [head.join('\n\n')];
  let room = most - (printed[0] ?? '').length - MISSING_SECTIONS;
  for (const section of sections) {
    const text = printSection(section, room);
    if (text === undefined) break;
    printed.push(text);
    room -= text.length + 2;
  }
  const left = sections.length - (printed.length - 1);
  if (left > 0) printed.push(`*${counted(left, 'more part')} left out: ${NO_ROOM}*`);

  return `${printed.join('\n\n')}\n`;
}

const NO_ROOM = 'there is no room for more here. `--reporter json` has all.';

// Set aside for the note about sections that are missing, and for that about items within one.
const MISSING_SECTIONS = 120;
const MISSING_ITEMS = 120;

/** One section with as many items as fit; undefined when not even its first one does. */
function printSection({ title, at, lead = [], items, foot = [], isFolded }: Section, room: number): string | undefined {
  const page = (text: (words: string) => string) => (at === undefined ? '' : ` ${text(at)}`);
  const [start, end] = isFolded
    ? [`<details><summary>${html(title)}${page((path) => `<code>${html(path)}</code>`)}</summary>`, ['', '</details>']]
    : [`### ${plain(title)}${page(code)}`, []];
  const around = [start, '', ...lead, ...foot, ...end].join('\n').length + MISSING_ITEMS;
  const fitting = countFitting(items, room - around);
  if (fitting === 0) return undefined;
  const left = items.length - fitting;
  const note = left > 0 ? ['', `*${left} more left out: ${NO_ROOM}*`] : [];

  return [start, '', ...lead, ...items.slice(0, fitting), ...note, ...foot, ...end].join('\n');
}

/** How many of the items fit into so many characters, each with its line end. */
function countFitting(items: string[], room: number): number {
  let used = 0;
  const at = items.findIndex((item) => {
    used += item.length + 1;

    return used > room;
  });

  return at < 0 ? items.length : at;
}
