import type { z } from 'astro/zod';
import { fieldsOf, oneOf, ownId, text, wholeNumber } from '#schemas/fields.ts';

export const TRACKS = ['ic', 'management'] as const;

export type Track = (typeof TRACKS)[number];

/** One row of content/levels.yml: a rung of every ladder. */
export const levelSchema = fieldsOf(
  {
    id: ownId('Write an id of your own in small letters, digits and single hyphens, for example senior.').describe(
      'The id that roles write.',
    ),
    name: text(2, 40, 'Write the name of the level, for example Senior.').describe('The name that candidates read.'),
    track: oneOf(TRACKS).describe('ic (individual contributor) or management.'),
    rank: wholeNumber(1, 100, 'Write a whole number; higher is more senior.').describe(
      'Higher is more senior; two tracks may share a rank.',
    ),
    meaning: text(40, 320, 'Say what tells this level from its neighbours.').describe(
      'What tells this level from its neighbours.',
    ),
  },
  'Write the fields of a level, beginning with `- id:`.',
);

export type Level = z.output<typeof levelSchema>;
