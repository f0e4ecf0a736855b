import type { z } from 'astro/zod';
import { fieldsOf, ownId, text } from '#schemas/fields.ts';

/** One row of content/themes.yml: an area of responsibility that runs through every level. */
export const themeSchema = fieldsOf(
  {
    id: ownId('Write an id of your own in small letters, digits and single hyphens, for example delivery.').describe(
      'The id that roles write.',
    ),
    name: text(2, 40, 'Write the name of the theme, for example Quality.').describe('The name that candidates read.'),
    meaning: text(40, 320, 'Say what belongs to this theme.').describe('What belongs to this theme.'),
  },
  'Write the fields of a theme, beginning with `- id:`.',
);

export type Theme = z.output<typeof themeSchema>;
