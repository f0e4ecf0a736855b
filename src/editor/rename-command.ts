// npm run rename -- <old id> <new id>: gives a role another id, and mends all that names it. `--help` tells the rest.
import { calendarAt, readNow } from '#checks/calendar.ts';
import { checkFiles } from '#checks/check-files.ts';
import { readWords as readCommand } from '#checks/command-words.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { showInvisible, showOnOneLine } from '#checks/reporters/visible-text.ts';
import { stopsSite } from '#checks/rules.ts';
import { resolveIds } from '#editor/new/resolve-ids.ts';
import { type Renaming, renameRole } from '#editor/rename/rename-role.ts';
import { writeRenaming } from '#editor/rename/write-renaming.ts';

const USAGE = `Usage: npm run rename -- <role> <new id>

Gives a role another id, and so another address: renames its file, writes the old id into its formerIds, so that the old address
leads on, and mends every field and every link that names it. For example:

  npm run rename -- backend-engineer platform-developer

  --help    print this

Only roles can be renamed. Everything else keeps its file name; change its title or name instead.
Exit status: 0 when it was renamed, 1 when it was not, 2 when the words were not understood.`;

const EXIT = { renamed: 0, refused: 1, notUnderstood: 2 } as const;

process.exitCode = run(process.argv.slice(2));

function run(words: string[]): number {
  const named = readWords(words);
  if (typeof named === 'number') return named;

  try {
    console.log(rename(...named));

    return EXIT.renamed;
  } catch (error) {
    console.error(showInvisible(`${error instanceof Error ? error.message : String(error)} Nothing was changed.`));

    return EXIT.refused;
  }
}

/** What is renamed and how, or the exit status when there is nothing to do. */
function readWords(words: string[]): [from: string, to: string] | number {
  try {
    const { values, positionals } = readCommand(words, { help: { type: 'boolean', short: 'h' } });
    if (values.help) {
      console.log(USAGE);

      return EXIT.renamed;
    }
    const [from, to, ...others] = positionals.map(toId);
    if (from && to && others.length === 0) return [from, to];
  } catch (error) {
    console.error(`${showInvisible(error instanceof Error ? error.message : String(error))}\n`);
  }
  console.error(USAGE);

  return EXIT.notUnderstood;
}

/** `web-developer` for `content/roles/web-developer.mdx`, `roles/web-developer` and `/roles/web-developer/`. */
function toId(typed: string): string {
  return typed.replace(/^(?:content)?\/?(?:roles\/)?/, '').replace(/(?:\.mdx|\/)$/, '');
}

function rename(typed: string, to: string): string {
  const now = readNow(process.env['BUILD_DATE']);
  const files = readFolder('.');
  const report = checkFiles(files, now);
  const [obstacle] = report.problems.filter(stopsSite);
  if (!report.content || obstacle) throw new Error(tellObstacle(obstacle));
  const { content } = report;
  const { today } = calendarAt(now, content.organisation.defaultTimeZone);
  const ground = { content, files, today };
  const found = resolveIds('roles', [typed], ground);
  if ('refusal' in found) throw new Error(found.refusal);
  const role = content.roles.find(({ id }) => id === found.words[0]);
  if (!role) throw new Error(`"${showOnOneLine(typed)}" is no role.`);
  const renaming = renameRole(role, to, report, ground);
  writeRenaming('.', renaming);

  return tellRenamed(renaming);
}

/** With errors elsewhere, some that name the role may not be seen. */
function tellObstacle(obstacle: { file: string; line: number; column: number } | undefined): string {
  const place = obstacle ? ` The first is ${obstacle.file}:${obstacle.line}:${obstacle.column}.` : '';

  return `The content has errors.${place} Mend them first: npm run check:content.`;
}

function tellRenamed({ from, to, texts, leadsOn }: Renaming): string {
  const mended = [...texts.keys()].filter((path) => path !== to);

  return [
    `Renamed: ${from} is ${to} now.`,
    leadsOn ? 'The old address leads to the new one.' : 'The role was never published, so nobody has the old address.',
    ...(mended.length > 0 ? ['', 'Mended, because they named it:', ...mended.map((path) => `  ${path}`)] : []),
    '',
    '  1. Check it:  npm run check:content',
    ...(leadsOn ? ['  2. Guard it:  npm run addresses, so that nobody loses the new address'] : []),
    `  ${leadsOn ? 3 : 2}. Send it:   commit everything, and open a pull request`,
  ].join('\n');
}
