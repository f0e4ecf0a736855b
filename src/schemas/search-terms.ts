import { listOf, text } from '#schemas/fields.ts';

/** What candidates type for an answer that neither its question nor its name says. Search finds it by each word. */
export const searchTerms = listOf(text(1, 60, 'Write what people type.'), 'List words, for example [pto, vacation].')
  .default([])
  .describe('Words that should find it although it is called otherwise.');
