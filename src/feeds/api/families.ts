import { z } from 'astro/zod';
import { get, rolesOfFamily } from '#domain/catalogue.ts';
import { id, listPage, listSchema, url } from '#feeds/api/document.ts';
import type { Source } from '#feeds/source.ts';
import { listFamilyPages } from '#views/family-page.ts';
import type { ListPart } from '#views/paging.ts';
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

export const familiesSchema = listSchema('Every family that has a published role.', {
  families: z.array(familySchema).describe('In reading order.'),
});

/** Every family that has a published role, page by page. */
export function familiesDocument(source: Source, part?: ListPart): z.input<typeof familiesSchema> {
  const { catalogue, address } = source;
  const { head, entries } = listPage('families', listFamilyPages(catalogue), source, part);

  return {
    ...head,
    families: entries.map((family) => {
      const { name, summary, order } = get(catalogue.families, family);
      const roles = rolesOfFamily(catalogue, family).map((role) => role.id);

      return { id: family, url: address(familyPath(family)), name, summary, order, roles };
    }),
  };
}
