import type { PlacedProblem } from '#checks/placed-problem.ts';
import { changeLine, pageList, type SharedChange, shareChanges } from '#editor/report/change-lines.ts';
import type { ChangeReport, SideName } from '#editor/report/change-report.ts';
import { toHeadline } from '#editor/report/headline.ts';
import { code, count, cut, plain, table } from '#editor/report/markdown-text.ts';
import type { MarkupChange } from '#editor/report/markup-changes.ts';
import type { PayChange } from '#editor/report/pay-changes.ts';
import { printSections, type Section } from '#editor/report/sections.ts';
import { keyOf } from '#editor/report/sentence-changes.ts';
import type { LeftOut } from '#editor/report/side.ts';
import type { UnseenReason } from '#editor/report/unseen-changes.ts';
import { getMessages } from '#messages/messages.ts';
import { formatAmount } from '#views/money.ts';

/** The report as the text of a comment: what matters most first, tables for facts, long parts folded. */
export function toMarkdown(report: ChangeReport): string {
  const sections = [
    brokenSection(report),
    statusSection(report),
    paySection(report),
    addressSection(report),
    ...pageSections(report),
    skillSection(report),
    checkSection(report),
    otherPagesSection(report),
    markupSection(report),
    sizeSection(report),
    servedSection(report),
    unseenSection(report),
    leftOutSection('Old files that could not be compared', report.leftOut.before),
  ];

  return printSections(
    ['## What candidates will see change', `**${toHeadline(report)}**`, contextOf(report)],
    sections.filter((section) => section !== undefined).filter(({ items }) => items.length > 0),
  );
}

const contextOf = ({ from, to, now }: ChangeReport): string =>
  `From ${sideText(from)} to ${sideText(to)}, as of ${now.slice(0, 16).replace('T', ' ')} UTC.`;

const sideText = ({ name, commit }: SideName): string =>
  commit === undefined || name.startsWith(commit.slice(0, 7))
    ? code(name.slice(0, 40))
    : `${code(name)} (${code(commit.slice(0, 7))})`;

function brokenSection({ check, leftOut }: ChangeReport): Section | undefined {
  if (!check.stopsSite) return undefined;
  const files = leftOut.after;

  return {
    title: 'Nothing of this can be published yet',
    lead: [
      `The content has ${count(check.errors, 'error')}; they stand below. ${files.length > 0 ? 'These files are left out of everything else in this report:' : ''}`,
      '',
    ],
    items: files.length > 0 ? files.map(leftOutLine) : [''],
  };
}

const leftOutLine = ({ file, why }: LeftOut): string => `- ${code(file)} – ${plain(cut(why, 300))}`;

const leftOutSection = (title: string, files: LeftOut[]): Section => ({
  title: `${title}: ${count(files.length, 'file')}`,
  lead: [
    'Today’s rules refuse them as they were, so what they said is missing from the old side: what they say now may look new.',
    '',
  ],
  items: files.map(leftOutLine),
  isFolded: true,
});

const statusSection = ({ statuses }: ChangeReport): Section => {
  const [head = '', rule = ''] = table(['Opening', 'Now', 'Then'], []);
  const words = getMessages('en').opening.status;

  return {
    title: 'Openings',
    lead: [head, rule],
    items: statuses.map(({ id, title, before, after }) =>
      tableRow(
        `${plain(title)}<br>${code(id)}`,
        before === undefined ? '–' : plain(words[before]),
        after === undefined ? 'no file any more' : `**${plain(words[after])}**`,
      ),
    ),
  };
};

const tableRow = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

function paySection({ pay }: ChangeReport): Section {
  const [head = '', rule = ''] = table(['Pay', 'Now', 'Then', 'Change'], []);
  const line = (name: string, change: PayChange, note: string) =>
    tableRow(name + note, payText(change.before), `**${payText(change.after)}**`, percentText(change));

  return {
    title: 'Pay',
    lead: [head, rule],
    items: [
      ...pay.bands.map((band) => {
        const reach = [
          band.openings.length > 0 ? count(band.openings.length, 'opening') : 'no opening',
          band.roles.length > 0 ? count(band.roles.length, 'role page') : 'no role page',
        ];

        return line(`Band ${code(band.id)}`, band, `<br>${reach.join(', ')}`);
      }),
      ...pay.openings.map((opening) => line(plain(opening.title), opening, `<br>${code(opening.id)}`)),
    ],
  };
}

