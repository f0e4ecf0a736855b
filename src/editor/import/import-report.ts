import { showOnOneLine } from '#checks/reporters/visible-text.ts';
import { counted } from '#domain/counted.ts';
import type { Draft } from '#editor/import/draft.ts';
import type { Imported, ImportedSource } from '#editor/import/import-sources.ts';
import { countRemarks, type Outcome } from '#editor/import/outcome.ts';
import type { Decided } from '#editor/import/plan.ts';
import type { PlannedJob } from '#editor/import/plan-job.ts';

/** What a report is about. */
export interface Told extends Imported {
  outcomes: Map<string, Outcome>;
  /** The folder that drafts are written to: `content`. */
  into: string;
  isDry: boolean;
}

const WIDTH = 110;

/** What was imported, for people: for each file what was made of it, what to look at, and where every sentence is. */
export function tellImport(told: Told): string {
  const parts = [...told.sources.map((source) => tellSource(source, told)), tellSkills(told), tellNext(told)];

  return parts.filter((part) => part !== '').join('\n\n');
}

function tellSource({ source, jobs }: ImportedSource, told: Told): string {
  const amount = jobs.length === 1 ? '' : `, ${jobs.length} jobs`;
  const head = `${showOnOneLine(source.name)} (${source.format}${amount})`;

  return [head, ...jobs.map((job) => tellJob(job, told))].join('\n\n');
}

function tellJob({ title, drafts, decided, unknown, opening }: PlannedJob, told: Told): string {
  const count = (to: Decided['destination']['to']) => decided.filter(({ destination }) => destination.to === to).length;

  return [
    `  ${shorten(title)}: ${decided.length} sentences, of which ${count('field')} are in fields, ${count('body')} in the text and ${count('left out')} left out`,
    ...drafts.map((draft) => tellDraft(draft, told)),
    tellOpening(opening),
    tellBecame(decided),
    tellLeftOut(decided),
    tellUnknown(unknown, told),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const STATUS: Record<Outcome['status'], string> = {
  new: 'new',
  unchanged: 'is there already, word for word',
  kept: 'kept as it is: somebody has changed it',
};

function tellDraft({ key, fields }: Draft, { outcomes, into, isDry, remarks }: Told): string {
  const outcome = outcomes.get(key);
  if (!outcome) return '';
  const { path, status, differs } = outcome;
  const warnings = countRemarks(remarks, path);
  const guesses = fields.flatMap(({ name, value, guess }) =>
    guess && !EVERYWHERE.includes(name) ? [{ name, value: tellValue(value), guess }] : [],
  );
  const widest = Math.max(0, ...guesses.map(({ name }) => name.length));

  return [
    `  ${into}/${path}  ${status === 'new' && isDry ? 'would be new' : STATUS[status]}${status === 'new' && warnings > 0 ? `; the content check has ${counted(warnings, 'remark')}` : ''}`,
    ...(status === 'new' && guesses.length > 0
      ? [
          '    Guessed, please look:',
          ...guesses.map(
            ({ name, value, guess }) => `      ${name.padEnd(widest)}  ${value}${value ? ', ' : ''}${guess}`,
          ),
        ]
      : []),
    ...(differs.length > 0
      ? [
          '    The source would now give, among others:',
          ...differs.slice(0, MOST_LINES).map((line) => `      ${shorten(line.trim())}`),
        ]
      : []),
  ].join('\n');
}

/** Guessed alike in every draft, and told once. */
const EVERYWHERE = ['published', 'reviewed', 'lang', 'order'];

const MOST_LINES = 5;

/** A value in a few words; nothing for one that is long. */
function tellValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);

  return text.length <= 40 ? showOnOneLine(text) : '';
}

const tellOpening = (opening: PlannedJob['opening']): string =>
  opening ? [`  ${opening.why}`, ...opening.facts.map((fact) => `      ${shorten(fact)}`)].join('\n') : '';

/** The sentences of which only the sense is kept. */
function tellBecame(decided: Decided[]): string {
  const became = decided.flatMap(({ sentence, destination }) =>
    destination.to === 'field' && destination.field === 'skills' && destination.became
      ? [`      ${placeOf(sentence)}${shorten(sentence.text)}  →  ${destination.became}`]
      : [],
  );

  return became.length > 0 ? ['    Said by fields in place of sentences:', ...became].join('\n') : '';
}

