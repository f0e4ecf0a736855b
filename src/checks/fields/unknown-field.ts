import type { z } from 'astro/zod';
import { findHolder, listKnownFields } from '#checks/fields/known-fields.ts';
import type { FieldPath } from '#checks/finding.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import { shorten } from '#schemas/quote.ts';

// As many as one reads in a sentence.
const FEW = 6;

/** What to say of a field that does not exist, and the field that was probably meant if it is not written yet. */
export function nameUnknownField(
  name: string,
  siblings: string[],
  schema: z.ZodType,
  path: FieldPath,
): { message: string; instead?: string } {
  const shown = shorten(name, 60);
  const found = `There is no field "${shown}" here.`;
  const known = [...new Set(listKnownFields(schema, path))];
  const free = known.filter((one) => !siblings.includes(one));
  const instead = findNearest(name, free) ?? free.find((one) => MEANT[one]?.has(fold(name)));
  const isInYears = instead === 'months' && /^years?$/i.test(name);
  if (instead !== undefined)
    return { message: `${found} Did you mean "${instead}"?${isInYears ? ' Five years are 60.' : ''}`, instead };

  const taken = findNearest(name, known);
  if (taken !== undefined) return { message: `${found} Did you mean "${taken}"? That is written already.` };

  // A name is one word. More are a sentence that goes on from the line above, with a colon in it.
  const above = siblings[siblings.indexOf(name) - 1];
  if (/\S\s+\S/.test(name) && above !== undefined) {
    return {
      message: `${found} If it belongs to the text of "${shorten(above, 60)}" above, put the whole text in quotes, in one line.`,
    };
  }

  const holder = path.length === 0 ? findHolder(schema, name) : undefined;
  if (holder !== undefined) return { message: `There is no field "${shown}" here, only inside "${holder}".` };

  if (path.length === 0 && STATE.test(name) && known.includes('outcome')) return { message: `${found} ${HOW_IT_ENDS}` };

  return { message: `${found} ${known.length <= FEW ? `It may be: ${known.join(', ')}.` : TAKE_AWAY}` };
}

/** What people call our fields besides, without capitals and signs. */
const MEANT: Record<string, Set<string> | undefined> = {
  pay: new Set(['salary', 'compensation', 'wage', 'wages', 'remuneration']),
  closes: new Set(['deadline', 'applyby', 'expires', 'enddate', 'validthrough', 'until']),
  posted: new Set(['date', 'dateposted', 'publishdate']),
  months: new Set(['years', 'year']),
  locations: new Set(['city', 'cities', 'office', 'offices', 'place', 'places']),
  identifier: new Set(['id', 'reference', 'jobid', 'number']),
  summary: new Set(['description', 'intro', 'excerpt']),
  responsibilities: new Set(['duties', 'tasks']),
  qualifications: new Set(['requirements']),
  aliases: new Set(['synonyms', 'alternatenames']),
};

// Only an opening ends.
const STATE = /^(?:status|state|draft|published|active|archived|live)$/i;
const HOW_IT_ENDS =
  'An opening is open or closed by its dates. Take this away, or end it with `outcome: { filled: 2026-11-20 }` or withdrawn.';

const TAKE_AWAY = 'Take it away: every field is described in content/README.md.';

/** Also the field that differs in capitals, hyphens and the ending only: `time_zone`, `Title`, `location`, `closing`. */
function findNearest(name: string, known: string[]): string | undefined {
  if (name.length > 60) return undefined;
  const folded = new Map(known.map((one) => [fold(one), one]));
  const typed = fold(name);

  const inAnotherForm = known.find((one) => stem(fold(one)) === stem(typed));

  return folded.get(typed) ?? inAnotherForm ?? findNearestName(name, known);
}

const fold = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** `clos` of `closes` and `closing`. Little is left of a short word. */
const stem = (word: string): string => word.replace(/(?<=\w{4})(?:ing|ed|es|e|s|d)$/, '');