const payText = (pay: PayChange['before']): string => plain(`${formatAmount(pay, 'en')} a ${pay.period}`);

function percentText({ percent }: PayChange): string {
  if (!percent) return 'not comparable';
  const [min, max] = [signed(percent.min), signed(percent.max)];

  return min === max ? min : `${min} to ${max}`;
}

const signed = (percent: number): string => `${percent > 0 ? '+' : percent < 0 ? '−' : '±'}${Math.abs(percent)} %`;

function addressSection({ pages: { added, removed, moved } }: ChangeReport): Section {
  return {
    title: 'Pages that come, go and move',
    items: [
      ...moved.map(
        ({ title, path, from }) => `- Moves: ${plain(title)}, ${code(from)} → ${code(path)}. The old address leads on.`,
      ),
      ...added.map(({ title, path }) => `- Comes: ${plain(title)}, ${code(path)}`),
      ...removed.map(({ title, path }) => `- Goes: ${plain(title)}, ${code(path)}. **Links to it lead nowhere.**`),
    ],
  };
}

// What a reader of a phone takes in of one page; the rest is folded.
const SHOWN_CHANGES = 12;

/** A section for each page whose own file changed. What an earlier one has told is not told again. */
function pageSections({ pages }: ChangeReport): Section[] {
  const told = new Set<string>();

  return pages.changed
    .filter(({ isOwn }) => isOwn)
    .flatMap((page): Section[] => {
      const changes = [...shareChanges([page])].filter(([key]) => !told.has(key));
      const repeated = shareChanges([page]).size - changes.length;
      for (const [key] of changes) told.add(key);
      const lines = changes.map(([, change]) => changeLine(change));
      const title = `${plain(page.title)}`;
      const note = repeated > 0 ? [`*And ${count(repeated, 'change')} told above.*`] : [];

      return [
        { title, lead: [code(page.path), ''], items: [...lines.slice(0, SHOWN_CHANGES), ...note] },
        {
          title: `${title}: ${count(lines.length - SHOWN_CHANGES, 'more change')}`,
          items: lines.slice(SHOWN_CHANGES),
          isFolded: true,
        },
      ];
    });
}

const skillSection = ({ skills }: ChangeReport): Section => ({
  title: 'Skills',
  items: skills.map(
    ({ id, field, before, after, pages }) =>
      `- The ${field} of ${code(id)}: <del>${plain(before)}</del> <ins>${plain(after)}</ins>. ${pages.length > 0 ? `${count(pages.length, 'page shows', 'pages show')} it: ${pageList(pages, 6)}.` : 'No page shows it.'}`,
  ),
});

/** What other pages say otherwise because of it, each change once with the pages that have it. */
function otherPagesSection({ pages }: ChangeReport): Section {
  const own = shareChanges(pages.changed.filter(({ isOwn }) => isOwn));
  const others = pages.changed.filter(({ isOwn }) => !isOwn);
  const shared = [...shareChanges(others).values()].sort((a, b) => b.pages.length - a.pages.length);
  const isTold = ({ change }: SharedChange) => own.has(keyOf(change));
  const line = (one: SharedChange) => `${changeLine(one)} (${pageList(one.pages)})`;
  const repeating = others.filter(({ changes }) => changes.every((change) => own.has(keyOf(change))));

  return {
    title: `On ${count(others.length, 'other page')}`,
    items: [
      ...(repeating.length > 0 ? [`- The same as above: ${pageList(repeating, 12)}`] : []),
      ...shared.filter((one) => !isTold(one)).map(line),
    ],
    isFolded: true,
  };
}

