import type { Content, Faq, OpeningEntry, PayBand, Role, Skill } from '#domain/content.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import type { Problem } from '#domain/problem.ts';

/** A field that holds the id of an entry of `target`. */
interface Reference {
  path: (string | number)[];
  target: Target;
  id: string;
}

type Target = Exclude<keyof Content, 'organisation'>;

/** What an entry of a collection is called in a message, and where the known ids are listed. */
const WORDS: Record<Target, { one: string; home: string }> = {
  roles: { one: 'role', home: 'content/roles' },
  faqs: { one: 'question', home: 'content/faqs' },
  openings: { one: 'opening', home: 'content/openings' },
  skills: { one: 'skill', home: 'content/skills' },
  families: { one: 'family', home: 'content/families' },
  levels: { one: 'level', home: 'content/levels.yml' },
  themes: { one: 'theme', home: 'content/themes.yml' },
  locations: { one: 'location', home: 'content/locations' },
  payBands: { one: 'pay band', home: 'content/pay-bands' },
  benefits: { one: 'benefit', home: 'content/benefits' },
  processes: { one: 'process', home: 'content/processes' },
  pages: { one: 'page', home: 'content/pages' },
};

/** Stands for all entries of a file with many of them. */
export const ANY_ID = '*';

/** Ids of entries whose files have mistakes of their own. */
export type Unreadable = Partial<Record<keyof Content, string[]>>;

/** One problem for each id that no entry has, with the nearest one that exists. */
export function checkReferences(content: Content, unreadable: Unreadable = {}): Problem[] {
  const known = (target: Target) => new Set([...content[target].map(({ id }) => id), ...(unreadable[target] ?? [])]);
  const ids = new Map(Object.keys(WORDS).map((target) => [target, known(target as Target)])); // keys of WORDS are its keys

  return listEntries(content).flatMap(({ collection, id, references }) =>
    references
      .filter(({ target, id: found }) => !ids.get(target)?.has(found) && !ids.get(target)?.has(ANY_ID))
      .map(({ path, target, id: found }) => ({
        rule: 'unknown-id',
        severity: 'error' as const,
        collection,
        id,
        path,
        message: unknown(found, target, ids.get(target) ?? new Set()),
      })),
  );
}

function unknown(found: string, target: Target, ids: Set<string>): string {
  const { one, home } = WORDS[target];
  const nearest = findNearestName(found, ids);
  const advice = nearest ? `Did you mean "${nearest}"?` : `The known ones are in ${home}.`;

  return `"${found}" is no ${one}. ${advice}`;
}

function listEntries(content: Content): { collection: Target; id: string; references: Reference[] }[] {
  return [
    ...content.roles.map((role) => ({ collection: 'roles' as const, id: role.id, references: ofRole(role) })),
    ...content.faqs.map((faq) => ({ collection: 'faqs' as const, id: faq.id, references: ofFaq(faq) })),
    ...content.openings.map((opening) => ({
      collection: 'openings' as const,
      id: opening.id,
      references: ofOpening(opening),
    })),
    ...content.skills.map((skill) => ({ collection: 'skills' as const, id: skill.id, references: ofSkill(skill) })),
    ...content.payBands.map((band) => ({ collection: 'payBands' as const, id: band.id, references: ofPayBand(band) })),
  ];
}

const one = (target: Target, path: string, id: string | undefined): Reference[] =>
  id === undefined ? [] : [{ path: [path], target, id }];

const many = (target: Target, path: string, ids: string[] = []): Reference[] =>
  ids.map((id, index) => ({ path: [path, index], target, id }));

const ofRole = (role: Role): Reference[] => [
  ...one('families', 'family', role.family),
  ...one('levels', 'level', role.level),
  ...one('roles', 'buildsOn', role.buildsOn),
  ...many('roles', 'related', role.related),
  ...Object.keys(role.responsibilities).map((theme) => ({
    path: ['responsibilities', theme],
    target: 'themes' as const,
    id: theme,
  })),
  ...role.skills.flatMap(({ skills }, index) =>
    skills.map((id, place) => ({
      path: skills.length === 1 ? ['skills', index, 'skill'] : ['skills', index, 'anyOf', place],
      target: 'skills' as const,
      id,
    })),
  ),
];

const ofFaq = (faq: Faq): Reference[] => [
  ...many('roles', 'roles', faq.roles),
  ...many('families', 'families', faq.families),
];

const ofOpening = (opening: OpeningEntry): Reference[] => [
  ...one('roles', 'role', opening.role),
  ...many('locations', 'locations', opening.locations),
  ...many('benefits', 'benefits', opening.benefits),
  ...one('processes', 'process', opening.process),
  ...('band' in opening.pay ? [{ path: ['pay', 'band'], target: 'payBands' as const, id: opening.pay.band }] : []),
];

const ofSkill = (skill: Skill): Reference[] => [
  ...many('skills', 'broader', skill.broader),
  ...many('skills', 'related', skill.related),
];

const ofPayBand = (band: PayBand): Reference[] => [
  ...one('families', 'family', band.family),
  ...one('levels', 'level', band.level),
];
