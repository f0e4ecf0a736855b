import type { z } from 'astro/zod';
import { fieldsOf, text, wholeNumber } from '#schemas/fields.ts';

/** One file of content/families: roles that form one ladder. */
export const familySchema = fieldsOf(
  {
    name: text(2, 60, 'Write the name of the family, for example Back-end.').describe('The name of the family.'),
    summary: text(40, 300, 'Say in one or two sentences what this family does.').describe('What this family does.'),
    order: wholeNumber(0, 10_000, 'Write a whole number; smaller stands first.').describe(
      'Place in lists; smaller stands first.',
    ),
  },
  'Write the fields of a family, beginning with `name:`.',
);

export type FamilyFile = z.output<typeof familySchema>;
