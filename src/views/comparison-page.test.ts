import { describe, expect, test } from 'vitest';
import { listSteps } from '#domain/steps.ts';
import { aCatalogue, aLevel, aPayBand, aRole, aSkill } from '#testing/builders.ts';
import { comparisonPage } from '#views/comparison-page.ts';

const SKILLS = ['java', 'python', 'nodejs', 'docker'];

const catalogue = aCatalogue({
  levels: [aLevel(), aLevel({ id: 'senior', rank: 30 })],
  skills: [aSkill(), ...SKILLS.map((id) => aSkill({ id }))],
  openings: [],
  payBands: [aPayBand(), aPayBand({ id: 'senior', level: 'senior', min: 74_000, max: 92_000 })],
  roles: [
    aRole({
      skills: [
        { anyOf: ['java', 'python'], need: 'must', proficiency: 'working' },
        { skill: 'git', need: 'nice' },
      ],
      responsibilities: {
        delivery: [
          'Build services that other teams rely on.',
          'Ship small changes every working day.',
          'Trace a slow request to its query.',
        ],
      },
      experience: { months: 18 },
    }),
    aRole({
      id: 'senior-developer',
      level: 'senior',
      buildsOn: 'back-end-developer',
      skills: [
        { anyOf: ['java', 'nodejs', 'python'], need: 'must', proficiency: 'expert' },
        { skill: 'git', need: 'must' },
        { skill: 'docker', need: 'must', proficiency: 'working' },
      ],
      responsibilities: {
        delivery: [
          'Build services that other teams rely on.',
          'Set the direction of one whole service.',
          'Decide what is built first.',
        ],
      },
      education: { credential: 'bachelor degree', fields: ['Computer science'], experienceAccepted: true },
      experience: { months: 60 },
    }),
  ],
});

const [step] = listSteps(catalogue.roles.values());
if (!step) throw new Error('There is no step.');
const page = comparisonPage(step, catalogue, 'en');

/** What a part says, row by row: the subject, then a text for each role. */
const said = (id: string): string[][] =>
  (page.parts.find((part) => part.id === id)?.rows ?? []).map(({ group, names, cells }) => [
    [group, names.map(({ text }) => text).join(', ')].filter(Boolean).join(': '),
    ...cells.map(({ mark, lines }) =>
      [
        mark && `${mark.symbol} ${mark.text}`,
        ...lines.map((line) => [line.mark?.symbol, line.text].filter(Boolean).join(' ')),
      ]
        .filter(Boolean)
        .join(' | '),
    ),
  ]);

describe('a comparison of two rungs', () => {
  test('is called by both roles, and counts what changes', () => {
    expect([page.frame.title, page.lead]).toEqual([
      'From back-end developer to senior developer',
      'Skills: 1 added, 1 raised, 1 changed.',
    ]);
  });

  test('tells of each skill or group what it was and what becomes of it, the new first', () => {
    expect(said('skills')).toEqual([
      ['Docker', 'Not asked for', '+ added | Needed: working'],
      [
        'Java, Python, Nodejs',
        'Needed: working | At least one of these: Java, Python',
        '↑ raised | Needed: expert | At least one of these: Java, Nodejs, Python | now also Nodejs',
      ],
      ['Git', 'Welcome', '~ changed | Needed | needed now, not only welcome'],
    ]);
  });

  test('sets sentences side by side by theme, and marks what both say', () => {
    expect(said('responsibilities')).toEqual([
      [
        'Delivery',
        '= Build services that other teams rely on. | Ship small changes every working day. | Trace a slow request to its query.',
        '= Build services that other teams rely on. | Set the direction of one whole service. | Decide what is built first.',
      ],
    ]);
  });

  test('says what education, experience and pay become', () => {
    expect(said('formal')).toEqual([
      [
        'Education',
        'Not asked for',
        '+ added | A bachelor’s degree | Computer science | or the same knowledge gained another way',
      ],
      ['Experience', 'About 18 months of similar work', '↑ raised | About 5 years of similar work'],
    ]);
    expect(said('pay')).toEqual([
      ['Germany', '€62,000 to €78,000 | a year, gross', '↑ raised | €74,000 to €92,000 | a year, gross'],
    ]);
  });
});

test('only steps between two published roles have a comparison', () => {
  const roles = [
    aRole(),
    aRole({ id: 'senior', buildsOn: 'back-end-developer' }),
    aRole({ id: 'draft', buildsOn: 'back-end-developer', status: 'draft' }),
    aRole({ id: 'old', status: 'retired' }),
    aRole({ id: 'above-old', buildsOn: 'old' }),
  ];

  expect(listSteps(aCatalogue({ roles }).roles.values()).map(({ lower, higher }) => [lower.id, higher.id])).toEqual([
    ['back-end-developer', 'senior'],
  ]);
});
