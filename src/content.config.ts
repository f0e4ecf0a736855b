import { z } from 'astro/zod';
import { entryLoader } from '#integrations/entry-loader.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { defineCollection } from 'astro:content';

/** The place of a row in its list. */
const order = { order: z.int() };

export const collections = {
  roles: defineCollection({ loader: entryLoader('roles'), schema: COLLECTIONS.roles.schema }),
  faqs: defineCollection({ loader: entryLoader('faqs'), schema: COLLECTIONS.faqs.schema }),
  openings: defineCollection({ loader: entryLoader('openings'), schema: COLLECTIONS.openings.schema }),
  pages: defineCollection({ loader: entryLoader('pages'), schema: COLLECTIONS.pages.schema }),
  skills: defineCollection({ loader: entryLoader('skills'), schema: COLLECTIONS.skills.schema }),
  families: defineCollection({ loader: entryLoader('families'), schema: COLLECTIONS.families.schema }),
  locations: defineCollection({ loader: entryLoader('locations'), schema: COLLECTIONS.locations.schema }),
  payBands: defineCollection({ loader: entryLoader('payBands'), schema: COLLECTIONS.payBands.schema }),
  benefits: defineCollection({ loader: entryLoader('benefits'), schema: COLLECTIONS.benefits.schema }),
  processes: defineCollection({ loader: entryLoader('processes'), schema: COLLECTIONS.processes.schema }),
  levels: defineCollection({ loader: entryLoader('levels'), schema: COLLECTIONS.levels.schema.extend(order) }),
  themes: defineCollection({ loader: entryLoader('themes'), schema: COLLECTIONS.themes.schema.extend(order) }),
  organisation: defineCollection({
    loader: entryLoader('organisation'),
    schema: COLLECTIONS.organisation.schema,
  }),
};
