import { isListed, isOpen, type OpeningStatus, statusAt } from '#domain/opening-status.ts';
import { KINDS, type Kind, type SearchTable } from '#domain/search/table.ts';
import { toWords } from '#domain/search/tokens.ts';
import { buildVocabulary, type Vocabulary } from '#domain/search/vocabulary.ts';
import { FACETS, type Facet } from '#search/engine/facets.ts';

/** For each entry its values of one facet, by number. */
export type Column = number[][];

export interface Saying {
  names: number[];
  others: number[];
}

/** That a role asks for a skill, in which way and how well: 1 awareness to 4 expert; 0 when nothing is said. */
export interface Use {
  role: number;
  why: 'needs' | 'one-of' | 'welcomes';
  proficiency: number;
}

/** What an entry has of all facets, with one of those that stand in for it. */
export interface Row {
  entry: number;
  /** Its opening, or itself where it has none. */
  standIn: number;
  /** Numbered on from facet to facet. */
  values: number[];
}

/** What is read of names once, and completed when all of them are there. */
interface Names {
  vocabulary: Vocabulary;
  /** The entries whose name, or only another name of theirs, has a word. */
  saying: Map<string, Saying>;
}

/**
 * The table with what a search looks up in it. Everything that can be found is an entry with a number: roles first, so that the
 * number of a role is that of its entry, then openings, skills and answers. `at.opening + 3` is the fourth opening.
 */
export interface IndexedTable extends Names {
  table: SearchTable;
  now: number;
  /** Where the entries of each kind begin. */
  at: Record<Kind, number>;
  size: number;
  status: OpeningStatus[];
  /** What each entry has by itself. Place and way of working are what openings have, not roles. */
  columns: Record<Facet | 'country' | 'currency' | 'trait' | 'pay', Column>;
  /** By role, the openings that a candidate can apply for now or soon, as entries. */
  openingsOf: number[][];
  /** By entry, those that say for it what only openings say: its openings, or itself where it has none. */
  standIns: number[][];
  /** What filters and counts read. */
  rows: Row[];
  /** By skill, who asks for it. */
  uses: Use[][];
  /** By role, those one rung below and above. */
  rungs: number[][];
}

/**
 * The table as it is searched at a moment: openings that have ended since it was built are no longer listed. Without names that are
 * read already, those of its start are.
 */
export function indexTable(table: SearchTable, now: number, names: Names = readNames(table)): IndexedTable {
  const { role, opening, skill, answer } = table;
  const at = startsOf(table);
  const status = opening.id.map((_, one) => statusOf(table, one, now));
  const openingsOf = listsFor(role.id);
  const uses = listsFor<Use>(skill.id);
  const rungs = listsFor(role.id);
  for (const [one, of] of opening.role.entries())
    if (isListed(status[one] ?? 'closed')) openingsOf[of]?.push(at.opening + one);
  for (const [one, groups] of role.needs.entries()) {
    for (const { skills, need, proficiency } of groups) {
      const why = need === 'nice' ? 'welcomes' : skills.length > 1 ? 'one-of' : 'needs';
      for (const asked of skills) uses[asked]?.push({ role: one, why, proficiency });
    }
  }
  for (const [one, below] of role.below.entries()) {
    rungs[below]?.push(one);
    if (rungs[below]) rungs[one]?.push(below);
  }
  const columns = columnsOf(table, status, now);
  const standIns = columns.kind.map((_, entry) => (openingsOf[entry]?.length ? openingsOf[entry] : [entry]));
  let rows: Row[] | undefined;
  const valuesOf = (entry: number, standIn: number) => {
    let start = 0;

    return FACETS.flatMap((facet, place) => {
      const own = (columns[facet][place ? standIn : entry] ?? []).map((value) => value + start);
      start += table[facet].id.length;

      return own;
    });
  };

  return {
    ...names,
    table,
    now,
    at,
    size: at.answer + answer.id.length,
    status,
    columns,
    openingsOf,
    standIns,
    // When they are first asked for: the start of a table that waits for its rest never does.
    get rows() {
      rows ??= standIns.flatMap((ones, entry) =>
        ones.map((standIn) => ({ entry, standIn, values: valuesOf(entry, standIn) })),
      );

      return rows;
    },
    uses,
    rungs,
  };
}

