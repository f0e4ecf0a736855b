import { checkFiles } from '#checks/check-files.ts';
import type { RawFile } from '#checks/document.ts';
import type { PlacedProblem } from '#checks/placed-problem.ts';
import type { Instant } from '#domain/calendar-date.ts';
import type { Content } from '#domain/content.ts';
import { type Draft, pathOf, writeDraft } from '#editor/import/draft.ts';
import { type PlannedJob, planJob } from '#editor/import/plan-job.ts';
import { outline } from '#editor/import/sections.ts';
import { toSentences } from '#editor/import/sentences.ts';
import { draftSkill, toSkill } from '#editor/import/skill-draft.ts';
import { listUnknown } from '#editor/import/skill-names.ts';
import type { Source } from '#editor/import/source.ts';
import { type Wishes, Workshop } from '#editor/import/workshop.ts';

/** What one file becomes. */
export interface ImportedSource {
  source: Source;
  jobs: PlannedJob[];
}

/** What all files of a run become, and what the content check says of it. No draft has an error. */
export interface Imported {
  sources: ImportedSource[];
  skills: Draft[];
  /** The text of each draft by its path below the content: `roles/web-developer.mdx`. */
  texts: Map<string, string>;
  /** Warnings of the content check about the drafts. */
  remarks: PlacedProblem[];
}

interface Ground {
  /** The files of the repository, without earlier drafts of these sources. */
  files: RawFile[];
  content: Content;
  now: Instant;
  today: string;
  /** Ids of earlier drafts by their keys. */
  earlier: ReadonlyMap<string, string>;
  wishes: Wishes;
}

/** More rounds than there are kinds of errors in a text. Each leaves out all sentences that the check refused in the one before. */
const MOST_ROUNDS = 12;

/**
 * Plans the drafts of all sources, holds them against the content check, and plans again without the sentences that it refuses, until
 * it refuses none. Throws what it says of a draft where no sentence is to blame.
 */
export function importSources(sources: Source[], ground: Ground): Imported {
  const before = new Set(listErrors(checkFiles(ground.files, ground.now).problems).map(tellProblem));
  const sentences = new Map<string, Map<string, string>>();
  const drafts = new Map<string, string>();

  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const planned = plan(sources, ground, sentences, drafts);
    const { problems } = checkFiles([...ground.files, ...toFiles(planned.texts)], ground.now);
    const errors = listErrors(problems).filter((problem) => !before.has(tellProblem(problem)));
    if (errors.length === 0) return { ...planned, remarks: listRemarks(problems, planned.texts) };
    for (const error of errors) blame(error, planned, sentences, drafts);
  }
  throw new Error('The content check refuses these drafts again and again. Please report it, with the source.');
}

const listErrors = (problems: PlacedProblem[]): PlacedProblem[] =>
  problems.filter(({ severity }) => severity === 'error');

const tellProblem = ({ rule, file, field, message }: PlacedProblem): string => [rule, file, field, message].join('\n');

const listRemarks = (problems: PlacedProblem[], texts: Map<string, string>): PlacedProblem[] =>
  problems.filter(({ file }) => texts.has(file.replace(/^content\//, '')));

function plan(
  sources: Source[],
  { content, today, wishes, earlier }: Ground,
  sentences: Map<string, Map<string, string>>,
  drafts: Map<string, string>,
): Omit<Imported, 'remarks'> {
  const shop = new Workshop(content, today, wishes, earlier);
  const skills = wishes.skills ? draftSkills(sources, shop) : [];
  const withSkills =
    skills.length > 0
      ? new Workshop(
          { ...content, skills: [...content.skills, ...skills.map(({ draft, name }) => toSkill(draft, name))] },
          today,
          wishes,
          earlier,
        )
      : shop;
  const imported = sources.map(
    (source): ImportedSource => ({
      source,
      jobs: source.jobs.map((job, index) =>
        planJob(job, index, source.name, withSkills, { sentences: sentences.get(source.name) ?? new Map(), drafts }),
      ),
    }),
  );
  const all = [
    ...skills.map(({ draft }) => draft),
    ...imported.flatMap(({ jobs }) => jobs.flatMap((job) => job.drafts)),
  ];

  return {
    sources: imported,
    skills: skills.map(({ draft }) => draft),
    texts: new Map(all.map((draft) => [pathOf(draft), writeDraft(draft)])),
  };
}

/** A draft for each name in the requirements that no skill has, once for all sources. */
function draftSkills(sources: Source[], shop: Workshop): { draft: Draft; name: string }[] {
  const asked = sources.flatMap(({ jobs, name }) =>
    jobs.flatMap(({ blocks, title }) =>
      outline(toSentences(blocks, title), title, name).placed.filter(
        ({ section }) => section === 'must' || section === 'nice',
      ),
    ),
  );

  return listUnknown(asked, shop.content.skills).map(({ name }) => ({
    name,
    draft: draftSkill(name, `skill ${name}`, shop),
  }));
}

const toFiles = (texts: Map<string, string>): RawFile[] =>
  [...texts].map(([path, text]) => {
    const bytes = new TextEncoder().encode(text);

    return { path: `content/${path}`, kind: 'file', size: bytes.length, bytes };
  });

/**
 * Finds the sentence that an error is about, and leaves it out from now on. Where none is to blame, a title is left out, or a whole
 * opening.
 */
function blame(
  error: PlacedProblem,
  { sources, texts }: Omit<Imported, 'remarks'>,
  sentences: Map<string, Map<string, string>>,
  drafts: Map<string, string>,
): void {
  const path = error.file.replace(/^content\//, '');
  const lines =
    texts
      .get(path)
      ?.split('\n')
      .slice(error.line - 1, error.endLine)
      .map(letters)
      .join('') ?? '';
  for (const { source, jobs } of sources) {
    for (const [index, { decided }] of jobs.entries()) {
      for (const { sentence, destination } of decided) {
        if (destination.to === 'left out' || `${destination.draft}${path.slice(path.lastIndexOf('.'))}` !== path)
          continue;
        const own = letters(sentence.text);
        if (own === '' || !lines.includes(own) || (destination.to === 'field' && destination.field === 'title'))
          continue;
        const refused = sentences.get(source.name) ?? new Map<string, string>();
        refused.set(`${index} ${sentence.id}`, `the content check refuses it: ${error.message}`);
        sentences.set(source.name, refused);

        return;
      }
    }
  }
  const draft = sources.flatMap(({ jobs }) => jobs.flatMap((job) => job.drafts)).find((one) => pathOf(one) === path);
  const isOurs =
    draft?.collection === 'openings' ||
    (draft?.collection === 'roles' && texts.get(path)?.split('\n')[error.line - 1]?.startsWith('title: '));
  if (!draft || !isOurs || drafts.has(draft.key))
    throw new Error(`The content check refuses the draft ${error.file}, and no sentence is to blame: ${error.message}`);
  drafts.set(draft.key, `the content check refuses it: ${error.message}`);
}

/** Only letters and digits are compared: marks are escaped in a draft. */
const letters = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replace(/[^\p{L}\p{N}]/gu, '');
