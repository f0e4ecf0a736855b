import type { z } from 'astro/zod';
import { paramsOf } from '#checks/fields/rule-of-issue.ts';
import { isInCurvedQuotes } from '#checks/fields/yaml-words.ts';
import type { Clues } from '#checks/guesses/clues.ts';
import { guessForm } from '#checks/guesses/form.ts';
import { adviseBy, type Guess } from '#checks/guesses/guess.ts';
import { guessId } from '#checks/guesses/id.ts';
import { guessText, guessYesOrNo } from '#checks/guesses/kind.ts';
import { guessList } from '#checks/guesses/list.ts';
import { guessNumber } from '#checks/guesses/number.ts';
import { guessFields } from '#checks/guesses/value.ts';
import { guessWord } from '#checks/guesses/word.ts';
import { tellHome } from '#domain/integrity/references.ts';
import { quote } from '#schemas/quote.ts';

/** What a schema says of a field, with what was probably meant: `Did you mean EUR?` */
export function adviseOn(issue: z.core.$ZodIssue, clues: Clues): string {
  const meant = guess(issue, clues);
  if (meant.instead) return `Found ${quote(issue.input)}. Write ${meant.instead}.`;
  const advice = adviseBy(meant);

  return advice ? `${issue.message.replace(EXAMPLE, '')} ${advice}` : issue.message;
}

// What the editor meant is the best example.
const EXAMPLE = /, for example .*?(?=\.(?:\s|$))/;

function guess(issue: z.core.$ZodIssue, clues: Clues): Guess {
  const { input } = issue;
  const { form, rule } = paramsOf(issue);
  if (typeof input === 'string' && isInCurvedQuotes(input))
    return { instead: `'${input.slice(1, -1)}', in straight quotes` };
  if (form === 'id' || issue.code === 'invalid_key')
    return typeof input === 'string' ? guessEntry(input, clues) : guessFormed(input, clues.source);
  if (form)
    return typeof input === 'string' || form === 'date'
      ? guessForm(form, input, clues.field)
      : guessFormed(input, clues.source);
  if (rule === 'pay-implausible') return guessAmount(clues.source);
  if (issue.code === 'invalid_type') return guessByType(issue.expected, input, clues);
  if (issue.code !== 'invalid_value') return {};
  if (issue.values.includes(true)) return guessYesOrNo(input);

  return typeof input === 'object' ? guessText(input, clues.source) : guessWord(input, issue.values.map(String));
}

const LONGEST_LIST = 300;

/** The id of an entry, or those of several that have no comma between them. */
function guessEntry(found: string, { shapes, isInList, find }: Clues): Guess {
  const collection = shapes.find((shape) => shape.collection)?.collection;
  if (!collection) return guessId(found);
  const one = guessId(found, (name) => find(collection, name));
  if (one.meant?.length) return one;
  const parts = found
    .slice(0, LONGEST_LIST)
    .split(/[\s;,|]+/)
    .filter(Boolean);
  const several = parts.length > 1 && isInList && parts.every((part) => find(collection, part) === part);

  return { remark: several ? `Put a comma between them: ${parts.join(', ')}.` : tellHome(collection) };
}

/** `78000` for `78.000`, which is 78 to a reader of YAML. */
const guessAmount = (source: string): Guess =>
  /^\d{1,3}(\.\d{3})+$/.test(source) ? { meant: [source.replaceAll('.', '')] } : {};

/** `'2512'` for a code without quotes. */
const guessFormed = (found: unknown, source: string): Guess =>
  typeof found === 'number' ? { meant: [`'${source}'`] } : guessText(found, source);

function guessByType(expected: string, found: unknown, clues: Clues): Guess {
  if (expected === 'boolean') return guessYesOrNo(found);
  if (expected === 'array') return guessList(found, clues);
  if (expected === 'string') return guessText(found, clues.source);
  if (expected === 'object' || expected === 'record') return guessFields(found, clues);

  const { meant = [], ...number } = guessNumber(found, clues.field);

  return { ...number, meant: meant.filter((one) => clues.accepts(Number(one))) };
}
