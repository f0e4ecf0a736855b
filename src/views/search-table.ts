import { type Catalogue, listedOpenings, usedSkills } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { editionOf } from '#domain/search/edition.ts';
import { wholeVocabulary } from '#domain/search/further-names.ts';
import type { NeedGroup } from '#domain/search/packed-needs.ts';
import { KINDS, type SearchTable, TABLE_VERSION, type Target } from '#domain/search/table.ts';
import { toWords } from '#domain/search/tokens.ts';
import { understand } from '#domain/search/understand.ts';
import type { NamedTable } from '#domain/search/vocabulary.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { PROFICIENCIES, type SkillNeed } from '#schemas/skill-need.ts';
import { listNames, type Numbers, numbersOf, toNumber, toNumbers } from '#views/search-names.ts';
import { openingColumns } from '#views/search-openings.ts';

/** Everything the browser searches in, apart from the full text. Openings that have ended are not in it. */
export function searchTable(catalogue: Catalogue, locale: Locale): SearchTable {
  const names = listNames(catalogue, locale);
  const openings = listedOpenings(catalogue);
  const number = numbersOf(names);
  const role = { ...names.role, ...roleColumns([...catalogue.roles.values()], number) };
  const links = answerLinks(catalogue, number);
  const answer = { ...answerTitles(catalogue), ...links };
  const columns = openingColumns(openings, number);

  return {
    version: TABLE_VERSION,
    edition: editionOf([role, columns.opening, names.skill, names.family, names.topic]),
    kind: { id: [...KINDS] },
    ...names,
    role,
    skill: { ...names.skill, related: skillNeighbours(catalogue, number.skill) },
    location: { ...names.location, country: countriesOf(catalogue, number.country) },
    ...columns,
    answer: { ...answer, mentions: mentionsOf({ ...names, role, answer }, links.roles) },
    suggesting: getMessages(locale).search.suggesting,
  };
}

const roleColumns = (roles: Role[], number: Numbers) => ({
  id: roles.map(({ id }) => id),
  family: roles.map(({ family }) => toNumber(family, number.family)),
  level: roles.map(({ level }) => toNumber(level, number.level)),
  needs: roles.map(({ skills }) => toGroups(skills, number.skill)),
  below: roles.map(({ buildsOn = '' }) => toNumber(buildsOn, number.role)),
});

/** What is asked for, by the numbers of the skills. Each of them has one: a skill that a published role asks for has a page. */
const toGroups = (needs: SkillNeed[], skills: Map<string, number>): NeedGroup[] =>
  needs.map(({ skills: ids, atLeast, need, proficiency }) => ({
    skills: toNumbers(ids, skills),
    atLeast,
    need,
    proficiency: proficiency === undefined ? 0 : PROFICIENCIES.indexOf(proficiency) + 1,
  }));

const skillNeighbours = (catalogue: Catalogue, numbers: Map<string, number>): number[][] =>
  usedSkills(catalogue).map(({ related }) => toNumbers(related, numbers));

const countriesOf = ({ locations }: Catalogue, numbers: Map<string, number>): number[] =>
  [...locations.values()].map(({ country }) => toNumber(country, numbers));

/** Answers to questions, then what stands on the benefits page. */
function answerTitles({ faqs, benefits }: Catalogue) {
  const all = [...faqs.values(), ...benefits.values()];
  const names = all.map((answer) => ('question' in answer ? answer.question : answer.name));

  return {
    id: all.map(({ id }) => id),
    name: names,
    says: all.map(({ id, searchTerms }, number) => furtherWords(searchTerms, [id, names[number] ?? ''])),
  };
}

/** The words that some texts add to others, each once. */
function furtherWords(texts: string[], others: string[]): string {
  const known = others.flatMap(toWords);

  return [...new Set(texts.flatMap(toWords))].filter((word) => !known.includes(word)).join(' ');
}

function answerLinks(catalogue: Catalogue, number: Numbers) {
  const { faqs, benefits } = catalogue;
  const questions = [...faqs.values()];
  const none = [...benefits.values()].map((): number[] => []);

  return {
    topic: [
      ...questions.map(({ topic }) => toNumber(topic, number.topic)),
      ...none.map(() => toNumber('benefits', number.topic)),
    ],
    benefit: [...questions.map(() => 0), ...none.map(() => 1)],
    roles: [...questions.map(({ roles }) => toNumbers(roles, number.role)), ...none],
    families: [
      ...questions.map(({ families, roles }) =>
        toNumbers([...families, ...roles.map((id) => catalogue.roles.get(id)?.family ?? '')], number.family),
      ),
      ...none,
    ],
  };
}

/** What each question names, read as a query is read, besides the roles it is about. A half name or a slip names nothing. */
function mentionsOf(table: NamedTable, roles: number[][]): Target[][] {
  const vocabulary = wholeVocabulary(table);

  return table.answer.name.map((title, number) =>
    understand(title, vocabulary)
      .groups.flat()
      .flatMap(({ meanings }) => meanings)
      .filter(({ of, how }) => of !== 'topic' && (how === 'name' || how === 'alias'))
      .filter(({ of, value }) => of !== 'role' || !roles[number]?.includes(value))
      .map(({ of, value }) => ({ of, value })),
  );
}
