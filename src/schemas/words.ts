import type { z } from 'astro/zod';
import { language } from '#schemas/codes.ts';
import { ask, fieldsOf, listOf, oneOf, ownId, text } from '#schemas/fields.ts';

/** What is the matter with a word. Each kind has a rule of its own in the content check. */
const WORD_KINDS = [
  'gendered',
  'ageist',
  'ableist',
  'origin',
  'exclusionary',
  'vague',
  'pay',
  'unlawful',
  'spelling',
] as const;

export type WordKind = (typeof WORD_KINDS)[number];

/** Where a word may be looked for. Left out, it is looked for everywhere. */
const WORD_PLACES = ['roles', 'openings', 'faqs', 'pages', 'benefits', 'processes'] as const;

const phrase = text(2, 60, 'Write one word or phrase, for example rock star.').regex(/[\p{L}\p{N}]/u, {
  error: ask('Write a word or phrase with letters in it, for example rock star.'),
});

// Each is held against each of the others, and against every text.
const MOST = 50;

const tooMany = ({ input }: { input?: unknown }): string =>
  `Found ${Array.isArray(input) ? input.length : 'too many'} entries, and ${MOST} are read at most. Divide them between two rows.`;

/** One row of content/words.yml: words that keep people from applying, promise nothing, or are often spelt wrongly. */
export const wordSchema = fieldsOf(
  {
    id: ownId('Write an id of your own in small letters, digits and single hyphens, for example rockstar.').describe(
      'A name for this row, unlike all others.',
    ),
    kind: oneOf(WORD_KINDS).describe('What is the matter with the words.'),
    find: listOf(phrase, 'List the words as they are written, for example [rockstar, rock star].', 1)
      .max(MOST, { error: tooMany })
      .describe('The words and phrases to look for, each form of its own.'),
    except: listOf(phrase, "List phrases that are fine, for example [master's degree].")
      .max(MOST, { error: tooMany })
      .default([])
      .describe('Phrases with such a word in them that are fine.'),
    in: listOf(oneOf(WORD_PLACES), 'List folders, for example [roles, openings].', 1)
      .optional()
      .describe('The folders in which to look. Left out, everywhere.'),
    lang: language.default('en').describe('The language of the words. Spellings hold in every language.'),
    instead: text(2, 120, 'Say what to write, for example skilled developer.').describe('What to write.'),
    why: text(20, 240, 'Say in one sentence what the word does to a reader.').describe(
      'What the word does to a reader, in one sentence.',
    ),
    source: text(10, 200, 'Name the law, study or guide this comes from.').describe(
      'The law, study or guide this comes from.',
    ),
  },
  'Write the fields of a word, beginning with `- id:`.',
).superRefine(({ kind, find, except, instead }, context) => {
  if (find.length > MOST || except.length > MOST) return;
  const forms = find.map((form) => ({ form, folded: spaced(form) }));
  const formIn = (phrase: string): string | undefined => {
    const folded = spaced(phrase);

    return forms.find((one) => folded.includes(one.folded))?.form;
  };
  except.forEach((allowed, index) => {
    if (formIn(allowed) !== undefined) return;
    const message = `Found "${allowed}". It has none of the words under \`find\` in it, so it changes nothing. Take it away.`;
    context.addIssue({ code: 'custom', path: ['except', index], message });
  });

  const again = kind === 'spelling' ? undefined : formIn(instead);
  if (again === undefined) return;
  const message = `Found "${instead}". It has "${again}" in it, which this row tells people not to write.`;
  context.addIssue({ code: 'custom', path: ['instead'], message });
});

export type Word = z.output<typeof wordSchema>;

/** A phrase by its words alone, so that one is in another word by word. */
const spaced = (words: string): string => ` ${(words.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).join(' ')} `;
