import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import {
  aCatalogue,
  aFamily,
  aFaq,
  aLevel,
  aLocation,
  anOpening,
  aPayBand,
  aRole,
  aSkill,
  aTheme,
} from '#testing/builders.ts';
import { rolePage } from '#views/role-page.ts';

const pageOf = (collections: Partial<Content> = {}, id = 'back-end-developer') =>
  rolePage(id, aCatalogue(collections), 'en');

const skills = [
  aSkill(),
  aSkill({ id: 'java' }),
  aSkill({ id: 'python' }),
  aSkill({ id: 'go' }),
  aSkill({ id: 'sql', name: 'SQL' }),
];

describe('what a role asks for', () => {
  const needsOf = (fields: Parameters<typeof aRole>[0]) => pageOf({ skills, roles: [aRole(fields)] }).needs;
  const namesOf = (lines: { skills: { text: string }[] }[]) => lines.map((line) => line.skills.map(({ text }) => text));

  test('is told apart: musts, and what is merely welcome', () => {
    const needs = needsOf({
      skills: [
        { skill: 'go', need: 'nice' },
        { skill: 'git', need: 'must' },
      ],
    });

    expect(namesOf(needs.must)).toEqual([['Git']]);
    expect(namesOf(needs.nice)).toEqual([['Go']]);
  });

  test('begins with the groups, then goes from expert to awareness', () => {
    const needs = needsOf({
      skills: [
        { skill: 'git', need: 'must' },
        { skill: 'sql', need: 'must', proficiency: 'working' },
        { skill: 'go', need: 'must', proficiency: 'expert' },
        { anyOf: ['java', 'python'], need: 'must' },
      ],
    });

    expect(namesOf(needs.must)).toEqual([['Java', 'Python'], ['Go'], ['SQL'], ['Git']]);
    expect(needs.must[1]?.proficiency).toEqual({ name: 'expert', step: 4, of: 4 });
  });

  test.each<[atLeast: number | undefined, group: string]>([
    [undefined, 'At least one of these'],
    [2, 'At least 2 of these'],
  ])('says of a group how many suffice (atLeast: %o)', (atLeast, group) => {
    const needs = needsOf({ skills: [{ anyOf: ['java', 'python', 'go'], atLeast, need: 'must' }] });

    expect(needs.must).toMatchObject([{ group }]);
  });

  test.each<[education: NonNullable<Parameters<typeof aRole>[0]>['education'], sentence: string]>([
    [{ credential: 'high school', experienceAccepted: false }, 'A secondary school diploma.'],
    [
      { credential: 'bachelor degree', fields: ['Computer science', 'Mathematics'], experienceAccepted: true },
      'A bachelor’s degree in computer science or mathematics, or the same knowledge gained another way.',
    ],
    [
      { credential: 'bachelor degree', fields: ['Interaction design', 'UX design'], experienceAccepted: false },
      'A bachelor’s degree in interaction design or UX design.',
    ],
    [
      { credential: 'postgraduate degree', fields: ['UX design'], experienceAccepted: false },
      'A postgraduate degree in UX design.',
    ],
  ])('puts education %o into one sentence', (education, sentence) => {
    expect(needsOf({ education }).education).toBe(sentence);
  });

  test('puts experience into one sentence, and nothing where none is asked for', () => {
    expect(needsOf({ experience: { months: 60 } }).experience).toBe('About 5 years of similar work.');
    expect(needsOf({})).toMatchObject({ education: undefined, experience: undefined });
  });
});

test('responsibilities stand in the order of the themes, not in that of the file', () => {
  const [a, b, c] = [
    'Set the standards for the team.',
    'Ship small changes every day.',
    'Mentor two colleagues at least.',
  ];
  const roles = [aRole({ responsibilities: { quality: [a], delivery: [b, c] } })];
  const { responsibilities } = pageOf({
    roles,
    themes: [aTheme(), aTheme({ id: 'quality' }), aTheme({ id: 'unused' })],
  });

  expect(responsibilities.map(({ name, sentences }) => [name, sentences])).toEqual([
    ['Delivery', [b, c]],
    ['Quality', [a]],
  ]);
});