function checkSection({ check }: ChangeReport): Section {
  const { added, stayed, mended } = check;
  const news = [
    added.length > 0 ? `${count(added.length, 'new problem')}` : 'no new problem',
    ...(stayed.length > 0 ? [`${stayed.length} as before`] : []),
    ...(mended > 0 ? [`${mended} mended`] : []),
  ];

  return {
    title: 'Content check',
    lead: [`${news.join(', ')}.`.replace(/^./, (first) => first.toUpperCase()), ...(added.length > 0 ? [''] : [])],
    items: added.length > 0 ? added.map(problemLine) : [''],
  };
}

const problemLine = ({ severity, file, line, rule, message }: PlacedProblem): string =>
  `- ${severity === 'error' ? '**Error**' : 'Warning'} ${code(`${file}:${line}`)} – ${plain(cut(message, 400))} (${code(rule)})`;

function markupSection({ markup }: ChangeReport): Section {
  const order = ['JobPosting', 'Occupation'];
  const rank = ({ type }: MarkupChange) => (order.indexOf(type) + order.length + 1) % (order.length + 1);
  const jobs = markup.filter(({ type }) => type === 'JobPosting');
  const news = (['appears', 'disappears', 'changes'] as const).flatMap((kind) => {
    const amount = jobs.filter((one) => one.kind === kind).length;

    return amount > 0 ? [`${amount} JobPosting ${kind}`] : [];
  });

  return {
    title: `Structured data for search engines: ${news.join(', ') || count(markup.length, 'change')}`,
    items: markup.toSorted((a, b) => rank(a) - rank(b)).flatMap(markupLines),
    isFolded: true,
  };
}

const LONGEST_VALUE = 160;

const markupLines = ({ path, type, kind, properties }: MarkupChange): string[] => [
  `- ${plain(type)} ${kind} at ${code(path)}`,
  ...properties.map(({ property, before, after }) => {
    const [name = '', entry] = property.split(' ∋ ');
    const old = before === undefined ? '' : `<del>${plain(cut(before, LONGEST_VALUE))}</del>`;
    const now = after === undefined ? '' : `<ins>${plain(cut(after, LONGEST_VALUE))}</ins>`;
    // Its text is that of the whole page, and stands above.
    if (name === 'description' && type === 'JobPosting') return `  - ${code(name)}: follows the text of the page`;

    return `  - ${code(name)}${entry === undefined ? '' : ' (list)'}: ${[old, now].filter(Boolean).join(' ')}`;
  }),
];

function sizeSection({ sizes: { measured, pages, total } }: ChangeReport): Section {
  const [head = '', rule = ''] = table(['Page', 'Now', 'Then', 'Change'], []);
  const what =
    measured === 'pages'
      ? 'Bytes of the built pages as brotli 11 sends them, of pages that change.'
      : 'Bytes of the words on each page, without markup, styles and scripts: nothing was built for this.';

  return {
    title: `Size: ${signedBytes(total.after - total.before)} in all`,
    lead: [what, '', head, rule],
    items: pages.map(({ path, before, after }) =>
      tableRow(code(path), bytes(before), bytes(after), signedBytes(after - before)),
    ),
    isFolded: true,
  };
}

const bytes = (amount: number): string => amount.toLocaleString('en-GB');

const signedBytes = (amount: number): string => `${amount < 0 ? '−' : '+'}${bytes(Math.abs(amount))} bytes`;

const servedSection = ({ served }: ChangeReport): Section => ({
  title: 'Files that are served as they are',
  items: served.map(
    ({ file, kind, before, after }) => `- ${code(file)} ${kind} (${bytes(before)} → ${bytes(after)} bytes)`,
  ),
});

const REASONS: Record<UnseenReason, string> = {
  elsewhere: 'every page is the same without it',
  markup: 'only search engines are told',
  layout: 'remarks, order or layout of the file',
  'no-page': 'no part of the site',
  'not-judged': 'not tried: too many changes at once',
};

const unseenSection = ({ unseen }: ChangeReport): Section => ({
  title: `Not visible to candidates: ${count(unseen.length, 'change')}`,
  items: unseen.map(
    ({ file, field, why }) => `- ${code(file)}${field === undefined ? '' : ` ${code(field)}`} – ${REASONS[why]}`,
  ),
  isFolded: true,
});
