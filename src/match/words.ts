import { fillIn, keepApart, type Plural } from '#domain/phrase.ts';

/** The words of my skills, as the page hands them over: plain strings with {places} for values. */
export interface MatchWords {
  locale: string;
  /** A name among others. */
  apart: string;
  /** The proficiencies by their steps: any where a role names none, then from awareness to expert. */
  proficiency: string[];
  /** What each means where a skill does not say, from awareness to expert. */
  meaning: string[];
  /** "Python at practitioner" */
  known: string;
  loading: string;
  failed: string;
  /** Nothing is on the list yet. */
  start: string;
  /** What is told when a list begins with what a role needs: how much it was, and what it takes any of. */
  from: { took: Plural; choices: string };
  /** What is told when the list or a proficiency has changed. */
  closest: Plural;
  noneClose: Plural;
  remove: string;
  levelOf: string;
  /** "Added at working: Git and SQL." */
  added: string;
  has: string;
  raised: string;
  removed: string;
  /** What was typed and is no skill, alone and with one that was perhaps meant. */
  unknown: string;
  perhaps: string;
  related: string;
  leadsTo: string;
  goesWith: string;
  didYouMean: string;
  percent: string;
  sum: { met: string; everything: string; partly: string; missing: string; unsaid: string; more: string };
  /** `unsaid` is a way of working that is not on the list: nobody lacks it for not having said so. */
  outcome: { met: string; partly: string; missing: string; unsaid: string };
  single: { met: string; more: string; partly: string; part: string; missing: string; unsaid: string };
  group: { met: Plural; partly: Plural; missing: Plural };
  advice: { counts: string; completes: string; add: string; raise: string };
  opening: { open: string; until: string; upcoming: string; pool: string; remote: string };
  address: { ignored: Plural; more: string; levels: Plural; unreadable: string; version: string; 'too-many': string };
  kept: { yes: string; no: string; other: string; failed: string; broken: string };
  erased: string;
  copied: string;
  copyFailed: string;
  importing: {
    found: Plural;
    nothing: string;
    how: { name: string; alias: string; term: string };
    unsure: string;
    already: string;
    unknown: string;
    more: string;
    levels: string;
    took: Plural;
    cut: string;
    empty: string;
    tooBig: string;
    notText: string;
    brokenJson: string;
    noResume: string;
  };
}

/** What lists are written with. */
type ListWords = Pick<MatchWords, 'locale' | 'apart'>;

type ListKind = 'disjunction' | 'conjunction';

/** The names of some numbers. */
export const pick = (names: string[], numbers: number[]): string[] => numbers.flatMap((number) => names[number] ?? []);

const joinBy = (type: ListKind) => (names: string[], words: ListWords) =>
  listFormat(type, words).format(keepApart(names, words));

/** "Java, Python or Ruby" */
export const joinOr = joinBy('disjunction');

/** "Java, Python and Ruby" */
export const joinAnd = joinBy('conjunction');

/** The first names of a list, and how many more there are: `['Git', 'SQL', 'and 2 more']`. */
export const firstOf = (names: string[], most: number, more: string, { locale }: ListWords): string[] =>
  names.length > most
    ? [...names.slice(0, most), fillIn(more, { amount: (names.length - most).toLocaleString(locale) })]
    : names;

// Made once, for the one language of a page: a list of roles asks for hundreds, and each takes longer to make than to use.
const formats: Record<string, Intl.ListFormat> = {};

export const listFormat = (type: ListKind, { locale }: ListWords): Intl.ListFormat =>
  (formats[type] ??= new Intl.ListFormat(locale, { type }));
