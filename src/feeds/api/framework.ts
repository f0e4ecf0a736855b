import { z } from 'astro/zod';
import { type Catalogue, get, rolesOfFamily, usedSkills } from '#domain/catalogue.ts';
import type { Family, Level, Role, Skill, Theme } from '#domain/content.ts';
import { documentHead, documentSchema, id } from '#feeds/api/document.ts';
import { needSchema, themeSchema } from '#feeds/api/roles.ts';
import type { Source } from '#feeds/source.ts';
import { TRACKS } from '#schemas/level.ts';
import { SKILL_KINDS } from '#schemas/skill.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';
import { listFamilyPages } from '#views/family-page.ts';
import { listLevelPages } from '#views/level-page.ts';

/** Roles, and all that they are described with: enough to build the same ladders elsewhere. */
export interface Framework {
  families: Family[];
  levels: Level[];
  themes: Theme[];
  skills: Skill[];
  roles: FrameworkRole[];
}

/** What a framework says of a role: the work and what it asks for, without who wrote it and when. */
type FrameworkRole = Pick<
  Role,
  'id' | 'title' | 'family' | 'level' | 'buildsOn' | 'summary' | 'responsibilities' | 'skills' | 'occupations'
>;

const parts = {
  families: z
    .array(z.strictObject({ id, name: z.string(), summary: z.string(), order: z.int() }))
    .describe('Roles that form one ladder each, in reading order.'),
  levels: z
    .array(z.strictObject({ id, name: z.string(), track: z.enum(TRACKS), rank: z.int(), meaning: z.string() }))
    .describe('The rungs of every ladder, the lowest first.'),
  themes: z.array(themeSchema).describe('Areas of responsibility that run through every level, in reading order.'),
  skills: z
    .array(
      z.strictObject({
        id,
        name: z.string(),
        kind: z.enum(SKILL_KINDS),
        definition: z.string(),
        aliases: z.array(z.string()),
        searchTerms: z.array(z.string()),
        broader: z.array(id),
        related: z.array(id),
        sameAs: z.array(z.url()),
        proficiencies: z.partialRecord(z.enum(PROFICIENCIES), z.string()),
      }),
    )
    .describe('Skills, with what each proficiency means for them.'),
  roles: z
    .array(
      z.strictObject({
        id,
        title: z.string(),
        family: id,
        level: id,
        buildsOn: id.optional(),
        summary: z.string(),
        responsibilities: z.record(id, z.array(z.string())),
        skills: z.array(needSchema),
        occupations: z.array(z.strictObject({ scheme: z.enum(['onet-soc', 'isco-08', 'soc-2020']), code: z.string() })),
      }),
    )
    .describe('Roles, by family and from the lowest rung up.'),
};

export const frameworkSchema = documentSchema(
  'The whole framework: families, levels, themes, skills with their proficiencies, and roles.',
  parts,
);

/** The framework of all that is published. What no published role uses is left out. */
export function frameworkOf(catalogue: Catalogue): Framework {
  const skills = new Set(usedSkills(catalogue).map((skill) => skill.id));
  const families = listFamilyPages(catalogue);

  return {
    families: families.map((family) => get(catalogue.families, family)),
    // Field by field: rows of a list know their place besides.
    levels: listLevelPages(catalogue)
      .map((level) => get(catalogue.levels, level))
      .map(({ id: known, name, track, rank, meaning }) => ({ id: known, name, track, rank, meaning })),
    themes: [...catalogue.themes.values()].map(({ id: known, name, meaning }) => ({ id: known, name, meaning })),
    skills: [...skills].map((skill) => {
      const { broader, related, ...fields } = get(catalogue.skills, skill);

      return {
        ...fields,
        broader: broader.filter((other) => skills.has(other)),
        related: related.filter((other) => skills.has(other)),
      };
    }),
    roles: families
      .flatMap((family) => rolesOfFamily(catalogue, family))
      .map((role) => toFrameworkRole(role, catalogue)),
  };
}

const toFrameworkRole = (
  { id: known, title, family, level, buildsOn, summary, responsibilities, skills, occupations }: Role,
  { roles }: Catalogue,
): FrameworkRole => ({
  id: known,
  title,
  family,
  level,
  ...(buildsOn !== undefined && roles.has(buildsOn) && { buildsOn }),
  summary,
  responsibilities,
  skills,
  occupations,
});

/** The framework as a document. */
export const frameworkDocument = (source: Source): z.input<typeof frameworkSchema> => ({
  ...documentHead('framework', source),
  ...frameworkOf(source.catalogue),
});

/** The framework in a document, `/api/v1/framework.json` as it was read. Throws when it is none of our version. */
export function readFramework(document: unknown): Framework {
  const { families, levels, themes, skills, roles } = frameworkSchema.parse(document);

  return {
    families,
    levels,
    themes,
    skills,
    roles: roles.map(({ buildsOn, ...role }) => ({ ...role, ...(buildsOn !== undefined && { buildsOn }) })),
  };
}
