import type { Framework } from '#feeds/api/framework.ts';
import { readCsv, writeCsv } from '#feeds/csv.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';

/** The tables of a framework. Lists stand in tables of their own, a line for each entry, so that no cell needs taking apart. */
export const FRAMEWORK_TABLES = [
  'families',
  'levels',
  'themes',
  'skills',
  'skill-lists',
  'proficiencies',
  'roles',
  'responsibilities',
  'needs',
  'occupations',
] as const;

export type FrameworkTable = (typeof FRAMEWORK_TABLES)[number];

const HEADS: Record<FrameworkTable, string[]> = {
  families: ['id', 'name', 'summary', 'order'],
  levels: ['id', 'name', 'track', 'rank', 'meaning'],
  themes: ['id', 'name', 'meaning'],
  skills: ['id', 'name', 'kind', 'definition'],
  'skill-lists': ['skill', 'list', 'value'],
  proficiencies: ['skill', 'proficiency', 'meaning'],
  roles: ['id', 'title', 'family', 'level', 'buildsOn', 'summary'],
  responsibilities: ['role', 'theme', 'sentence'],
  needs: ['role', 'number', 'skill', 'atLeast', 'need', 'proficiency'],
  occupations: ['role', 'scheme', 'code'],
};

const SKILL_LISTS = ['aliases', 'searchTerms', 'broader', 'related', 'sameAs'] as const;

/** One table of a framework as CSV. The lines with the same `number` in `needs` are one need: a group when they are several. */
export const frameworkCsv = (table: FrameworkTable, framework: Framework): string =>
  writeCsv([HEADS[table], ...LINES[table](framework)]);

const LINES: Record<FrameworkTable, (framework: Framework) => string[][]> = {
  families: ({ families }) => families.map(({ id, name, summary, order }) => [id, name, summary, String(order)]),
  levels: ({ levels }) => levels.map(({ id, name, track, rank, meaning }) => [id, name, track, String(rank), meaning]),
  themes: ({ themes }) => themes.map(({ id, name, meaning }) => [id, name, meaning]),
  skills: ({ skills }) => skills.map(({ id, name, kind, definition }) => [id, name, kind, definition]),
  'skill-lists': ({ skills }) =>
    skills.flatMap((skill) => SKILL_LISTS.flatMap((list) => skill[list].map((value) => [skill.id, list, value]))),
  proficiencies: ({ skills }) =>
    skills.flatMap(({ id, proficiencies }) =>
      PROFICIENCIES.flatMap((level) => (proficiencies[level] ? [[id, level, proficiencies[level]]] : [])),
    ),
  roles: ({ roles }) =>
    roles.map(({ id, title, family, level, buildsOn = '', summary }) => [id, title, family, level, buildsOn, summary]),
  responsibilities: ({ roles }) =>
    roles.flatMap(({ id, responsibilities }) =>
      Object.entries(responsibilities).flatMap(([theme, sentences]) =>
        sentences.map((sentence) => [id, theme, sentence]),
      ),
    ),
  needs: ({ roles }) =>
    roles.flatMap(({ id, skills: needs }) =>
      needs.flatMap(({ skills, atLeast, need, proficiency = '' }, place) =>
        skills.map((skill) => [id, String(place + 1), skill, String(atLeast), need, proficiency]),
      ),
    ),
  occupations: ({ roles }) =>
    roles.flatMap(({ id, occupations }) => occupations.map(({ scheme, code }) => [id, scheme, code])),
};

/**
 * The parts of a framework document out of its tables, for `readFramework` to judge: words are not checked here, and numbers are
 * numbers again.
 */
export function joinTables(tables: Record<FrameworkTable, string>): Record<keyof Framework, unknown[]> {
  const rows = (table: FrameworkTable) => toRecords(tables[table]);
  const rowsOf = (table: FrameworkTable, key: string, id: string | undefined) =>
    rows(table).filter((row) => row[key] === id);

  return {
    families: rows('families').map((row) => ({ ...row, order: Number(row['order']) })),
    levels: rows('levels').map((row) => ({ ...row, rank: Number(row['rank']) })),
    themes: rows('themes'),
    skills: rows('skills').map((row) => {
      const lists = rowsOf('skill-lists', 'skill', row['id']);
      const levels = rowsOf('proficiencies', 'skill', row['id']);

      return {
        ...row,
        ...Object.fromEntries(
          SKILL_LISTS.map((name) => [name, lists.filter(({ list }) => list === name).map(({ value }) => value)]),
        ),
        proficiencies: Object.fromEntries(levels.map(({ proficiency = '', meaning }) => [proficiency, meaning])),
      };
    }),
    roles: rows('roles').map(({ buildsOn, ...row }) => ({
      ...row,
      ...(buildsOn && { buildsOn }),
      responsibilities: Object.fromEntries(
        [...Map.groupBy(rowsOf('responsibilities', 'role', row['id']), ({ theme = '' }) => theme)].map(
          ([theme, lines]) => [theme, lines.map(({ sentence }) => sentence)],
        ),
      ),
      skills: joinNeeds(rowsOf('needs', 'role', row['id'])),
      occupations: rowsOf('occupations', 'role', row['id']).map(({ scheme, code }) => ({ scheme, code })),
    })),
  };
}

type Row = Record<string, string>;

function toRecords(csv: string): Row[] {
  const [head = [], ...lines] = readCsv(csv);

  return lines.map((cells) => Object.fromEntries(head.map((name, place) => [name, cells[place] ?? ''])));
}

const joinNeeds = (rows: Row[]): unknown[] =>
  [...Map.groupBy(rows, ({ number = '' }) => number).values()].map((lines) => ({
    skills: lines.map(({ skill }) => skill),
    atLeast: Number(lines[0]?.['atLeast']),
    need: lines[0]?.['need'],
    ...(lines[0]?.['proficiency'] && { proficiency: lines[0]['proficiency'] }),
  }));
