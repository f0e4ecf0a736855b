import { ADDRESS_LIST } from '#checks/between/address-list.ts';
import type { Report } from '#checks/check-files.ts';
import { listLinks } from '#checks/links.ts';
import type { Options } from '#checks/options.ts';
import type { PlacedProblem } from '#checks/placed-problem.ts';

/** A report of what somebody asked for: some rules, some files, some changes. `changed` are the files that differ. */
export function select(
  report: Report,
  { only, rules }: Pick<Options, 'only' | 'rules'>,
  changed?: Set<string>,
): Report {
  const near = changed && withNeighbours(changed, listLinks(report.documents, changed));
  const isAskedFor = ({ file, rule }: PlacedProblem) =>
    (only.length === 0 || only.some((path) => file === path || file.startsWith(`${path}/`))) &&
    (rules.length === 0 || rules.includes(rule)) &&
    // A page that a change took away is told at the list, which the change need not have touched.
    (!near || near.has(file) || file === ADDRESS_LIST);

  return {
    ...report,
    problems: report.problems.filter(isAskedFor),
    elsewhere: report.problems.filter((problem) => !isAskedFor(problem)),
  };
}

/** Files, and those that link to them or that they link to. */
function withNeighbours(files: Set<string>, links: [from: string, to: string][]): Set<string> {
  const neighbours = links.flatMap(([from, to]) => [
    ...(files.has(from) ? [to] : []),
    ...(files.has(to) ? [from] : []),
  ]);

  return new Set([...files, ...neighbours]);
}
