import type { PlacedProblem } from '#checks/placed-problem.ts';
import { type Draft, pathOf } from '#editor/import/draft.ts';
import type { EarlierDraft } from '#editor/import/earlier-drafts.ts';
import { compareDrafts } from '#editor/import/earlier-drafts.ts';
import type { Imported } from '#editor/import/import-sources.ts';

/** What became of a draft on the disk. */
export interface Outcome {
  /** Below the folder of the content. */
  path: string;
  text: string;
  /** `kept`: somebody has changed it since, or has a file of this name. */
  status: 'new' | 'unchanged' | 'kept';
  /** Lines that the new draft has and the kept file has not. */
  differs: string[];
}

/** An outcome for each draft, by the key of the draft. `taken` has the paths at which a file lies that nobody imported. */
export function listOutcomes(
  { sources, skills, texts }: Pick<Imported, 'sources' | 'skills' | 'texts'>,
  earlier: ReadonlyMap<string, EarlierDraft>,
  isTaken: (path: string) => boolean,
): Map<string, Outcome> {
  const drafts = [...skills, ...sources.flatMap(({ jobs }) => jobs.flatMap((job) => job.drafts))];

  return new Map(
    drafts.map((draft) => [
      draft.key,
      toOutcome(draft, texts.get(pathOf(draft)) ?? '', earlier.get(draft.key), isTaken),
    ]),
  );
}

function toOutcome(
  draft: Draft,
  text: string,
  before: EarlierDraft | undefined,
  isTaken: (path: string) => boolean,
): Outcome {
  const path = before?.path ?? pathOf(draft);
  if (!before) return { path, text, status: isTaken(path) ? 'kept' : 'new', differs: [] };
  if (compareDrafts(text, before.text) === 'same') return { path, text, status: 'unchanged', differs: [] };
  const there = new Set(before.text.split(/\r?\n/));

  return {
    path,
    text,
    status: 'kept',
    differs: text.split('\n').filter((line) => line.trim() !== '' && !there.has(line) && !DAY.test(line)),
  };
}

const DAY = /^(?:published|reviewed|posted): /;

/** How many remarks the content check has about each draft. */
export const countRemarks = (remarks: PlacedProblem[], path: string): number =>
  remarks.filter(({ file }) => file === `content/${path}`).length;
