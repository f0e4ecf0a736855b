import { z } from 'astro/zod';
import { ask, entryId, fieldsOf, listOf, oneOf, text } from '#schemas/fields.ts';
import { sameAs } from '#schemas/same-as.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';

export const SKILL_KINDS = ['language', 'framework', 'database', 'platform', 'tool', 'practice', 'behaviour'] as const;

export type SkillKind = (typeof SKILL_KINDS)[number];

const nameOfSkill = text(1, 60, 'Write one name.');

/** One file of content/skills: one canonical name and every name that people type for it. */
export const skillSchema = fieldsOf(
  {
    name: nameOfSkill.describe('The one name the site uses.'),
    kind: oneOf(SKILL_KINDS).describe('What sort of skill it is.'),
    definition: text(40, 320, 'Say in one or two sentences what it is and what one does with it here.').describe(
      'What it is and what one does with it here.',
    ),
    aliases: listOf(nameOfSkill, 'List other names, for example [k8s, kube].')
      .default([])
      .describe('Other names of exactly the same thing. Each leads to this skill only.'),
    searchTerms: listOf(nameOfSkill, 'List words, for example [container orchestration].')
      .default([])
      .describe('Words that should find it although they are not the same thing.'),
    broader: listOf(entryId('a skill', 'skills'), 'List skill ids.')
      .default([])
      .describe('Skills that include this one.'),
    related: listOf(entryId('a skill', 'skills'), 'List skill ids.')
      .default([])
      .describe('Skills that often go with this one.'),
    sameAs: listOf(sameAs, 'List addresses.').default([]).describe('The same skill at ESCO or Wikidata.'),
    proficiencies: z
      .partialRecord(
        z.enum(PROFICIENCIES, { error: ask(`Write one of: ${PROFICIENCIES.join(', ')}.`) }),
        text(20, 220, 'Say what somebody at this level can do.'),
        { error: ask('Write a level and its sentence, for example `working: Read a query plan.`') },
      )
      .default({})
      .describe('What each proficiency means for this skill.'),
  },
  'Write the fields of a skill, beginning with `name:`.',
);

export type SkillFile = z.output<typeof skillSchema>;
