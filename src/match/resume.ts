import type { Mine } from '#domain/matching.ts';
import type { MatchData } from '#match/match-data.ts';
import { type Reading, recognise, recogniseText } from '#match/recognise.ts';
import type { MatchWords } from '#match/words.ts';

/** Why a text could not be read. */
export type Refusal = 'empty' | 'brokenJson' | 'noResume';

const MOST_LABELS = 2000;
const LONGEST_LABEL = 200;
/** As much of a text as is read. */
const LONGEST_TEXT = 200_000;

/** What a text names: a JSON Resume by its skills and highlights, everything else as it stands. */
export function readText(text: string, data: MatchData): Reading | Refusal {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return 'empty';
  if (!/^[{[]\s*["{[\]}]/.test(trimmed)) {
    return {
      ...recogniseText(trimmed.slice(0, LONGEST_TEXT), data, data.cv.everyday),
      isCut: trimmed.length > LONGEST_TEXT,
    };
  }

  try {
    const resume: unknown = JSON.parse(trimmed);
    const skills = listOf(resume, 'skills');
    const work = listOf(resume, 'work');

    return skills || work ? readResume(skills ?? [], work ?? [], data) : 'noResume';
  } catch {
    return 'brokenJson';
  }
}

/** The skills of a JSON Resume (jsonresume.org, schema 1.0.0): names and keywords with their level, and highlights of work as text. */
function readResume(skills: unknown[], work: unknown[], data: MatchData): Reading {
  const { everyday, levels } = data.cv;
  const unclear = new Set<string>();
  const labels = skills.flatMap((skill) => {
    const level = textOf(skill, 'level');
    const proficiency = level ? findLevel(level, levels) : undefined;
    if (level && !proficiency) unclear.add(level.slice(0, LONGEST_LABEL));

    return [skill, textOf(skill, 'name'), ...(listOf(skill, 'keywords') ?? [])]
      .filter((text) => typeof text === 'string')
      .map((text) => ({ text: text.slice(0, LONGEST_LABEL), isLabel: true, proficiency }));
  });
  const highlights = work
    .flatMap((job) => listOf(job, 'highlights') ?? [])
    .filter((text) => typeof text === 'string')
    .join('\n');
  const prose = highlights
    .slice(0, LONGEST_TEXT)
    .split('\n')
    .map((text) => ({ text, isLabel: false }));

  return {
    ...recognise([...labels.slice(0, MOST_LABELS), ...prose], data, everyday),
    unclear: [...unclear],
    isCut: labels.length >= MOST_LABELS || highlights.length > LONGEST_TEXT,
  };
}

/** What a CV calls a proficiency, as one of ours: `'Master'` is 4. */
const findLevel = (level: string, levels: string[][]): number | undefined =>
  levels.findIndex((names) => names.includes(level.trim().toLowerCase())) + 1 || undefined;

// A file of a stranger may have anything anywhere, `__proto__` included: only own fields of the expected kind are read.
const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;

const listOf = (value: unknown, field: string): unknown[] | undefined => {
  const list = fieldOf(value, field);

  return Array.isArray(list) ? list.slice(0, MOST_LABELS) : undefined;
};

const textOf = (value: unknown, field: string): string | undefined => {
  const text = fieldOf(value, field);

  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};

/** The list as the skills of a JSON Resume. */
export function writeResume(mine: Mine, data: MatchData, { proficiency }: Pick<MatchWords, 'proficiency'>): string {
  const skills = [...mine].map(([skill, step]) => ({ name: data.skills.names[skill], level: proficiency[step] }));

  return JSON.stringify({ skills }, null, 2);
}
