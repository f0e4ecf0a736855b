import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOfChange, needChange } from '#domain/compare/compare-needs.ts';
import { type ComparedRole, type Comparison, compareRoles, countChanges } from '#domain/compare.ts';
import { CREDENTIALS } from '#schemas/role.ts';
import { NEEDS, PROFICIENCIES, type SkillNeed } from '#schemas/skill-need.ts';

const THEMES = ['delivery', 'data', 'quality'];
const SKILLS = ['git', 'java', 'python', 'ruby', 'php', 'sql', 'docker', 'aws', 'azure'];
const WORDS = ['write', 'tests', 'for', 'the', 'rules', 'that', 'move', 'money', 'unit', 'and', 'services'];

/** Needs in which no skill stands twice, as the schema of a role has it. */
const needs = fc
  .tuple(fc.shuffledSubarray(SKILLS), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }))
  .chain(([skills, sizes]) => {
    const rest = [...skills];
    const groups = sizes.map((size) => rest.splice(0, size)).filter((group) => group.length > 0);

    return fc.tuple(
      ...groups.map((group) =>
        fc.record({
          skills: fc.constant(group),
          atLeast: fc.integer({ min: 1, max: Math.max(group.length - 1, 1) }),
          need: fc.constantFrom(...NEEDS),
          proficiency: fc.option(fc.constantFrom(...PROFICIENCIES), { nil: undefined }),
        }),
      ),
    );
  });

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 }).map((words) => words.join(' '));
const sentences = fc.array(sentence, { maxLength: 5 });

const band = fc.record({
  countries: fc.shuffledSubarray(['DE', 'PT', 'GB'], { minLength: 1 }),
  currency: fc.constantFrom('EUR', 'GBP'),
  period: fc.constantFrom('year', 'month'),
  min: fc.integer({ min: 1, max: 9 }),
  max: fc.integer({ min: 10, max: 19 }),
});

const role: fc.Arbitrary<ComparedRole> = fc.record({
  responsibilities: fc.dictionary(fc.constantFrom(...THEMES), sentences),
  skills: needs,
  qualifications: sentences,
  education: fc.option(
    fc.record({
      credential: fc.constantFrom(...CREDENTIALS),
      fields: fc.shuffledSubarray(['Computer science', 'Design']),
      experienceAccepted: fc.boolean(),
    }),
    { nil: undefined },
  ),
  experience: fc.option(fc.record({ months: fc.integer({ min: 1, max: 600 }) }), { nil: undefined }),
  // One band for a country, currency and period, as the content check has it.
  pay: fc.array(band, { maxLength: 1 }),
});

const roles = fc.array(role, { minLength: 2, maxLength: 3 });

const compare = (...compared: ComparedRole[]): Comparison => compareRoles(compared, THEMES);

/** All rows of a comparison, each as one text, in an order that says nothing. */
const rowsOf = ({ themes, needs: skills, qualifications, pay }: Comparison, turn: (cells: unknown[]) => unknown[]) =>
  [
    ...themes.flatMap(({ id, rows }) => rows.map((cells) => [id, turn(cells)])),
    ...skills.map((cells) => ['needs', turn(cells)]),
    ...qualifications.map((cells) => ['qualifications', turn(cells)]),
    ...pay.map(({ cells, ...where }) => [where, turn(cells)]),
  ]
    .map((row) => JSON.stringify(row, (_, value) => value ?? null))
    .sort();

/** What stands in one column, in an order that says nothing. */
const columnOf = <Cell>(rows: (Cell | undefined)[][], column: number): string[] =>
  rows
    .flatMap((cells) => cells[column] ?? [])
    .map((cell) => JSON.stringify(cell))
    .sort();

const sorted = (things: unknown[]): string[] => things.map((thing) => JSON.stringify(thing)).sort();

