import { contradictions } from '#schemas/contradictions.ts';
import { fieldsOf, text, yesOrNo } from '#schemas/fields.ts';

/** Whether software judges applications, and how. */
type Screening = { ai: false } | { ai: true; how: string };

interface Written {
  ai: boolean;
  how?: string | undefined;
}

const HOW = 'Say what the software does and who decides.';

/** `screening` of an opening. */
export const screeningSchema = fieldsOf(
  {
    ai: yesOrNo('Does software judge applications?').describe('Whether software judges applications.'),
    how: text(20, 300, HOW)
      .optional()
      .describe('What the software does, and who decides. Needed with `ai: true`, and only with it.'),
  },
  'Write { ai: false }, or { ai: true, how: … }.',
)
  .superRefine(
    ...contradictions(({ ai, how }: Written) => [
      {
        of: ['ai', 'how'],
        isBroken: () => ai && how === undefined,
        at: 'how',
        message: `Nothing is written here. ${HOW} 20 to 300 characters.`,
        rule: 'field-missing',
      },
      {
        of: ['ai', 'how'],
        isBroken: () => !ai && how !== undefined,
        at: 'how',
        message: 'Only `ai: true` has `how`. Remove it, or write `ai: true`.',
      },
    ]),
  )
  .transform(({ ai, how = '' }): Screening => (ai ? { ai, how } : { ai }));
