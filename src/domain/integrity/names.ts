import type { Content } from '#domain/content.ts';
import { foldName } from '#domain/names.ts';
import type { Place, Problem } from '#domain/problem.ts';

/** Somebody's claim that a name leads to their entry. */
interface Claim extends Place {
  name: string;
}

/** One problem for each name, title, question, identifier or old id that a second entry claims as well. */
export function checkNames(content: Content): Problem[] {
  return [
    ...findClashes('name-taken', skillNames(content), foldName, 'Remove it from one of the two files.'),
    ...findClashes('title-taken', roleTitles(content), foldName, 'A title or alternate title leads to one role only.'),
    ...findClashes('question-taken', questions(content), foldName, 'Merge the two answers.'),
    ...findClashes('identifier-taken', identifiers(content), exactly, 'An identifier is used once, for ever.'),
    ...findClashes('former-id-taken', roleAddresses(content), exactly, 'An old address can lead to one role only.'),
  ];
}

const exactly = (name: string): string => name;

function findClashes(rule: string, claims: Claim[], fold: (name: string) => string, advice: string): Problem[] {
  const owners = new Map<string, Claim>();

  return claims.flatMap(({ name, ...place }) => {
    const folded = fold(name);
    const owner = owners.get(folded);
    if (!owner) owners.set(folded, { name, ...place });
    // Spellings of one name within one entry ("dotnet", "dot net") are welcome: people type both.
    if (!owner || (owner.id === place.id && owner.name !== name)) return [];

    return [
      { rule, severity: 'error' as const, ...place, message: `"${name}" already leads to ${owner.id}. ${advice}` },
    ];
  });
}

// Canonical names stand before aliases, so that the alias is the one to go.
const skillNames = ({ skills }: Content): Claim[] => [
  ...skills.map(({ id, name }) => ({ collection: 'skills' as const, id, path: ['name'], name })),
  ...skills.flatMap(({ id, aliases }) =>
    aliases.map((name, index) => ({ collection: 'skills' as const, id, path: ['aliases', index], name })),
  ),
];

const roleTitles = ({ roles }: Content): Claim[] => [
  ...roles.map(({ id, title }) => ({ collection: 'roles' as const, id, path: ['title'], name: title })),
  ...roles.flatMap(({ id, alternateTitles }) =>
    alternateTitles.map((name, index) => ({
      collection: 'roles' as const,
      id,
      path: ['alternateTitles', index],
      name,
    })),
  ),
];

const questions = ({ faqs }: Content): Claim[] =>
  faqs.map(({ id, question }) => ({ collection: 'faqs' as const, id, path: ['question'], name: question }));

const identifiers = ({ openings }: Content): Claim[] =>
  openings.map(({ id, identifier }) => ({
    collection: 'openings' as const,
    id,
    path: ['identifier'],
    name: identifier,
  }));

const roleAddresses = ({ roles }: Content): Claim[] => [
  ...roles.map(({ id }) => ({ collection: 'roles' as const, id, path: [], name: id })),
  ...roles.flatMap(({ id, formerIds }) =>
    formerIds.map((name, index) => ({ collection: 'roles' as const, id, path: ['formerIds', index], name })),
  ),
];
