import { type PlacedProblem, placeFinding } from '#checks/placed-problem.ts';
import type { Told } from '#checks/reporters/contract.ts';

const FILE = 'content/faqs/degree-needed.mdx';

/** A problem with one mistake, at what stands between « and » in the text of its file; without them, about the file as a whole. */
export function aReport(marked: string, problem: Partial<PlacedProblem> = {}): Told {
  const file = problem.file ?? FILE;
  const text = marked.replace(/[«»]/g, '');

  return { problems: [{ ...aProblem(marked), ...problem }], texts: new Map([[file, text]]), waived: 0 };
}

/** The problem at what stands between « and » in a text. */
export function aProblem(marked = '', problem: Partial<PlacedProblem> = {}): PlacedProblem {
  const [before = '', inside = ''] = marked.includes('«') ? marked.split(/[«»]/) : [];
  const span = { start: before.length, end: before.length + inside.length };
  const finding = {
    rule: 'field-value' as const,
    file: FILE,
    message: 'Found "live". Write one of: draft, published, retired.',
  };

  return { ...placeFinding(finding, span, marked.replace(/[«»]/g, '')), ...problem };
}

/** Reports told as one. */
export const joinReports = (reports: Told[]): Told => ({
  problems: reports.flatMap(({ problems }) => problems),
  texts: new Map(reports.flatMap(({ texts }) => [...texts])),
  waived: 0,
});
