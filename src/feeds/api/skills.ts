import { z } from 'astro/zod';
import { get, usedSkills } from '#domain/catalogue.ts';
import { id, listPage, listSchema, url } from '#feeds/api/document.ts';
import type { Source } from '#feeds/source.ts';
import { SKILL_KINDS } from '#schemas/skill.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';
import type { ListPart } from '#views/paging.ts';
import { skillPath } from '#paths';

const skillSchema = z
  .strictObject({
    id,
    url: url.describe('The page of the skill.'),
    name: z.string().describe('The one name that the site uses.'),
    kind: z.enum(SKILL_KINDS),
    definition: z.string(),
    aliases: z.array(z.string()).describe('Other names of exactly the same thing.'),
    searchTerms: z.array(z.string()).describe('Words that should find it although they are not the same thing.'),
    broader: z.array(id).describe('Skills that include it.'),
    related: z.array(id).describe('Skills that often go with it.'),
    sameAs: z.array(url).describe('The same skill at ESCO or Wikidata.'),
    proficiencies: z
      .partialRecord(z.enum(PROFICIENCIES), z.string())
      .describe('What somebody at each proficiency can do; those that are missing mean what they mean in general.'),
  })
  .describe('One skill with every name that people use for it.');

export const skillsSchema = listSchema('Every skill that a published role asks for.', {
  skills: z.array(skillSchema).describe('By name.'),
});

/** Every skill that a published role asks for, page by page. */
export function skillsDocument(source: Source, part?: ListPart): z.input<typeof skillsSchema> {
  const { catalogue, address } = source;
  const shown = new Set(usedSkills(catalogue).map((skill) => skill.id));
  const { head, entries } = listPage('skills', [...shown], source, part);
  const onlyShown = (ids: string[]) => ids.filter((other) => shown.has(other));

  return {
    ...head,
    skills: entries.map((skill) => {
      const { id: known, broader, related, ...fields } = get(catalogue.skills, skill);

      return {
        id: known,
        url: address(skillPath(known)),
        ...fields,
        broader: onlyShown(broader),
        related: onlyShown(related),
      };
    }),
  };
}
