import type { Skill } from '#domain/content.ts';
import type { Draft } from '#editor/import/draft.ts';
import type { Workshop } from '#editor/import/workshop.ts';

/** The draft of a skill of which nothing is known but its name. */
export function draftSkill(name: string, key: string, shop: Workshop): Draft {
  return {
    collection: 'skills',
    id: shop.takeId('skills', key, name),
    key,
    fields: [
      { name: 'name', value: name, guess: 'as it is written in the source' },
      {
        name: 'kind',
        value: 'tool',
        guess: 'nothing; write language, framework, database, platform, tool, practice or behaviour',
      },
      {
        name: 'definition',
        value: `Say in one or two sentences what ${name} is, and what one does with it here.`,
        guess: 'nothing; write it',
      },
    ],
  };
}

/** The same as an entry, so that requirements find it. */
export const toSkill = ({ id }: Draft, name: string): Skill => ({
  id,
  name,
  kind: 'tool',
  definition: '',
  aliases: [],
  searchTerms: [],
  broader: [],
  related: [],
  sameAs: [],
  proficiencies: {},
});
