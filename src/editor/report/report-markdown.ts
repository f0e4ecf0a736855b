import type { PlacedProblem } from '#checks/placed-problem.ts';
import { counted } from '#domain/counted.ts';
import type { OpeningStatus } from '#domain/opening-status.ts';
import { changedText, pageList } from '#editor/report/change-lines.ts';
import type { ChangeReport, SideName } from '#editor/report/change-report.ts';
import { toHeadline } from '#editor/report/headline.ts';
import { code, cut, plain, tableHead, tableRow } from '#editor/report/markdown-text.ts';
import { markupSection } from '#editor/report/markup-section.ts';
import { pageSections } from '#editor/report/page-sections.ts';
import type { PayChange } from '#editor/report/pay-changes.ts';
import { printSections, type Section } from '#editor/report/sections.ts';
import type { LeftOut } from '#editor/report/side.ts';
import type { UnseenReason } from '#editor/report/unseen-changes.ts';
import { formatAmount } from '#views/money.ts';

/** The report as the text of a comment: what matters most first, tables for facts, long parts folded. */
export function toMarkdown(report: ChangeReport): string {
  const pages = pageSections(report);
  const [own, others] = [pages.slice(0, -1), pages.at(-1)];
  const sections = [
    brokenSection(report),
    statusSection(report),
    paySection(report),
    addressSection(report),
    skillSection(report),
    checkSection(report),
    ...own,
    others,
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
  const told = `The content has ${counted(check.errors, 'error')}; the content check below says which.`;
  const missing = `${told} These files are left out of everything else here:`;

  return {
    title: 'Nothing of this can be published yet',
    ...(leftOut.after.length > 0 ? { lead: [missing, ''], items: leftOut.after.map(leftOutLine) } : { items: [told] }),
  };
}

const leftOutLine = ({ file, why }: LeftOut): string => `- ${code(file)} – ${plain(cut(why, 300))}`;

const leftOutSection = (title: string, files: LeftOut[]): Section => ({
  title: `${title}: ${counted(files.length, 'file')}`,
  lead: [
    'Today’s rules refuse them as they were, so what they said is missing from the old side: what they say now may look new.',
    '',
  ],
  items: files.map(leftOutLine),
  isFolded: true,
});

const STATUSES: Record<OpeningStatus, string> = {
  draft: 'draft',
  upcoming: 'opens later',
  open: 'open',
  'closing-soon': 'open, closes soon',
  closed: 'closed',
  filled: 'filled',
  withdrawn: 'withdrawn',
};

const statusSection = ({ statuses }: ChangeReport): Section => ({
  title: 'Openings',
  lead: tableHead('Opening', 'Before', 'After'),
  items: statuses.map(({ id, title, before, after }) =>
    tableRow(
      `${plain(title)}<br>${code(id)}`,
      before === undefined ? 'not there' : STATUSES[before],
      after === undefined ? '**no page any more**' : `**${STATUSES[after]}**`,
    ),
  ),
});

function paySection({ pay }: ChangeReport): Section {
  const line = (name: string, change: PayChange, note: string) =>
    tableRow(name + note, payText(change.before), `**${payText(change.after)}**`, percentText(change));

  return {
    title: 'Pay',
    lead: tableHead('Pay', 'Before', 'After', 'Change'),
    items: [
      ...pay.bands.map((band) => {
        const reach = [
          band.openings.length > 0 ? counted(band.openings.length, 'opening') : 'no opening',
          band.roles.length > 0 ? counted(band.roles.length, 'role page') : 'no role page',
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

const skillSection = ({ skills }: ChangeReport): Section => ({
  title: 'Skills',
  items: skills.map(
    ({ id, field, before, after, pages }) =>
      `- The ${field} of ${code(id)}: ${changedText(before, after)} – ${pages.length > 0 ? `${counted(pages.length, 'page shows', 'pages show')} it: ${pageList(pages, 3)}.` : 'No page shows it.'}`,
  ),
});

function checkSection({ check }: ChangeReport): Section {
  const { added, stayed, mended } = check;
  const news = [
    added.length > 0 ? `${counted(added.length, 'new problem')}` : 'no new problem',
    ...(stayed.length > 0 ? [`${stayed.length} as before`] : []),
    ...(mended > 0 ? [`${mended} mended`] : []),
  ];

  const told = `${news.join(', ')}.`.replace(/^./, (first) => first.toUpperCase());

  return {
    title: 'Content check',
    ...(added.length > 0 ? { lead: [told, ''], items: added.map(problemLine) } : { items: [told] }),
  };
}

const problemLine = ({ severity, file, line, rule, message }: PlacedProblem): string =>
  `- ${severity === 'error' ? '**Error**' : 'Warning'} ${code(`${file}:${line}`)} – ${plain(cut(message, 400))} (${code(rule)})`;

// The pages that change most; the others follow from the same change as a rule.
const SIZES_SHOWN = 12;

function sizeSection({ sizes: { measured, pages, total } }: ChangeReport): Section {
  const what =
    measured === 'pages'
      ? 'Bytes of the built pages as brotli 11 sends them, of pages that change.'
      : 'Bytes of the words on each page, without markup, styles and scripts: nothing was built for this.';
  const left = pages.length - SIZES_SHOWN;

  return {
    title: `Size: ${signedBytes(total.after - total.before)} in all`,
    lead: [what, '', ...tableHead('Page', 'Before', 'After', 'Change')],
    items: pages
      .slice(0, SIZES_SHOWN)
      .map(({ path, before, after }) => tableRow(code(path), bytes(before), bytes(after), signedBytes(after - before))),
    foot: left > 0 ? ['', `And ${counted(left, 'page')} that ${left === 1 ? 'changes' : 'change'} less.`] : [],
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
  title: `Not visible to candidates: ${counted(unseen.length, 'change')}`,
  items: unseen.map(
    ({ file, field, why }) => `- ${code(file)}${field === undefined ? '' : ` ${code(field)}`} – ${REASONS[why]}`,
  ),
  isFolded: true,
});
