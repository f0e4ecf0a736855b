import type { Document, Surroundings } from '#checks/document.ts';
import type { Finding } from '#checks/finding.ts';
import { plant } from '#checks/words/lexicon.ts';
import { findPhrases } from '#checks/words/phrases.ts';
import { listTokens } from '#checks/words/tokens.ts';
import type { Word } from '#schemas/words.ts';

/** What rows of content/words.yml say against each other: one phrase in two of them, or advice that another row forbids. */
export function checkWordList({ file, fields }: Document, { content }: Surroundings): Finding[] {
  const words = content?.words ?? [];
  const rows = Array.isArray(fields.value) ? fields.value : [];
  const rowOf = new Map(rows.map((row: { id?: unknown } | null, index) => [row?.id, index]));

  return [...listTwice(words), ...listForbiddenAdvice(words)].map(({ id, path, message }) => ({
    rule: 'word-list-clash',
    file,
    field: [rowOf.get(id) ?? 0, ...path],
    message,
  }));
}

interface Clash {
  id: string;
  path: (string | number)[];
  message: string;
}

function listTwice(words: Word[]): Clash[] {
  const owners = new Map<string, string>();

  return words.flatMap(({ id, lang, find }) =>
    find.flatMap((form, index) => {
      const key = `${lang} ${listTokens(form)
        .map(({ gap, word }) => gap + word)
        .join('')}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? id);
      const message = `Row "${owner}" looks for "${form}" already. Keep it in one of the two.`;

      return owner === undefined ? [] : [{ id, path: ['find', index], message }];
    }),
  );
}

function listForbiddenAdvice(words: Word[]): Clash[] {
  const lexicon = plant(words.filter(({ kind }) => kind !== 'spelling'));

  return words.flatMap(({ id, instead, lang }) =>
    findPhrases(lexicon, listTokens(instead)).flatMap(({ meanings }) => {
      const other = meanings.find(({ word, isFine }) => !isFine && word.lang === lang && word.id !== id);
      const message = `Found "${instead}". Row "${other?.word.id}" tells people not to write "${other?.form}". Advise something else.`;

      return other ? [{ id, path: ['instead'], message }] : [];
    }),
  );
}