/** Where the entries of each kind begin. */
function startsOf({ role, opening, skill }: SearchTable): Record<Kind, number> {
  const [roles, openings] = [role.id.length, opening.id.length];

  return { role: 0, opening: roles, skill: roles + openings, answer: roles + openings + skill.id.length };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function statusOf({ opening }: SearchTable, one: number, now: number): OpeningStatus {
  const columns = ['opens', 'closes', 'filled', 'withdrawn'] as const;
  const life = columns.map((column) => [column, (opening[column][one] ?? 0) * MINUTE || undefined]);

  return statusAt(Object.fromEntries(life), now);
}

const listsFor = <Value = number>(ids: string[]): Value[][] => ids.map(() => []);

function columnsOf({ role, opening, skill, answer, location }: SearchTable, status: OpeningStatus[], now: number) {
  const ofAnswers = (own: Column): Column => answer.roles.map((roles) => valuesAt(roles, own));
  const ofRoles = (own: Column, answers = ofAnswers(own), skills = listsFor(skill.id)): Column => [
    ...own,
    ...opening.role.map((one) => own[one] ?? []),
    ...skills,
    ...answers,
  ];
  const ofOpenings = (own: Column): Column => [...listsFor(role.id), ...own];

  return {
    kind: [role, opening, skill, answer].flatMap(({ id }, kind) => id.map(() => [kind])),
    family: ofRoles(role.family.map(toList), answer.families),
    level: ofRoles(role.level.map(toList)),
    skill: ofRoles(
      role.needs.map((groups) => groups.flatMap(({ skills }) => skills)),
      answer.mentions.map((named) => named.filter(({ of }) => of === 'skill').map(({ value }) => value)),
      skill.id.map((_, one) => [one]),
    ),
    location: ofOpenings(opening.location),
    country: ofOpenings(
      opening.eligible.map((eligible, one) => [
        ...eligible,
        ...valuesAt(opening.location[one] ?? [], location.country.map(toList)),
      ]),
    ),
    workplace: ofOpenings(opening.workplace.map(toList)),
    employment: ofOpenings(opening.employment),
    currency: ofOpenings(opening.currency.map(toList)),
    // The upper end for a year.
    pay: ofOpenings(opening.max.map((max, one) => [opening.yearly[one] || max])),
    trait: ofOpenings(
      status.map((one, at) => {
        const isNew = (days: number) => isOpen(one) && now - (opening.opens[at] ?? 0) * MINUTE < days * DAY;
        const has = [one === 'closing-soon', isNew(14), opening.visa[at], opening.pool[at], isNew(7)];

        return [...has.keys()].filter((trait) => has[trait]);
      }),
    ),
    open: ofOpenings(status.map((one) => (isOpen(one) ? [0] : []))),
  };
}

const toList = (value: number): number[] => [value];

/** What kind of entry has a number. */
export const kindOf = ({ at }: IndexedTable, entry: number): Kind =>
  KINDS.findLast((kind) => entry >= at[kind]) ?? 'role';

/** What some entries have between them. */
export const valuesAt = (entries: number[], column: Column): number[] =>
  entries.flatMap((entry) => column[entry] ?? []);

/** Names, and words by the entries whose name or other name has them. Openings are found by their role, unless they have a title. */
function readNames(table: SearchTable): Names {
  const { role, opening, skill } = table;
  const at = startsOf(table);
  const saying: Names['saying'] = new Map();
  addWords(saying, at.role, 'names', role.name);
  addWords(saying, at.opening, 'names', opening.name);
  addWords(saying, at.skill, 'names', skill.name);
  addWords(saying, at.skill, 'others', skill.says);

  return { vocabulary: buildVocabulary(table), saying };
}

/** Adds the words of the text or texts that each entry has, from the entry at a place on. */
export function addWords(saying: Names['saying'], from: number, of: keyof Saying, texts: (string | string[])[]): void {
  for (const [number, own] of texts.entries()) {
    for (const word of new Set([own].flat().flatMap(toWords))) {
      const known = saying.get(word) ?? { names: [], others: [] };
      known[of].push(from + number);
      saying.set(word, known);
    }
  }
}
