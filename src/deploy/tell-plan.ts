import { showOnOneLine } from '#checks/reporters/visible-text.ts';
import type { IndexNowBody } from '#deploy/index-now.ts';
import { isEmpty, type Plan, type Upload } from '#deploy/plan.ts';
import type { StepName } from '#deploy/upload-steps.ts';

/** A plan with what it was made from. */
export interface MadePlan {
  plan: Plan;
  /** Where the site is published. */
  site: string;
  /** The manifest of the last deploy; undefined when there is none yet. */
  since?: string | undefined;
  /** Undefined without a key. */
  indexNow?: IndexNowBody[] | undefined;
}

/** The plan for programs; `version` changes when a field goes or changes its meaning. */
export const toDocument = ({ plan, site, since, indexNow }: MadePlan): object => ({
  tool: 'Rolebook deploy plan',
  version: 1,
  site,
  ...(since !== undefined && { since }),
  ...plan,
  ...(indexNow && { indexNow }),
});

const ABOUT: Record<StepName, string> = {
  assets: 'their names have a hash, so nobody asks for them yet',
  data: 'what pages read, and files to take along',
  'new pages': 'others will lead to them',
  'changed pages': 'what they name is there by now',
  announcements: 'feeds, sitemap, the copy for reading offline',
};

/** The plan for people. */
export function toText(made: MadePlan): string {
  const { plan, site, since } = made;
  const start =
    since === undefined
      ? `There is no manifest of an earlier deploy, so everything is new. For ${site}`
      : `Since ${showOnOneLine(since)}, for ${site}`;
  if (isEmpty(plan))
    return `${start}\n${listMistakes(plan).join('')}\nNothing to do: all ${count(plan.unchanged, 'file')} are there.`;

  return [start, '', ...listMistakes(plan), tellTotals(plan), '', ...listSteps(plan), '', ...listAfter(made)].join(
    '\n',
  );
}

function tellTotals({ steps, remove, unchanged }: Plan): string {
  const files = steps.flatMap((step) => step.files);
  const added = files.filter(({ isNew }) => isNew);
  const rows: [string, number, string][] = [
    ['add', added.length, tellBytes(added)],
    ['change', files.length - added.length, tellBytes(files.filter(({ isNew }) => !isNew))],
    ['remove', remove.length, ''],
    ['leave as they are', unchanged, ''],
  ];

  return rows.map(([what, amount, size]) => row(what, amount, size)).join('\n');
}

const row = (what: string, amount: number, rest: string): string =>
  `  ${what.padEnd(18)}${amount.toLocaleString('en-GB').padStart(8)}  ${rest}`.trimEnd();

function listSteps({ steps, remove }: Plan): string[] {
  const uploads = steps.map(
    ({ step, files }, index) =>
      `${index + 1}. Upload ${count(files.length, 'file')}, ${tellBytes(files)}: ${step}; ${ABOUT[step]}\n${listSome(files.map(({ path }) => path))}`,
  );
  if (remove.length === 0) return uploads;

  return [
    ...uploads,
    `${steps.length + 1}. Remove ${count(remove.length, 'file')}: nothing names them any more\n${listSome(remove)}`,
  ];
}

function listAfter({ plan, indexNow }: MadePlan): string[] {
  const { purge, told, sayTheSame, leaving } = plan;
  const unsent =
    indexNow === undefined
      ? 'No key for IndexNow: see --help.'
      : '--write puts them into a file for IndexNow. Nothing is sent.';

  return [
    ...(leaving.length > 0
      ? [`Left on the host until the next deploy, for pages that are open somewhere: ${count(leaving.length, 'file')}.`]
      : []),
    `Purge ${count(purge.length, 'address', 'addresses')} (--json lists them).`,
    `Search engines: ${count(told.length, 'page')} came, went, moved or say something else. ${unsent}`,
    ...(sayTheSame > 0
      ? [`${count(sayTheSame, 'page')} changed and say the same: the day they were built on, a script. Nobody is told.`]
      : []),
    '',
    'When it is done: npm run deploy:plan -- --write',
  ];
}

/** What no site of ours should have; each is said with what to do. */
function listMistakes({ named, rewritten }: Plan): string[] {
  return [
    ...named
      .slice(0, MOST_LISTED)
      .map(
        ({ path, by }) =>
          `! ${showOnOneLine(by)} still names ${showOnOneLine(path)}, which is gone. It is not removed.\n`,
      ),
    ...(rewritten.length > 0
      ? [
          `! ${count(rewritten.length, 'file')} with a hash in the name changed without it; browsers may keep the old ones for a year:\n${listSome(rewritten)}\n`,
        ]
      : []),
  ];
}

const MOST_LISTED = 8;

function listSome(paths: string[]): string {
  const more = paths.length - MOST_LISTED;
  const lines = (more > 1 ? paths.slice(0, MOST_LISTED) : paths).map((path) => `     ${showOnOneLine(path)}`);

  return [...lines, ...(more > 1 ? [`     and ${more.toLocaleString('en-GB')} more`] : [])].join('\n');
}

/** `1 file`, `1,200 files` */
export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${amount.toLocaleString('en-GB')} ${amount === 1 ? one : many}`;

function tellBytes(files: Upload[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);

  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
