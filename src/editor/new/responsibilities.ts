import type { Ground, Question, Reading } from '#editor/new/question.ts';
import { resolveIds } from '#editor/new/resolve-ids.ts';
import { responsibilitiesSchema } from '#schemas/responsibilities.ts';

/** The question for what somebody does, each sentence with its theme before it: `delivery: Build …`. */
export const responsibilitiesQuestion = (wording: Pick<Question, 'ask' | 'help' | 'hint'>): Question => ({
  name: 'does',
  value: '<theme>: <sentence>',
  form: 'lines',
  least: 3,
  read: readSentences,
  toFields: (words) => ({ responsibilities: byTheme(words) }),
  fields: ['responsibilities'],
  ...wording,
});

function readSentences(typed: string[], ground: Ground): Reading {
  const words: string[] = [];
  for (const line of typed) {
    const [theme, sentence] = parseLine(line);
    const themes = ground.content.themes.map(({ id }) => id).join(', ');
    if (sentence === '') return { refusal: `Write a theme, a colon and a sentence. The themes are ${themes}.` };
    const ids = resolveIds('themes', [theme], ground);
    if ('refusal' in ids) return ids;
    words.push(`${ids.words[0]}: ${sentence}`);
  }
  const { error } = responsibilitiesSchema.safeParse(byTheme(words));
  // How many there are in all is asked when the last is given.
  const refusals = (error?.issues ?? []).filter(({ path }) => path.length > 0).map(({ message }) => message);

  return refusals.length > 0 ? { refusal: [...new Set(refusals)].join(' ') } : { words };
}

function parseLine(line: string): [theme: string, sentence: string] {
  const [, theme = '', sentence = ''] = /^([^:]{1,60}):\s*(.*)$/s.exec(line) ?? [];

  return [theme.trim(), sentence.trim()];
}

function byTheme(words: readonly string[]): Record<string, string[]> {
  const themes = Map.groupBy(words.map(parseLine), ([theme]) => theme);

  return Object.fromEntries([...themes].map(([theme, lines]) => [theme, lines.map(([, sentence]) => sentence)]));
}