describe('whatever the roles are', () => {
  test('a role against itself has no difference', () => {
    fc.assert(
      fc.property(role, (one) => {
        const { themes, needs: skills, qualifications, education, experience, pay } = compare(one, one);
        const rows = [...themes.flatMap((theme) => theme.rows), ...qualifications, education, experience];

        expect(skills.map(([a, b]) => kindOfChange(a, b)).filter((kind) => kind !== 'same')).toEqual([]);
        expect(
          [...rows, ...pay.map(({ cells }) => cells)].filter(
            ([a, b]) => a !== b && JSON.stringify(a) !== JSON.stringify(b),
          ),
        ).toEqual([]);
      }),
    );
  });

  test('nothing is lost, and nothing is said twice', () => {
    fc.assert(
      fc.property(roles, (all) => {
        const { themes, needs: skills, qualifications, education, experience, pay } = compare(...all);

        for (const [column, one] of all.entries()) {
          expect(columnOf(skills, column)).toEqual(sorted(one.skills));
          expect(columnOf(qualifications, column)).toEqual(sorted(one.qualifications));
          expect(education[column]).toEqual(one.education);
          expect(experience[column]).toBe(one.experience?.months ?? 0);
          for (const [id, written] of Object.entries(one.responsibilities))
            expect(columnOf(themes.find((theme) => theme.id === id)?.rows ?? [], column)).toEqual(sorted(written));
          const told = pay.flatMap(({ countries, currency, period, cells }) =>
            cells[column] ? countries.map((country) => ({ country, currency, period, ...cells[column] })) : [],
          );
          expect(sorted(told)).toEqual(
            sorted(
              one.pay.flatMap(({ countries, currency, period, min, max }) =>
                countries.map((country) => ({ country, currency, period, min, max })),
              ),
            ),
          );
        }
      }),
    );
  });

  test('no row is empty', () => {
    fc.assert(
      fc.property(roles, (all) => {
        const { themes, needs: skills, qualifications, pay } = compare(...all);
        const rows = [
          ...themes.flatMap((theme) => theme.rows),
          ...skills,
          ...qualifications,
          ...pay.map(({ cells }) => cells),
        ];

        expect(rows.filter((cells) => cells.every((cell) => cell === undefined))).toEqual([]);
      }),
    );
  });

  test('the order of the roles changes the order of the cells, and nothing else', () => {
    fc.assert(
      fc.property(roles, (all) => {
        const backwards = compare(...all.toReversed());

        expect(rowsOf(backwards, (cells) => cells)).toEqual(rowsOf(compare(...all), (cells) => cells.toReversed()));
      }),
    );
  });

  test('on the way back every sign is turned', () => {
    const none = fc.constant(undefined);
    const need = fc.oneof(
      needs.filter(({ length }) => length > 0).map(([first]) => first),
      none,
    );

    fc.assert(
      fc.property(need, need, (a, b) => {
        const there = needChange(a, b);
        const back = needChange(b, a);

        expect([back.asked, back.proficiency, back.need, back.atLeast].map((sign) => 0 - sign)).toEqual([
          there.asked,
          there.proficiency,
          there.need,
          there.atLeast,
        ]);
        expect([back.joined, back.left]).toEqual([there.left, there.joined]);
      }),
    );
  });

  test('what is added on the way there is dropped on the way back', () => {
    fc.assert(
      fc.property(role, role, (a, b) => {
        const there = countChanges(compare(a, b), 0, 1);
        const back = countChanges(compare(b, a), 0, 1);

        expect(back).toEqual({
          ...there,
          added: there.dropped,
          dropped: there.added,
          raised: there.lowered,
          lowered: there.raised,
        });
      }),
    );
  });
});

const aNeed = (skills: string[], fields: Partial<SkillNeed> = {}): SkillNeed => ({
  skills,
  atLeast: 1,
  need: 'must',
  ...fields,
});
const asking = (...skills: SkillNeed[]): ComparedRole => ({
  responsibilities: {},
  skills,
  qualifications: [],
  pay: [],
});

describe('a group', () => {
  test('stands beside the group with which it shares the most, not beside a lone skill of it', () => {
    const before = asking(aNeed(['java', 'python', 'ruby', 'php', 'nodejs']));
    const after = asking(aNeed(['java', 'nodejs'], { need: 'nice' }), aNeed(['python', 'ruby', 'php']));
    const { needs: rows } = compare(before, after);

    expect(rows.map((cells) => cells.map((cell) => cell?.skills.join()))).toEqual([
      ['java,python,ruby,php,nodejs', 'python,ruby,php'],
      [undefined, 'java,nodejs'],
    ]);
  });

  test('tells which skills it takes besides, and which no more', () => {
    expect(needChange(aNeed(['java', 'ruby']), aNeed(['java', 'nodejs']))).toMatchObject({
      joined: ['nodejs'],
      left: ['ruby'],
    });
  });
});

test.each([
  ['added', undefined, aNeed(['git'])],
  ['dropped', aNeed(['git']), undefined],
  ['raised', aNeed(['git'], { proficiency: 'working' }), aNeed(['git'], { proficiency: 'expert' })],
  ['raised', aNeed(['git']), aNeed(['git'], { proficiency: 'awareness' })],
  ['lowered', aNeed(['git'], { proficiency: 'working' }), aNeed(['git'], { proficiency: 'awareness' })],
  ['changed', aNeed(['git'], { need: 'nice' }), aNeed(['git'])],
  ['changed', aNeed(['aws', 'azure', 'gcp']), aNeed(['aws', 'azure', 'gcp'], { atLeast: 2 })],
  ['changed', aNeed(['aws', 'azure']), aNeed(['aws'])],
  ['same', aNeed(['git'], { proficiency: 'working' }), aNeed(['git'], { proficiency: 'working' })],
  [undefined, undefined, undefined],
] as const)('a need is %s', (kind, before, after) => {
  expect(kindOfChange(before, after)).toBe(kind);
});

test.each([
  [
    true,
    'Write unit tests for the rules that move money.',
    'Write unit and integration tests for the rules that move money.',
  ],
  [false, 'Write tests for the rules that move money.', 'Write the rules for the people that move books.'],
  [false, 'Write clean code that a colleague can maintain.', 'Lead code review and keep the standards short.'],
])('sentences that say nearly the same stand in one row: %s', (together, a, b) => {
  const saying = (text: string): ComparedRole => ({ ...asking(), responsibilities: { quality: [text] } });

  expect(compare(saying(a), saying(b)).themes[0]?.rows).toEqual(
    together
      ? [[a, b]]
      : [
          [a, undefined],
          [undefined, b],
        ],
  );
});

test('countries in which all roles pay alike share a row', () => {
  const paid = (min: number, countries: string[]) => ({
    countries,
    currency: 'EUR',
    period: 'year' as const,
    min,
    max: 90,
  });
  const before: ComparedRole = { ...asking(), pay: [paid(50, ['PT', 'DE']), paid(40, ['ES'])] };
  const after: ComparedRole = { ...asking(), pay: [paid(70, ['DE', 'PT', 'ES'])] };

  expect(
    compare(before, after).pay.map(({ countries, cells }) => [countries.join(), cells.map((cell) => cell?.min)]),
  ).toEqual([
    ['DE,PT', [50, 70]],
    ['ES', [40, 70]],
  ]);
});
