// npm run report -- main: prints what candidates will see change. `--help` tells the rest.

import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { attempt } from '#checks/attempt.ts';
import { readNow } from '#checks/calendar.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { toSafeJson } from '#checks/reporters/safe-json.ts';
import { type ChangeReport, compareSides, type SideName } from '#editor/report/change-report.ts';
import { findCommit, findCommonCommit, readCommit } from '#editor/report/git-content.ts';
import { toMarkdown } from '#editor/report/report-markdown.ts';
import { type Options, type ReporterName, readOptions, USAGE } from '#editor/report/report-options.ts';
import { makeSide } from '#editor/report/side.ts';

const ROOT = '.';
const EXIT = { fine: 0, errors: 1, couldNotRun: 2 } as const;

const PRINTERS: Record<ReporterName, (report: ChangeReport) => string> = { markdown: toMarkdown, json: toSafeJson };

process.exitCode = attempt(() => run(readOptions(process.argv.slice(2), process.env)), EXIT.couldNotRun);

function run(options: Options | 'help'): number {
  if (options === 'help') {
    console.log(USAGE);

    return EXIT.fine;
  }
  for (const folder of Object.values(options.built ?? {}) as string[]) {
    if (!existsSync(folder))
      throw new Error(`There is no folder "${folder}". Build both sites first: OUT_DIR=${folder} npm run build`);
  }
  if (options.to === undefined && !existsSync('content'))
    throw new Error('There is no folder "content" here. Start the report in the root of the repository.');
  const started = performance.now();
  const report = compare(options);
  console.log(PRINTERS[options.reporter](report).trimEnd());
  console.error(`Compared in ${((performance.now() - started) / 1000).toFixed(1)} seconds.`);

  return report.check.stopsSite ? EXIT.errors : EXIT.fine;
}

function compare({ from, to, built }: Options): ChangeReport {
  const sides = findSides(from, to);
  const now = readNow(process.env['BUILD_DATE']);
  const [before, after] = [sides.from, sides.to].map(({ commit }) =>
    makeSide(commit === undefined ? readFolder(ROOT) : readCommit(ROOT, commit), now),
  );
  if (!before || !after) throw new Error('There are two sides.');

  return compareSides(before, after, { ...sides, now, ...(built && { built }) });
}

/**
 * The commits that are meant. A branch is compared with the commit at which it left the other one: what happened there since is no
 * change of this branch. Going back to an older commit is compared as it is.
 */
function findSides(from: string, to: string | undefined): { from: SideName; to: SideName } {
  const [old, now] = [findCommit(ROOT, from), findCommit(ROOT, to ?? 'HEAD')];
  const common = findCommonCommit(ROOT, old, now);
  const isBack = common === now && to !== undefined;
  const base = isBack ? old : common;

  return {
    from: { name: from, commit: base },
    to: to === undefined ? { name: 'working tree' } : { name: to, commit: now },
  };
}
