import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFramework } from '#feeds/api/framework.ts';
import { FRAMEWORK_TABLES, joinTables } from '#feeds/framework-tables.ts';
import { readMatrix } from '#feeds/matrix-csv.ts';
import { PROFICIENCIES, type SkillNeed } from '#schemas/skill-need.ts';
import { type BuiltElement, getPage, select, textOf } from '#testing/site/pages.ts';
import { CONTENT, PUBLISHED_ROLES, SKILLS_IN_USE } from '#testing/site/site-content.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';

const read = (file: string): string => readFileSync(join(SITE_FOLDER, file), 'utf8');
const page = getPage('/matrix/');
const inside = (element: BuiltElement, selector: string): BuiltElement[] =>
  select(page, selector).filter(({ parent }) => parent === element);

const idIn = (cell: BuiltElement): string => inside(cell, 'a')[0]?.attributes['href']?.split('/').at(-2) ?? '';
const roles = select(page, 'th[data-role]').map(idIn);
const rows = select(page, 'tr[data-kind]').map((row) => ({ head: inside(row, 'th')[0], cells: inside(row, 'td') }));

/** What the files say about a field: `'●3'`, with the size of the group behind it where there is one. */
function expected(skill: string, role: string): string {
  const need = PUBLISHED_ROLES.find(({ id }) => id === role)?.skills.find(({ skills }) => skills.includes(skill));
  if (!need) return '';
  const step = need.proficiency ? PROFICIENCIES.indexOf(need.proficiency) + 1 : '';

  return `${need.need === 'must' ? '●' : '○'}${step}${need.skills.length > 1 ? ' of a group' : ''}`;
}

describe('the matrix', () => {
  test('has a column for every published role and a row for every skill in use', () => {
    expect(roles.toSorted()).toEqual(PUBLISHED_ROLES.map(({ id }) => id).sort());
    expect(rows.map(({ head }) => head && idIn(head)).sort()).toEqual(SKILLS_IN_USE.map(({ id }) => id).sort());
  });

  test('says in every field what the file of the role says', () => {
    const wrong = rows.flatMap(({ head, cells }) => {
      const skill = head ? idIn(head) : '';

      return roles.flatMap((role, column) => {
        const [mark] = cells[column] ? inside(cells[column], 'span') : [];
        const letter = mark && inside(mark, 'sup').length > 0;
        const said = mark ? textOf(mark).replace(/[a-z]+$/, '') + (letter ? ' of a group' : '') : '';

        return said === expected(skill, role) ? [] : [`${skill} for ${role}: ${said} against ${expected(skill, role)}`];
      });
    });

    expect(rows[0]?.cells.length).toBe(roles.length);
    expect(wrong).toEqual([]);
  });

  test('says of every group how many of which skills are enough', () => {
    const groups = PUBLISHED_ROLES.flatMap(({ skills }) => skills.filter((need) => need.skills.length > 1));
    const lines = select(page, 'dd').map(textOf);
    const nameOf = (id: string) => CONTENT.skills.find((skill) => skill.id === id)?.name ?? id;
    const missing = groups.filter(
      ({ skills, atLeast }) =>
        !lines.some((line) => line.includes(` ${atLeast} of: `) && skills.every((id) => line.includes(nameOf(id)))),
    );

    expect(lines.length).toBe(groups.length);
    expect(missing).toEqual([]);
  });

  test('for spreadsheets says what the files say', () => {
    const told = readMatrix(read('matrix.csv'));
    const tidy = (needs: SkillNeed[] = []) =>
      needs.map((need) => JSON.stringify({ ...need, skills: need.skills.toSorted() }, Object.keys(need).sort())).sort();

    expect([...told.keys()].sort()).toEqual(PUBLISHED_ROLES.map(({ id }) => id).sort());
    for (const { id, skills } of PUBLISHED_ROLES) expect(tidy(told.get(id)), id).toEqual(tidy(skills));
  });
});

describe('the framework', () => {
  const document = JSON.parse(read('api/v1/framework.json'));
  const framework = readFramework(document);

  test('is, read again, what the files say', () => {
    const inUse = new Set(SKILLS_IN_USE.map(({ id }) => id));
    const sorted = <Entry extends { id: string }>(entries: Entry[]) =>
      entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));

    expect(framework.themes).toEqual(CONTENT.themes);
    expect(sorted(framework.skills)).toEqual(
      sorted(SKILLS_IN_USE).map((skill) => ({
        ...skill,
        broader: skill.broader.filter((id) => inUse.has(id)),
        related: skill.related.filter((id) => inUse.has(id)),
      })),
    );
    for (const { id, ...told } of framework.roles)
      expect(
        PUBLISHED_ROLES.find((role) => role.id === id),
        id,
      ).toMatchObject(told);
    expect(sorted(framework.roles).map(({ id }) => id)).toEqual(sorted(PUBLISHED_ROLES).map(({ id }) => id));
    for (const family of framework.families) expect(CONTENT.families).toContainEqual(family);
    for (const level of framework.levels) expect(CONTENT.levels).toContainEqual(level);
  });

  test('is the same in its tables', () => {
    const tables = FRAMEWORK_TABLES.map((table) => [table, read(`api/v1/framework/${table}.csv`)]);

    expect(readFramework({ ...document, ...joinTables(Object.fromEntries(tables)) })).toEqual(framework);
  });
});
