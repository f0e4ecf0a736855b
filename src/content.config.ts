import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { COLLECTIONS } from '#schemas/collections.ts';
import { defineCollection } from 'astro:content';

/** One entry a file, in the folder and with the ending of `COLLECTIONS`. */
const folder = ({ at, ending }: { at: string; ending: string }) =>
  glob({ base: `./content/${at}`, pattern: `*${ending}`, generateId: ({ entry }) => entry.slice(0, -ending.length) });

/** One file with an ordered list. Astro sorts entries by id, so each row is given its place. */
const rows = ({ at }: { at: string }) =>
  file(`./content/${at}`, { parser: (text) => listRows(text).map((row, order) => ({ ...row, order })) });

const rowSchema = z.array(z.looseObject({}));
const listRows = (text: string) => rowSchema.parse(parse(text));
const order = { order: z.int() };

export const collections = {
  roles: defineCollection({ loader: folder(COLLECTIONS.roles), schema: COLLECTIONS.roles.schema }),
  faqs: defineCollection({ loader: folder(COLLECTIONS.faqs), schema: COLLECTIONS.faqs.schema }),
  openings: defineCollection({ loader: folder(COLLECTIONS.openings), schema: COLLECTIONS.openings.schema }),
  pages: defineCollection({ loader: folder(COLLECTIONS.pages), schema: COLLECTIONS.pages.schema }),
  skills: defineCollection({ loader: folder(COLLECTIONS.skills), schema: COLLECTIONS.skills.schema }),
  families: defineCollection({ loader: folder(COLLECTIONS.families), schema: COLLECTIONS.families.schema }),
  locations: defineCollection({ loader: folder(COLLECTIONS.locations), schema: COLLECTIONS.locations.schema }),
  payBands: defineCollection({ loader: folder(COLLECTIONS.payBands), schema: COLLECTIONS.payBands.schema }),
  benefits: defineCollection({ loader: folder(COLLECTIONS.benefits), schema: COLLECTIONS.benefits.schema }),
  processes: defineCollection({ loader: folder(COLLECTIONS.processes), schema: COLLECTIONS.processes.schema }),
  levels: defineCollection({ loader: rows(COLLECTIONS.levels), schema: COLLECTIONS.levels.schema.extend(order) }),
  themes: defineCollection({ loader: rows(COLLECTIONS.themes), schema: COLLECTIONS.themes.schema.extend(order) }),
  organisation: defineCollection({
    loader: glob({ base: './content', pattern: COLLECTIONS.organisation.at }),
    schema: COLLECTIONS.organisation.schema,
  }),
};