describe('pay', () => {
  const payBands = [
    aPayBand({ countries: ['DE', 'PT'] }),
    aPayBand({ id: 'ca', countries: ['CA'], currency: 'CAD', min: 100_000, max: 130_000 }),
    aPayBand({ id: 'over', countries: ['GB'], effectiveTo: '2026-11-19' }),
  ];

  test('has a line for each band that holds on the day of the build', () => {
    expect(pageOf({ payBands }).pay).toEqual([
      { places: 'Canada', amount: 'CA$100,000 to CA$130,000', period: 'a year, gross' },
      { places: 'Germany and Portugal', amount: '€62,000 to €78,000', period: 'a year, gross' },
    ]);
  });
});

describe('related roles', () => {
  const asking = (id: string, ...ids: string[]) => aRole({ id, skills: ids.map((skill) => ({ skill, need: 'must' })) });

  test('say which skills they share, by name', () => {
    const roles = [asking('back-end-developer', 'git', 'sql'), asking('data-engineer', 'sql', 'git', 'python')];
    const [related] = pageOf({ roles, skills }).related;

    expect(related).toMatchObject({
      text: 'Data engineer',
      href: '/roles/data-engineer/',
      shared: 'In common: SQL and Git',
    });
  });

  test('name four skills at most, and count the others', () => {
    const all = ['git', 'java', 'python', 'go', 'sql'];
    const roles = [asking('back-end-developer', ...all), asking('data-engineer', ...all)];

    expect(pageOf({ roles, skills }).related[0]?.shared).toBe('In common: Git, Java, Python and Go, and 1 more');
  });

  test('say nothing of skills where a role named by hand shares none', () => {
    const roles = [aRole({ related: ['designer'] }), asking('designer', 'go')];

    expect(pageOf({ roles, skills }).related).toMatchObject([{ text: 'Designer', shared: undefined }]);
  });
});

test('questions about the role stand before those about its family', () => {
  const faqs = [
    aFaq({ id: 'family', families: ['back-end'], order: 1 }),
    aFaq({ id: 'own', roles: ['back-end-developer'], order: 9 }),
    aFaq({ id: 'site', order: 0 }),
  ];

  expect(pageOf({ faqs }).questions.map(({ id }) => id)).toEqual(['own', 'family']);
});

describe('the ladder', () => {
  const levels = [aLevel(), aLevel({ id: 'senior', rank: 30 }), aLevel({ id: 'junior', rank: 10 })];
  const roles = [
    aRole({ buildsOn: 'junior-developer' }),
    aRole({ id: 'junior-developer', level: 'junior' }),
    aRole({ id: 'senior-developer', level: 'senior', buildsOn: 'back-end-developer' }),
    aRole({ id: 'senior-draft', level: 'senior', buildsOn: 'back-end-developer', status: 'draft' }),
    aRole({ id: 'senior-retired', level: 'senior', buildsOn: 'back-end-developer', status: 'retired' }),
  ];
  const page = pageOf({ roles, levels });

  test('shows every rung from below, marks this one, and leaves drafts and retired roles out', () => {
    expect(page.ladder).toEqual([
      { name: 'Junior', isHere: false, href: '/roles/junior-developer/' },
      { name: 'Mid', isHere: true, href: '/roles/back-end-developer/' },
      { name: 'Senior', isHere: false, href: '/roles/senior-developer/' },
    ]);
  });

  test('leads to a rung with several roles where it begins on the pages of a large family', () => {
    const many = ['junior', 'senior'].flatMap((level) =>
      Array.from({ length: 60 }, (_, number) => aRole({ id: `${level}-${number}`, level })),
    );

    expect(pageOf({ roles: [...roles, ...many], levels }).ladder.map(({ href }) => href)).toEqual([
      '/families/back-end/page/2/#junior',
      '/roles/back-end-developer/',
      '/families/back-end/#senior',
    ]);
  });

  test('names one step down and the steps up', () => {
    expect(page.stepDown).toMatchObject({ text: 'Junior developer', href: '/roles/junior-developer/' });
    expect(page.stepsUp.map(({ text }) => text)).toEqual(['Senior developer']);
  });

  test('leads to what changes on each step, and to the picker', () => {
    expect([page.stepDown, ...page.stepsUp].map((step) => step?.changes)).toEqual([
      { text: 'What changes from junior to mid', href: '/compare/junior-developer/back-end-developer/' },
      { text: 'What changes from mid to senior', href: '/compare/back-end-developer/senior-developer/' },
    ]);
    expect(page.compare?.href).toBe('/compare/?roles=back-end-developer');
  });

  test('of a retired role leads to no comparison', () => {
    const retired = pageOf({
      roles: roles.map((role) => ({
        ...role,
        status: role.buildsOn === 'junior-developer' ? ('retired' as const) : role.status,
      })),
      levels,
    });

    expect([retired.stepDown?.text, retired.stepDown?.changes, retired.compare]).toEqual([
      'Junior developer',
      undefined,
      undefined,
    ]);
  });
});

