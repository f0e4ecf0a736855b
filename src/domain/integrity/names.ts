import type { Content, OpeningEntry } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { foldName } from '#domain/names.ts';
import { nextIdentifier } from '#domain/next-identifier.ts';
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
      inAnyCase,
      `An identifier is used once, for ever: the newer of the two openings needs another${nextFree(content.openings)}.`,
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

/** Job boards and people do not tell QM-7 from qm-7. */
const inAnyCase = (name: string): string => name.toLowerCase();

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

  // A copy takes the names of the other and may lose one of its own to it: both directions are one mistake.
  return [...Map.groupBy(clashes, ({ claim, owner }) => [claim.id, owner.id].sort().join(' ')).values()].flatMap(
    (group) =>
      isCopy(group)
        ? tellCopy(rule, group, advice)
        : group.map(({ claim: { name, ...place }, owner }) => {
            const message = owner.id === place.id ? tellTwice(name, owner) : `${tellTaken(name, owner)} ${advice}`;

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

const tellTaken = (name: string, { collection, id, path: [field] }: Claim): string =>
  `"${name}" leads to ${contentFile(collection, id)} too${field === undefined ? '' : ` (${field})`}.`;

/** Said once, of the file that has most of the second claims. */
function tellCopy(rule: IntegrityRule, group: Clash[], advice: string): Problem<IntegrityRule>[] {
  const byFile = [...Map.groupBy(group, ({ claim }) => claim.id).values()].sort((a, b) => b.length - a.length);

  return byFile.slice(0, 1).flatMap(([first]) => {
    if (!first) return [];
    const { name, ...place } = first.claim;
    const file = contentFile(first.owner.collection, first.owner.id);
    const message = `"${name}" and ${group.length - 1} more names of this file lead to ${file} too: it seems to be a copy. ${advice}`;

    return [{ rule, ...place, message }];
  });
}

/** `, for example QM-2026-021`; empty when identifiers end in no number. */
function nextFree(openings: OpeningEntry[]): string {
  const next = nextIdentifier(openings);

  return next === undefined ? '' : `, for example ${next}`;
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
