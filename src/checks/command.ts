// npm run check:content: prints every problem of the content folder. `--help` tells the rest.

import { existsSync } from 'node:fs';
import { attempt } from '#checks/attempt.ts';
import { listChangedFiles } from '#checks/changed-files.ts';
import { checkContent } from '#checks/check-content.ts';
import { explainRule, listRules } from '#checks/explain.ts';
import { FOLDERS } from '#checks/files/read-folder.ts';
import { type Options, readOptions, USAGE } from '#checks/options.ts';
import { REPORTERS } from '#checks/reporters/reporter.ts';
import { showOnOneLine } from '#checks/reporters/visible-text.ts';
import { select } from '#checks/selection.ts';
import { watchContent } from '#checks/watch.ts';
import { findNearestName } from '#domain/nearest-name.ts';

const ROOT = '.';
const EXIT = { fine: 0, errors: 1, couldNotRun: 2 } as const;

process.exitCode = attempt(() => run(readOptions(process.argv.slice(2), process.env)), EXIT.couldNotRun);

function run(options: Options): number {
  if (options.help) return print(USAGE);
  if (options.explain !== undefined) return print(options.explain ? explainRule(options.explain) : listRules());
  if (!existsSync('content'))
    throw new Error('There is no folder "content" here. Start the check in the root of the repository.');
  if (!options.watch) return report(options);

  watchContent(ROOT, () => {
    if (process.stdout.isTTY) console.clear();
    attempt(() => report(options), EXIT.couldNotRun);
    console.log('\nWaiting for changes. Stop with Ctrl+C.');
  });

  return EXIT.fine;
}

function report(options: Options): number {
  const changed = options.changed === undefined ? undefined : listChangedFiles(ROOT, options.changed);
  const all = checkContent(ROOT);
  for (const path of options.only) requireFile(path, [...all.texts.keys()]);
  const selected = select(all, options, changed);
  print(REPORTERS[options.reporter](selected, paper()));

  return selected.problems.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.fine;
}

/** Colour and width of where it is printed: a terminal has both, a file has neither. */
function paper(): { color: boolean; width?: number } {
  const { isTTY, columns } = process.stdout;

  return isTTY ? { color: !process.env['NO_COLOR'], width: columns } : { color: false };
}

/** A path that leads nowhere would look like a folder without problems. */
function requireFile(path: string, known: string[]): void {
  if (existsSync(path)) return;
  const nearest =
    FOLDERS.map((folder) => `${folder}/${path}`).find((inside) => existsSync(inside)) ??
    known.find((file) => file.endsWith(`/${path}`)) ??
    findNearestName(path, known);
  throw new Error(
    `There is no file or folder "${showOnOneLine(path)}". ${nearest ? `Did you mean "${showOnOneLine(nearest)}"?` : 'Write it from the root of the repository, for example content/roles.'}`,
  );
}

function print(text: string): number {
  console.log(text);

  return EXIT.fine;
}
