import type { z } from 'astro/zod';
import { calendarDate } from '#schemas/dates.ts';
import { fieldsOf, text, wholeNumber } from '#schemas/fields.ts';

/** One file of content/pages: a general page; the body is its text. */
export const pageSchema = fieldsOf(
  {
    title: text(3, 60, 'Write the title of the page.').describe('The title of the page.'),
    description: text(50, 300, 'Say in one or two sentences what the page tells.').describe(
      'What the page tells, for search engines.',
    ),
    order: wholeNumber(0, 10_000, 'Write a whole number; smaller stands first.').describe(
      'Place in lists; smaller stands first.',
    ),
    reviewed: calendarDate('When did somebody last find this page true?')
      .optional()
      .describe('The day somebody last found the page true; shown below it. After half a year the check asks again.'),
  },
  'Write the fields of a page, beginning with `title:`.',
);

export type PageFile = z.output<typeof pageSchema>;
