import { counted } from '#domain/counted.ts';
import type { HealthSection } from '#domain/health/finding.ts';

/** What is known of the content, and of the site that was built from it. */
export interface Health {
  /** The day that all of it is true for, `'2026-11-20'`. */
  today: string;
  sections: HealthSection[];
  /** Why nothing is said of the finished site; undefined when it was looked at. */
  unbuilt?: string | undefined;
}

/** How many findings of a section are read at once. */
const FIRST = 10;

/** The whole as Markdown that reads well on a terminal too: first how much is in order, then what to do, the worst first. */
export function toMarkdown({ today, sections, unbuilt }: Health, isWhole: boolean): string {
  const summary = sections.map(({ title, summary: said }) => `- ${title}: ${said}`);
  const parts = sections.filter(({ findings }) => findings.length > 0).map((section) => tellSection(section, isWhole));

  return [
    `# Health of the content on ${today}`,
    [...summary, ...(unbuilt ? [`- ${unbuilt}`] : [])].join('\n'),
    ...parts,
  ].join('\n\n');
}

function tellSection({ title, todo, findings }: HealthSection, isWhole: boolean): string {
  const shown = isWhole ? findings : findings.slice(0, FIRST);
  const left = findings.length - shown.length;
  const lines = shown.map(({ file, what }) => `- ${file}: ${what}`);

  return [
    `## ${title}`,
    '',
    todo,
    '',
    ...lines,
    ...(left > 0 ? [`- And ${counted(left, 'more', 'more')}: --all shows them.`] : []),
  ].join('\n');
}

/** The same for programs. `version` changes when a field goes or changes its meaning. */
export const toJson = ({ today, sections }: Health): string => JSON.stringify({ version: 1, today, sections }, null, 2);