function tellLeftOut(decided: Decided[]): string {
  const left = decided.flatMap(({ sentence, destination }) =>
    destination.to === 'left out' ? [{ sentence, reason: destination.reason }] : [],
  );
  const groups = [...Map.groupBy(left, ({ reason }) => reason)].map(([reason, all]) =>
    all.every(({ sentence }) => sentence.section === 'heading')
      ? [`      ${reason}`, `        ${all.map(({ sentence }) => shorten(sentence.text)).join(' · ')}`]
      : [
          `      ${showOnOneLine(reason)}`,
          ...all.map(({ sentence }) => `        ${placeOf(sentence)}${shorten(sentence.text)}`),
        ],
  );

  return groups.length > 0 ? ['    Left out:', ...groups.flat()].join('\n') : '';
}

const placeOf = ({ place }: { place: string }): string => (place ? `${place}: ` : '');

const tellUnknown = (unknown: PlannedJob['unknown'], { skills }: Told): string =>
  unknown.length === 0 || skills.length > 0
    ? ''
    : `    Named there, and no skill has the name: ${unknown.map(({ name }) => showOnOneLine(name)).join(', ')}`;

function tellSkills({ skills, outcomes, into, isDry, sources }: Told): string {
  if (skills.length > 0) {
    return [
      'Skills that no file had. There are no drafts of skills: the next build gives each a page. Say before what each is, add its name to the',
      'aliases of another skill in its place, or delete it:',
      ...skills.map(
        ({ key }) =>
          `  ${into}/${outcomes.get(key)?.path}  ${isDry ? 'would be new' : STATUS[outcomes.get(key)?.status ?? 'new']}`,
      ),
    ].join('\n');
  }
  const names = new Set(sources.flatMap(({ jobs }) => jobs.flatMap(({ unknown }) => unknown.map(({ name }) => name))));

  return names.size === 0
    ? ''
    : `Names that no skill has: ${names.size}. Add those that mean a skill to its aliases, or write files for all of them with --skills, and delete what is none.`;
}

function tellNext({ outcomes, into, isDry }: Told): string {
  const made = [...outcomes.values()].filter(({ status }) => status === 'new');
  if (isDry) return 'Nothing was written (--dry-run).';
  if (made.length === 0) return 'Nothing new was written.';
  const only =
    into === 'content'
      ? `npm run check:content -- ${made
          .slice(0, 3)
          .map(({ path }) => `${into}/${path}`)
          .join(' ')}`
      : 'npm run check:content, once they lie in content/';

  return [
    `${counted(made.length, 'file')} written. What to do next:`,
    '  1. Open each, and look at the lines below "# guessed:"; in every draft published, reviewed, order and lang are guesses too. Delete a remark when its line is right.',
    `  2. ${only}`,
    '  3. Write status: published when somebody who does the work has read it. Keep the line "# imported:"; by it a second import finds the file.',
  ].join('\n');
}

const shorten = (text: string): string => {
  const shown = showOnOneLine(text);

  return shown.length > WIDTH ? `${shown.slice(0, WIDTH)}…` : shown;
};

/** The same for programs. Fields may be added; `version` changes when one goes or changes its meaning. */
export function toJsonReport({ sources, skills, outcomes, remarks, into, isDry }: Told): string {
  const toFile = ({ key, fields }: Draft) => {
    const { path, status, differs } = outcomes.get(key) ?? { path: '', status: 'new', differs: [] };

    return {
      file: `${into}/${path}`,
      status: isDry && status === 'new' ? 'would-be-new' : status,
      guesses: fields.flatMap(({ name, value, guess }) => (guess ? [{ field: name, value, from: guess }] : [])),
      differs,
    };
  };
  const report = {
    version: 1,
    tool: 'Rolebook import',
    sources: sources.map(({ source, jobs }) => ({
      name: source.name,
      format: source.format,
      jobs: jobs.map(({ title, drafts, decided, unknown, opening }) => ({
        title,
        files: drafts.map(toFile),
        sentences: decided.map(({ sentence: { text, place, section }, destination }) => ({
          text,
          place,
          section,
          ...destination,
        })),
        unknownSkills: unknown.map(({ name }) => name),
        ...(opening && { opening }),
      })),
    })),
    skills: skills.map(toFile),
    remarks,
  };

  return JSON.stringify(report, null, 2);
}
