import { readContent, sourceKey } from '#checks/read-content.ts';
import type { FileProblem } from '#checks/read-yaml.ts';
import type { Content } from '#domain/content.ts';
import { checkIntegrity } from '#domain/integrity.ts';

export interface PlacedProblem extends FileProblem {
  severity: 'error' | 'warning';
}

export interface CheckResult {
  content: Content | undefined;
  problems: PlacedProblem[];
}

/** All problems of a content folder, each file by itself and between files, sorted by file and line. */
export function checkContent(folder: string): CheckResult {
  const { content, problems, sources, unreadable } = readContent(folder);
  const shape = problems.map((problem) => ({ ...problem, severity: 'error' as const }));
  if (!content) return { content, problems: shape.sort(byPlace) };

  const between = checkIntegrity(content, unreadable).map(({ collection, id, path, message, severity }) => {
    const source = sources.get(sourceKey(collection, id));
    const place = source?.locate(path) ?? { line: 1, column: 1 };

    return { file: source?.file ?? `content/${collection}`, ...place, field: path.join('.'), message, severity };
  });

  return { content, problems: [...shape, ...between].sort(byPlace) };
}

const byPlace = (a: FileProblem, b: FileProblem): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/** The problems as text for people, and one line that sums up. */
export function formatProblems(problems: PlacedProblem[]): string {
  const lines = problems.map(
    ({ file, line, column, field, message, severity }) =>
      `${file}:${line}:${column}  ${severity}${field && `  ${field}`}\n  ${message}\n`,
  );
  const count = (severity: PlacedProblem['severity']) => {
    const amount = problems.filter((problem) => problem.severity === severity).length;

    return `${amount} ${severity}${amount === 1 ? '' : 's'}`;
  };

  return [...lines, `${count('error')}, ${count('warning')}.`].join('\n');
}
