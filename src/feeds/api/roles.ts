import { z } from 'astro/zod';
import { bandsOfRole, type Catalogue, openingsOfRole } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { date, documentHead, documentSchema, html, id, listPage, listSchema, url } from '#feeds/api/document.ts';
import type { Source, TextSource } from '#feeds/source.ts';
import { PAY_PERIODS } from '#schemas/pay.ts';
import { CREDENTIALS } from '#schemas/role.ts';
import { NEEDS, PROFICIENCIES } from '#schemas/skill-need.ts';
import type { ListPart } from '#views/paging.ts';
import { rolePath } from '#paths';

export const needSchema = z
  .strictObject({
    skills: z.array(id).min(1).describe('Ids of skills. More than one make a group of which some suffice.'),
    atLeast: z.int().min(1).describe('How many of these skills are asked for.'),
    need: z.enum(NEEDS).describe('must: nobody is hired without it; nice: merely welcome.'),
    proficiency: z.enum(PROFICIENCIES).optional().describe('How well, from awareness to expert.'),
  })
  .describe('One thing that is asked for: a skill, or some out of a group.');

const bandSchema = z
  .strictObject({
    countries: z.array(z.string()).describe('Where it holds, ISO 3166-1 alpha-2.'),
    currency: z.string().describe('ISO 4217'),
    period: z.enum(PAY_PERIODS).describe('What the amounts are for.'),
    min: z.number().describe('The lowest gross pay.'),
    max: z.number().describe('The highest gross pay.'),
  })
  .describe('What the role pays in some countries at the moment of the build.');

const roleSchema = z
  .strictObject({
    id: id.describe('Known by this for ever; a former one is in formerIds.'),
    url: url.describe('The page of the role.'),
    title: z.string(),
    alternateTitles: z.array(z.string()).describe('Other names that people use for it.'),
    family: id.describe('The ladder it belongs to: an id of families.json.'),
    level: id.describe('The rung it stands on: an id of levels.json.'),
    buildsOn: id.optional().describe('The role one step below.'),
    summary: z.string(),
    responsibilities: z
      .record(id, z.array(z.string()))
      .describe('What one does: sentences by the id of their theme. The themes stand in this document.'),
    skills: z.array(needSchema).describe('What is asked for. The ids are those of skills.json.'),
    qualifications: z.array(z.string()).describe('What is asked for besides, in sentences.'),
    education: z
      .strictObject({
        credential: z.enum(CREDENTIALS).describe('The least formal education.'),
        fields: z.array(z.string()).describe('Fields of study that count.'),
        experienceAccepted: z.boolean().describe('Whether the same knowledge gained at work counts as much.'),
      })
      .optional()
      .describe('The formal education asked for; missing when none is.'),
    experience: z
      .strictObject({ months: z.int().describe('Whole months of similar work.') })
      .optional()
      .describe('How much similar work is asked for; missing when none is.'),
    occupations: z
      .array(z.strictObject({ scheme: z.enum(['onet-soc', 'isco-08', 'soc-2020']), code: z.string() }))
      .describe('Codes of official classifications.'),
    related: z.array(id).describe('Other roles worth a look, named by hand.'),
    pay: z.array(bandSchema).describe('The pay bands of its family and level.'),
    openings: z.array(id).describe('Openings for it that have not ended: ids of openings.json.'),
    owner: z.string().describe('Who answers for it.'),
    authors: z
      .array(z.strictObject({ name: z.string(), credentials: z.string().optional() }))
      .describe('Who wrote it.'),
    published: date.describe('The day it first appeared.'),
    reviewed: date.describe('The day somebody last found it true.'),
    formerIds: z.array(id).describe('Ids it was known by; their addresses lead here.'),
    lang: z.string().describe('The language of its texts, BCP 47.'),
  })
  .describe('A profile of the work at one level. It is no vacancy: those are openings.');

export const themeSchema = z
  .strictObject({ id, name: z.string(), meaning: z.string() })
  .describe('An area of responsibility that runs through every level of every family.');

const themes = z.array(themeSchema).describe('The themes of the responsibilities, in reading order.');

export const rolesSchema = listSchema('Every published role.', {
  roles: z.array(roleSchema).describe('By family, and from the lowest rung up.'),
  themes,
});

export const roleFileSchema = documentSchema('One role, with its whole text.', {
  role: roleSchema
    .extend({
      text: html,
      retired: z.literal(true).optional().describe('Nobody is hired for it any more; roles.json does not have it.'),
    })
    .describe('The role.'),
  themes,
});

/** Every published role, page by page. */
export function rolesDocument(source: Source, part?: ListPart): z.input<typeof rolesSchema> {
  const { head, entries } = listPage('roles', [...source.catalogue.roles.values()], source, part);

  return { ...head, roles: entries.map((role) => roleRecord(role, source)), themes: themeRecords(source.catalogue) };
}

/** One role with its whole text. */
export const roleDocument = async (role: Role, source: TextSource): Promise<z.input<typeof roleFileSchema>> => ({
  ...documentHead('role', source),
  role: {
    ...roleRecord(role, source),
    ...(role.status === 'retired' && { pay: [], retired: true }),
    text: await source.textOf('roles', role.id),
  },
  themes: themeRecords(source.catalogue),
});

/** A role without what only editors need, and without the names of roles that are not published. */
function roleRecord(role: Role, { catalogue, address }: Source): z.input<typeof roleSchema> {
  const { id: known, status: _, buildsOn, related, ...fields } = role;
  const isShown = (other: string) => catalogue.roles.has(other);

  return {
    id: known,
    url: address(rolePath(known)),
    ...fields,
    buildsOn: buildsOn !== undefined && isShown(buildsOn) ? buildsOn : undefined,
    related: related.filter(isShown),
    pay: payOf(role, catalogue),
    openings: openingsOfRole(catalogue, known).map((opening) => opening.id),
  };
}

const payOf = (role: Role, catalogue: Catalogue): z.input<typeof bandSchema>[] =>
  bandsOfRole(catalogue, role).map(({ countries, currency, period, min, max }) => ({
    countries,
    currency,
    period,
    min,
    max,
  }));

const themeRecords = ({ themes: all }: Catalogue): z.input<typeof themeSchema>[] =>
  [...all.values()].map(({ id: theme, name, meaning }) => ({ id: theme, name, meaning }));
