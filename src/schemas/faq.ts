import type { z } from 'astro/zod';
import { language } from '#schemas/codes.ts';
import { calendarDate } from '#schemas/dates.ts';
import { ask, entryId, fieldsOf, listOf, oneOf, text, wholeNumber } from '#schemas/fields.ts';
import { searchTerms } from '#schemas/search-terms.ts';

export const TOPICS = ['role', 'path', 'pay', 'qualifications', 'skills', 'process', 'working-here'] as const;

export type Topic = (typeof TOPICS)[number];

/** One file of content/faqs: a question that candidates ask; the body is the answer. */
export const faqSchema = fieldsOf(
  {
    question: text(10, 120, 'Write the question as a candidate would ask it.')
      .refine((question) => /[?؟？]$/u.test(question), { error: ask('End the question with a question mark.') })
      .describe('The question as a candidate would ask it, ending with a question mark.'),
    topic: oneOf(TOPICS).describe('Where it stands on the questions page.'),
    roles: listOf(entryId('a role', 'roles'), 'List role ids, or leave the line out.')
      .default([])
      .describe('The roles it is about. With neither roles nor families it is about the whole site.'),
    families: listOf(entryId('a family', 'families'), 'List family ids, or leave the line out.')
      .default([])
      .describe('The families it is about.'),
    searchTerms,
    order: wholeNumber(0, 10_000, 'Write a whole number; smaller stands first, for example 10.').describe(
      'Place within its topic; smaller stands first.',
    ),
    reviewed: calendarDate('When did somebody last find this answer true?').describe(
      'The day somebody last found the answer true.',
    ),
    status: oneOf(['draft', 'published', 'retired']).describe('Only published answers are built.'),
    lang: language.describe('The language of this file.'),
  },
  'Write the fields of a question, beginning with `question:`.',
);

export type FaqFile = z.output<typeof faqSchema>;
