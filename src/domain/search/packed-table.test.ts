import { expect, test } from 'vitest';
import { packRest } from '#domain/search/pack-rest.ts';
import { packTable } from '#domain/search/pack-table.ts';
import { aFaq, anOpening, aRole } from '#testing/builders.ts';
import { aSearchTable, asServed, startOf } from '#testing/search/example-search.ts';

const TABLE = aSearchTable({
  roles: [aRole({ id: 'other', title: '$& of "data"', alternateTitles: ['Datenmensch'] }), aRole()],
  openings: [anOpening(), anOpening({ id: 'back-end-developer-berlin-2' })],
  faqs: [
    aFaq({ id: 'two', roles: ['other', 'back-end-developer'], question: 'Do I become a $& of "data" here?' }),
    aFaq({ id: 'none' }),
    aFaq({ id: 'one', roles: ['back-end-developer'], question: 'What does a Back-end developer do?' }),
  ],
});

test('the table comes back as it was', () => {
  expect(asServed(TABLE)).toEqual(TABLE);
});

test('what comes first has names, facts and what roles must have, and nothing of the rest', () => {
  const { role, opening, answer, skill } = startOf(TABLE);

  expect([role.name, opening]).toEqual([TABLE.role.name, TABLE.opening]);
  expect(role.needs.flat().map(({ need }) => need)).toEqual(['must', 'must']);
  expect([answer.name, skill.terms, role.says]).toEqual([[], [], []]);
});

test('what follows from a name is not told again', () => {
  const { skill, role, opening } = packTable(TABLE);
  const { answer } = packRest(TABLE);

  expect(skill.id).toEqual(TABLE.skill.id.map(() => ''));
  expect(role.id).toContain('');
  expect(opening.shared.at(-1)?.values.id).toContain('-berlin-2');
  expect(answer.name).not.toContainEqual(expect.stringContaining('a Back-end developer'));
});
