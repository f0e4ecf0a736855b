import { findNearestName } from '#domain/nearest-name.ts';
import type { Fields, Ground, Question, Reading } from '#editor/new/question.ts';
import { resolveIds } from '#editor/new/resolve-ids.ts';
import { type Need, PROFICIENCIES } from '#schemas/skill-need.ts';

/** The question for the skills of one need, by their names: `k8s, java or python: expert`. */
export const needsQuestion = (name: Need, wording: Pick<Question, 'ask' | 'hint' | 'isOptional'>): Question => ({
  name,
  value: '<skill>[: proficiency],…',
  form: 'list',
  read: readNeeds,
  fields: ['skills'],
  ...wording,
});

function readNeeds(typed: string[], ground: Ground): Reading {
  const words: string[] = [];
  for (const entry of typed) {
    const { names, level } = parseEntry(entry);
    const proficiency = PROFICIENCIES.find((one) => one === level);
    if (level !== undefined && proficiency === undefined) return { refusal: tellLevel(level) };
    const ids = resolveIds('skills', names, ground);
    if ('refusal' in ids) return ids;
    words.push(`${ids.words.join(' or ')}${proficiency ? `: ${proficiency}` : ''}`);
  }

  return { words };
}

/** What stands before and after the colon. A colon within a name is part of it. */
function parseEntry(entry: string): { names: string[]; level: string | undefined } {
  const [, before = entry, after] = /^(.*\S)\s*:\s+(\S+)$/.exec(entry) ?? [];

  return { names: before.split(/\s+or\s+|\s*\|\s*/).filter((name) => name !== ''), level: after?.toLowerCase() };
}

function tellLevel(level: string): string {
  const nearest = findNearestName(level, PROFICIENCIES);

  return `"${level}" is no proficiency. ${nearest ? `Did you mean "${nearest}"?` : `Write one of: ${PROFICIENCIES.join(', ')}.`}`;
}

/** Skills as a role lists them: `{ anyOf: [java, python], need: must, proficiency: expert }`. */
export const toSkillFields = (words: readonly string[], need: Need): Fields[] =>
  words.map((entry) => {
    const { names, level } = parseEntry(entry);
    const [skill] = names;

    return {
      ...(names.length > 1 ? { anyOf: names } : { skill }),
      need,
      ...(level !== undefined && { proficiency: level }),
    };
  });