describe('openings of a role', () => {
  test('are those one can apply for, with their number', () => {
    const openings = [anOpening(), anOpening({ id: 'over', outcome: { filled: '2026-11-19' } })];
    const page = pageOf({ openings });

    expect(page.openings.map(({ href }) => href)).toEqual(['/openings/developer-berlin/']);
    expect(page.openingsTitle).toMatchObject({ count: { text: '1 opening' }, after: ' for this role' });
  });

  test('that are over stay reachable, and say how they ended', () => {
    const openings = [anOpening({ outcome: { filled: '2026-11-19' }, locations: ['berlin', 'lisbon'] })];
    const page = pageOf({ openings, locations: [aLocation(), aLocation({ id: 'lisbon' })] });

    expect(page.openings).toEqual([]);
    expect(page.openingsTitle).toEqual({ before: 'No opening right now', count: { text: '' }, after: '' });
    expect(page.endedOpenings).toEqual([{ text: 'Berlin or Lisbon (filled)', href: '/openings/developer-berlin/' }]);
  });
});

describe('a retired role', () => {
  const page = pageOf({ roles: [aRole({ status: 'retired' })], openings: [] });

  test('says so, keeps its page, and is not for search engines', () => {
    expect(page.retired?.text).toContain('no longer hire for this role');
    expect(page.frame.indexed).toBe(false);
  });

  test('promises no pay', () => {
    expect(page.pay).toEqual([]);
  });
});

test('a published role has no notice, and search engines may list it', () => {
  const { retired, frame } = pageOf();

  expect(retired).toBeUndefined();
  expect(frame.indexed).toBe(true);
});

test('a draft has no page', () => {
  expect(() => pageOf({ roles: [aRole({ status: 'draft' })], openings: [] })).toThrow('"back-end-developer"');
});

test('official codes are named with the classification they are of, and with what its letters stand for', () => {
  const codes = [
    { scheme: 'onet-soc' as const, code: '15-1252.00' },
    { scheme: 'isco-08' as const, code: '2512' },
  ];

  expect(pageOf({ roles: [aRole({ occupations: codes })] }).upkeep.codes).toEqual([
    {
      scheme: 'O*NET-SOC',
      name: 'Occupational Information Network, Standard Occupational Classification',
      code: '15-1252.00',
    },
    { scheme: 'ISCO-08', name: 'International Standard Classification of Occupations, 2008', code: '2512' },
  ]);
  expect(pageOf().upkeep.codes).toEqual([]);
});

test('the trail leads through the family', () => {
  expect(pageOf({ families: [aFamily()] }).frame.trail).toEqual([
    { text: 'Home', href: '/' },
    { text: 'Roles', href: '/roles/' },
    { text: 'Back-end', href: '/families/back-end/' },
    { text: 'Back-end developer', href: '/roles/back-end-developer/' },
  ]);
});
