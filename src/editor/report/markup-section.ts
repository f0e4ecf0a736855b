import { counted } from '#domain/counted.ts';
import { pageList } from '#editor/report/change-lines.ts';
import type { ChangeReport } from '#editor/report/change-report.ts';
import { code, cut, plain } from '#editor/report/markdown-text.ts';
import type { MarkupChange, PropertyChange } from '#editor/report/markup-changes.ts';
import type { Section } from '#editor/report/sections.ts';

const LONGEST_VALUE = 160;

/** What machines are told otherwise, property by property, each change once with the pages that have it. */
export function markupSection({ markup }: ChangeReport): Section {
  const lists = markup.filter(isList);
  const things = markup.filter((change) => !isList(change)).toSorted((a, b) => rank(a) - rank(b));
  const whole = things.filter(({ kind }) => kind !== 'changes');
  const properties = Map.groupBy(
    things.flatMap((change) => change.properties.map((property) => ({ ...change, property }))),
    ({ type, property }) => JSON.stringify([type, isWholeText(type, property) ? property.property : property]),
  );
  const follow = lists.length > 0 ? [`- Lists and trails follow their pages: ${pageList(onePerPage(lists))}`] : [];

  return {
    title: `Structured data for search engines: ${toNews(markup)}`,
    items: [
      ...whole.map(({ type, kind, path }) => `- **${plain(type)} ${kind}**: ${code(path)}`),
      ...[...properties.values()].flatMap((changes) => {
        const [first] = changes;

        return first ? [`- ${propertyText(first.type, first.property)} (${pageList(changes)})`] : [];
      }),
      ...follow,
    ],
    isFolded: true,
  };
}

/** What names other pages only, in their order. */
const isList = ({ type }: MarkupChange): boolean => ['ItemList', 'BreadcrumbList'].includes(type);

const ORDER = ['JobPosting', 'Occupation'];

const rank = ({ type }: MarkupChange): number => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);

const onePerPage = (changes: MarkupChange[]): MarkupChange[] =>
  changes.filter(({ path }, index) => changes.findIndex((other) => other.path === path) === index);

/** "1 JobPosting disappears, 6 JobPostings change" */
function toNews(markup: MarkupChange[]): string {
  const jobs = Map.groupBy(
    markup.filter(({ type }) => type === 'JobPosting'),
    ({ kind }) => kind,
  );
  const news = KINDS.flatMap(([kind, one, many]) => {
    const amount = jobs.get(kind)?.length ?? 0;

    return amount > 0 ? [counted(amount, `JobPosting ${one}`, `JobPostings ${many}`)] : [];
  });

  return news.join(', ') || counted(markup.length, 'change');
}

const KINDS: [MarkupChange['kind'], one: string, many: string][] = [
  ['appears', 'appears', 'appear'],
  ['disappears', 'disappears', 'disappear'],
  ['changes', 'changes', 'change'],
];

/** The text of the whole page, which stands above sentence by sentence. */
const isWholeText = (type: string, { property }: PropertyChange): boolean =>
  type === 'JobPosting' && property === 'description';

function propertyText(type: string, { property, before, after }: PropertyChange): string {
  const [name = '', entry] = property.split(' ∋ ');
  const place = code(`${type}.${name}`);
  if (isWholeText(type, { property })) return `${place} follows the text of the page`;
  const old = before === undefined ? '' : `<del>${plain(cut(before, LONGEST_VALUE))}</del>`;
  const now = after === undefined ? '' : `<ins>${plain(cut(after, LONGEST_VALUE))}</ins>`;

  return `${place}${entry === undefined ? '' : ' lists'}: ${[old, now].filter(Boolean).join(' ')}`;
}
