import { z } from 'astro/zod';
import { toIso } from '#feeds/feed.ts';
import type { Source } from '#feeds/source.ts';
import { apiSchemaPath, homePath } from '#paths';

/** Changes when a field goes, or changes its meaning. New fields may come without it. */
const API_VERSION = 1;

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const url = z.url();
export const date = z.iso.date();
export const instant = z.iso.datetime().describe('A moment in UTC.');
export const html = z
  .string()
  .describe('HTML of paragraphs, lists, headings, links and stressed words. Every link is a full address.');

const head = {
  $schema: url.describe('The JSON Schema of this document.'),
  version: z.literal(API_VERSION).describe('Changes when a field goes, or changes its meaning. New fields may come.'),
  built: instant.describe('When the site was built: the state of every opening is the one at this moment.'),
  organisation: z
    .strictObject({
      name: z.string().describe('The employer.'),
      url: url.describe('The main site of the employer.'),
      careers: url.describe('The careers site.'),
      example: z.boolean().describe('Whether the employer is invented, and every opening with it.'),
    })
    .describe('Whose document this is.'),
};

/** The shape of a document: what every one begins with, and what it is about. */
export const documentSchema = <Parts extends z.ZodRawShape>(description: string, parts: Parts) =>
  z.strictObject({ ...head, ...parts }).describe(description);

/** What every document begins with; `name` is that of its schema. */
export function documentHead(name: string, { catalogue, address }: Source) {
  const { name: company, url: site, example } = catalogue.organisation;

  return {
    $schema: address(apiSchemaPath(name)),
    version: API_VERSION,
    built: toIso(catalogue.now),
    organisation: { name: company, url: site, careers: address(homePath()), example },
  } as const;
}
