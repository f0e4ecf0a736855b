import type { Content } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { foldName } from '#domain/names.ts';
import type { IntegrityRule, Place, Problem } from '#domain/problem.ts';

/** Somebody's claim that a name leads to their entry. */
interface Claim extends Place {
  name: string;
}

/** One problem for each name, title, question, identifier or old id that a second entry claims as well. */
export function checkNames(content: Content): Problem<IntegrityRule>[] {
  return [
    ...findClashes('name-taken', skillNames(content), foldName, 'Remove it from one of the two files.'),
    ...findClashes(
      'title-taken',
      roleTitles(content),
      foldName,
      'A title leads to one role only: change one of the two.',
    ),
    ...findClashes('question-taken', questions(content), foldName, 'Merge the two answers.'),
    ...findClashes(
      'identifier-taken',
      identifiers(content),
      exactly,
      'An identifier is used once, for ever: write a new one.',
    ),
    ...findClashes(
      'former-id-taken',
      roleAddresses(content),
      exactly,
      'An address leads to one role only: remove it from one of the two.',
    ),
  ];
}

const exactly = (name: string): string => name;

function findClashes(
  rule: IntegrityRule,
  claims: Claim[],
  fold: (name: string) => string,
  advice: string,
): Problem<IntegrityRule>[] {
  const owners = new Map<string, Claim>();
  const clashes = claims.flatMap((claim) => {
    const folded = fold(claim.name);
    const owner = owners.get(folded);
    if (!owner) owners.set(folded, claim);
    // Spellings of one name within one entry ("dotnet", "dot net") are welcome: people type both.
    if (!owner || (owner.id === claim.id && owner.name !== claim.name)) return [];

    return [{ claim, owner }];
  });

  return [...Map.groupBy(clashes, ({ claim, owner }) => `${claim.id} ${owner.id}`).values()].flatMap((group) =>
    (isCopy(group) ? group.slice(0, 1) : group).map(({ claim: { name, ...place }, owner }) => {
      const others = isCopy(group) ? group.length - 1 : 0;
      const message = owner.id === place.id ? tellTwice(name, owner) : `${tellTaken(name, owner, others)} ${advice}`;

      return { rule, ...place, message };
    }),
  );
}

/** A second claim to a name, and who had it first. */
interface Clash {
  claim: Claim;
  owner: Claim;
}

const FEWEST_OF_A_COPY = 3;

/** Whether so many names of one file lead to one other that it must be a copy of it, which is told once. */
const isCopy = (group: Clash[]): boolean =>
  group.length >= FEWEST_OF_A_COPY && group.some(({ claim, owner }) => claim.id !== owner.id);

/** The same name twice in one file. */
const tellTwice = (name: string, { path: [field] }: Claim): string =>
  field === undefined
    ? `"${name}" is the id that this role has now. List only ids that it had before.`
    : `"${name}" stands in this file already, in ${field}. Remove it here.`;

const tellTaken = (name: string, { collection, id, path: [field] }: Claim, others: number): string =>
  others > 0
    ? `"${name}" and ${others} more names of this file already lead to ${contentFile(collection, id)}: it seems to be a copy.`
    : `"${name}" already leads to ${contentFile(collection, id)}${field === undefined ? '' : ` (${field})`}.`;

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

// A retired answer is shown nowhere, so a new file may ask its question again.
const questions = ({ faqs }: Content): Claim[] =>
  faqs
    .filter(({ status }) => status !== 'retired')
    .map(({ id, question }) => ({ collection: 'faqs' as const, id, path: ['question'], name: question }));

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
