import type { Guess } from '#checks/guesses/guess.ts';
import { readShort } from '#checks/guesses/guess.ts';
import { findNearestName } from '#domain/nearest-name.ts';

/** What people write for one of our fixed words, in small letters and without spaces and hyphens. */
const MEANT = new Map(
  Object.entries({
    live: 'published',
    public: 'published',
    online: 'published',
    active: 'published',
    archived: 'retired',
    inactive: 'retired',
    unpublished: 'draft',
    hidden: 'draft',
    yearly: 'year',
    annual: 'year',
    annually: 'year',
    annum: 'year',
    perannum: 'year',
    pa: 'year',
    monthly: 'month',
    weekly: 'week',
    daily: 'day',
    hourly: 'hour',
    office: 'on-site',
    inoffice: 'on-site',
    home: 'remote',
    homeoffice: 'remote',
    wfh: 'remote',
    permanent: 'full-time',
    fte: 'full-time',
    contractor: 'contract',
    freelance: 'contract',
    temp: 'temporary',
    internship: 'intern',
    // Of other scales, by what each step of ours says.
    beginner: 'awareness',
    basic: 'awareness',
    novice: 'awareness',
    intermediate: 'working',
    competent: 'working',
    advanced: 'practitioner',
    proficient: 'practitioner',
    mastery: 'expert',
    fluent: 'C1',
    required: 'must',
    mandatory: 'must',
    essential: 'must',
    optional: 'nice',
    preferred: 'nice',
    desirable: 'nice',
    nicetohave: 'nice',
    musthave: 'must',
    manager: 'management',
    master: 'postgraduate degree',
    masters: 'postgraduate degree',
    phd: 'postgraduate degree',
    salary: 'pay',
    share: 'equity',
    shares: 'equity',
  }),
);

/** The fixed word that was meant: `published` for `Published`, `publishd` and `live`. */
export function guessWord(found: unknown, words: string[]): Guess {
  const typed = fold(readShort(found) ?? '');
  if (typed === '') return {};
  const folded = new Map(words.map((word) => [fold(word), word]));
  const same = folded.get(typed) ?? words.find((word) => word === MEANT.get(typed));
  const longer = typed.length < 4 ? [] : words.filter((word) => fold(word).startsWith(typed));
  const near = findNearestName(typed, folded.keys());
  const meant = same ?? (longer.length === 1 ? longer[0] : near === undefined ? undefined : folded.get(near));

  return meant === undefined ? {} : { meant: [`"${meant}"`] };
}

const fold = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
