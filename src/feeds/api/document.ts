import { z } from 'astro/zod';
import { toIso } from '#feeds/feed.ts';
import type { Source } from '#feeds/source.ts';
import { countPages, cutPages, type ListPart } from '#views/paging.ts';
import { type ApiList, apiListPath, apiSchemaPath, homePath } from '#paths';

/** Changes when a field goes, or changes its meaning. New fields may come without it. */
const API_VERSION = 1;

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const url = z.url();
export const date = z.iso.date();
export const instant = z.iso.datetime().describe('A moment in UTC.');
export const searchTerms = z.array(z.string()).describe('Words that should find it although it is called otherwise.');
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

/** How many entries a list has before it goes on at another address. */
export const API_SIZE = 200;

/** What a list that has several pages says of them, each with as many entries but the last. */
const pages = {
  total: z
    .int()
    .optional()
    .describe('How many entries the list has on all of its pages; missing when this is the only one.'),
  next: url.optional().describe('Where the list goes on. Follow it until it is missing: the last page has none.'),
  previous: url.optional().describe('The page before this one.'),
};

/** The shape of a document that lists entries, and may have further pages. */
export const listSchema = <Parts extends z.ZodRawShape>(description: string, parts: Parts) =>
  documentSchema(`${description} A long list goes on at \`next\`.`, { ...pages, ...parts });

/** What a page of a list begins with, and the entries that stand on it. */
export function listPage<Entry>(
  name: ApiList,
  all: readonly Entry[],
  source: Source,
  { page = 1, size = API_SIZE }: ListPart = {},
) {
  const of = countPages(all.length, size);
  const addressOf = (number: number) => source.address(apiListPath(name, number));
  const entries = (cutPages([all.length], size)[page - 1] ?? []).flatMap(({ from, to }) => all.slice(from, to));

  return {
    head: {
      ...documentHead(name, source),
      ...(of > 1 && {
        total: all.length,
        ...(page < of && { next: addressOf(page + 1) }),
        ...(page > 1 && { previous: addressOf(page - 1) }),
      }),
    },
    entries,
  };
}
