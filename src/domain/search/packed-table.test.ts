import { expect, test } from 'vitest';
import { packTable } from '#domain/search/pack-table.ts';
import { unpackTable } from '#domain/search/packed-table.ts';
import { aFaq, anOpening, aRole } from '#testing/builders.ts';
import { aSearchTable } from '#testing/search/example-search.ts';

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
  expect(unpackTable(JSON.parse(JSON.stringify(packTable(TABLE))))).toEqual(TABLE);
});

test('what follows from a name is not told again', () => {
  const { skill, role, opening, texts } = packTable(TABLE);

  expect(skill.id).toEqual(TABLE.skill.id.map(() => ''));
  expect(role.id).toContain('');
  expect(opening.id).toContain('-berlin-2');
  expect(texts.lines).not.toContain('a Back-end developer');
});
