import { z } from 'astro/zod';
import { get, rolesOfFamily } from '#domain/catalogue.ts';
import { documentHead, documentSchema, id, url } from '#feeds/api/document.ts';
import type { Source } from '#feeds/source.ts';
import { listFamilyPages } from '#views/family-page.ts';
import { familyPath } from '#paths';

const familySchema = z
  .strictObject({
    id,
    url: url.describe('The page of the family.'),
    name: z.string(),
    summary: z.string(),
    order: z.int().describe('Its place among the families; smaller stands first.'),
    roles: z.array(id).describe('Its published roles, from the lowest rung up.'),
  })
  .describe('Roles that form one ladder.');

export const familiesSchema = documentSchema('Every family that has a published role.', {
  families: z.array(familySchema).describe('In reading order.'),
});

/** Every family that has a published role. */
export const familiesDocument = (source: Source): z.input<typeof familiesSchema> => ({
  ...documentHead('families', source),
  families: listFamilyPages(source.catalogue).map((family) => {
    const { name, summary, order } = get(source.catalogue.families, family);
    const roles = rolesOfFamily(source.catalogue, family).map((role) => role.id);

    return { id: family, url: source.address(familyPath(family)), name, summary, order, roles };
  }),
});
