import { z } from 'astro/zod';
import { contradictions } from '#schemas/contradictions.ts';
import { ALWAYS, ask, entryId, fieldsOf, listOf, oneOf, wholeNumber } from '#schemas/fields.ts';

export const PROFICIENCIES = ['awareness', 'working', 'practitioner', 'expert'] as const;
export const NEEDS = ['must', 'nice'] as const;

export type Proficiency = (typeof PROFICIENCIES)[number];
export type Need = (typeof NEEDS)[number];

/**
 * What a role asks for: `atLeast` of `skills`, at `proficiency`. A single skill is a group of one;
 * `{ anyOf: [java, python] }` is a group of two of which one suffices.
 */
export interface SkillNeed {
  skills: string[];
  atLeast: number;
  need: Need;
  proficiency?: Proficiency | undefined;
}

/** A need as it is written. */
interface Asked {
  skill?: string | undefined;
  anyOf?: string[] | undefined;
  atLeast?: number | undefined;
}

const skillNeedSchema = fieldsOf(
  {
    skill: entryId('a skill', 'skills').optional().describe('The skill, by its id in content/skills.'),
    anyOf: listOf(entryId('a skill', 'skills'), 'List two or more skill ids, for example [java, python].', 2)
      .optional()
      .describe('Skills of which at least one is asked for. Write this instead of `skill`.'),
    atLeast: wholeNumber(1, 20, 'Write how many of the `anyOf` skills are asked for, for example 2.')
      .optional()
      .describe('How many of the `anyOf` skills are asked for. Left out, one suffices.'),
    need: oneOf(NEEDS).describe('`must` when nobody is hired without it, `nice` when it is merely welcome.'),
    proficiency: oneOf(PROFICIENCIES)
      .optional()
      .describe('How well: awareness, working, practitioner or expert. Each skill says what these mean for it.'),
  },
  'Write { skill: git, need: must } or { anyOf: [java, python], need: must }.',
)
  .superRefine(
    ...contradictions(({ skill, anyOf, atLeast }: Asked) => [
      {
        of: ['skill', 'anyOf'],
        isBroken: () => skill !== undefined && anyOf !== undefined,
        message: 'Write either `skill: git` or `anyOf: [java, python]`, and not both.',
      },
      {
        of: ['skill', 'anyOf'],
        isBroken: () => skill === undefined && anyOf === undefined,
        message: 'Nothing is written here. Write either `skill: git` or `anyOf: [java, python]`.',
        rule: 'field-missing',
      },
      {
        of: ['skill', 'anyOf', 'atLeast'],
        isBroken: () => atLeast !== undefined && atLeast > (anyOf?.length ?? 0) - 1,
        at: 'atLeast',
        message: () =>
          `Found ${atLeast}. Write a number smaller than the number of skills in \`anyOf\`; when all are asked for, list each as \`skill\`.`,
      },
    ]),
  )
  .transform(
    ({ skill, anyOf, atLeast = 1, need, proficiency }): SkillNeed => ({
      skills: anyOf ?? (skill === undefined ? [] : [skill]),
      atLeast,
      need,
      proficiency,
    }),
  );

export const skillNeedsSchema = z
  .array(skillNeedSchema, { error: ask('List what the role asks for, for example { skill: git, need: must }.') })
  .superRefine((needs, context) => {
    const seen = new Set<string>();

    for (const [index, need] of Array.isArray(needs) ? needs.entries() : []) {
      // An entry with mistakes of its own has not been turned into a need.
      const skills = need?.skills ?? [];
      for (const id of skills.filter((skill) => seen.has(skill))) {
        const message = `"${id}" is asked for twice. Keep one entry.`;
        context.addIssue({ code: 'custom', path: [index], message, params: { rule: 'listed-twice' } });
      }
      for (const id of skills) seen.add(id);
    }
  }, ALWAYS);
