import { z } from 'astro/zod';
import { ALWAYS, ask, ID, listOf, text } from '#schemas/fields.ts';

const sentence = text(
  20,
  220,
  'Write one sentence that begins with what is done, for example "Trace a slow request to its query."',
);

/** `responsibilities` of a role: the id of a theme, and its sentences. */
export const responsibilitiesSchema = z
  .record(z.string().regex(ID).meta({ collection: 'themes' }), listOf(sentence, 'List one or more sentences.', 1), {
    error: ask('Write a theme and its sentences, for example `delivery: [Build …]`.'),
  })
  .superRefine((themes, context) => {
    const amount = countSentences(themes);
    const isIncomplete = context.issues.some(({ code }) => code === 'invalid_key');
    if (isIncomplete || amount === undefined || isBetween(amount, 3, 20)) return;
    const message = `Found ${amount} in all. Write 3 to 20 responsibilities; more than 20 are not read.`;
    context.addIssue({ code: 'custom', message, params: { rule: 'field-length' } });
  }, ALWAYS);

/** How many sentences there are, right or wrong; undefined when they are not lists within themes. */
function countSentences(themes: unknown): number | undefined {
  if (typeof themes !== 'object' || themes === null) return undefined;
  const lists = Object.values(themes);

  return lists.every(Array.isArray) ? lists.flat().length : undefined;
}

function isBetween(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}
