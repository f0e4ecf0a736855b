import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import type { HealthTopic } from '#domain/health/finding.ts';
import { checkHealth } from '#domain/health.ts';
import { aContent, aFaq, aLocation, anOpening, aPage, aPayBand, aRole, aSkill } from '#testing/builders.ts';

const DAY = { now: Date.parse('2026-11-20T12:00:00Z'), today: '2026-11-20' };

/** What is said about one topic of `aContent` with some collections of a test's own. */
function find(topic: HealthTopic, collections: Partial<Content>): string[] {
  const section = checkHealth(aContent(collections), DAY).find((one) => one.topic === topic);

  return (section?.findings ?? []).map(({ file, what }) => `${file.replace('content/', '')} ${what}`);
}

const summaryOf = (topic: HealthTopic, collections: Partial<Content> = {}) =>
  checkHealth(aContent(collections), DAY).find((one) => one.topic === topic)?.summary;

describe('pay', () => {
  test('that no band says is told for each country with an office, a role without any band first', () => {
    const locations = [aLocation(), aLocation({ id: 'lisbon', country: 'PT', region: 'PT-11' })];
    const roles = [aRole(), aRole({ id: 'senior-developer', level: 'senior' })];

    expect(find('pay', { locations, roles })).toEqual([
      'roles/senior-developer.mdx No band for back-end, senior anywhere.',
      'roles/back-end-developer.mdx No band for back-end, mid in PT.',
    ]);
  });

  test('of a band that has ended counts for nothing, and one that has held for long is told', () => {
    const ended = aPayBand({ effectiveFrom: '2025-01-01', effectiveTo: '2026-11-19' });

    expect(find('pay', { payBands: [ended] })).toEqual([
      'roles/back-end-developer.mdx No band for back-end, mid anywhere.',
    ]);
    expect(find('pay', { payBands: [aPayBand({ effectiveFrom: '2025-11-19' })] })).toEqual([
      'pay-bands/back-end-mid-de.yml These numbers have held for 366 days.',
    ]);
  });

  test('that is typed into an opening is told while one can apply', () => {
    const pay = { min: 34_000, max: 42_000, currency: 'EUR', period: 'year', reason: 'Three days a week.' } as const;
    const openings = [anOpening({ pay }), anOpening({ id: 'ended', pay, outcome: { filled: '2026-11-10' } })];

    expect(find('pay', { openings })).toEqual([
      'openings/developer-berlin.mdx The pay is typed here: a pay review passes it by.',
    ]);
    expect(summaryOf('pay')).toBe(
      'All 1 published roles have a pay band for each country with an office; all 1 openings take their pay from a band.',
    );
  });
});

test('texts are told when nobody has read them for half a year or will not have in a month, the oldest first', () => {
  const collections = {
    roles: [
      aRole({ reviewed: '2026-06-21' }),
      aRole({ id: 'fresh', reviewed: '2026-06-23' }),
      aRole({ id: 'draft', reviewed: '2020-01-01', status: 'draft' }),
    ],
    faqs: [aFaq({ reviewed: '2025-11-20' })],
    pages: [aPage(), aPage({ id: 'how-we-hire', reviewed: '2026-05-24' })],
  };

  expect(find('reviews', collections)).toEqual([
    'faqs/degree-needed.mdx Last read 365 days ago, on 2025-11-20.',
    'pages/how-we-hire.mdx To be read within 0 days.',
    'roles/back-end-developer.mdx To be read within 28 days. @quillmark/back-end answers for it.',
    'roles/fresh.mdx To be read within 30 days. @quillmark/back-end answers for it.',
    'pages/benefits.mdx Nothing says when somebody last read this.',
  ]);
  expect(summaryOf('reviews', collections)).toBe('3 of 5 published texts were read within 180 days.');
});

test('roles without an opening are told, those that never had one first', () => {
  const roles = [aRole(), aRole({ id: 'hired' }), aRole({ id: 'never' })];
  const openings = [anOpening(), anOpening({ id: 'old', role: 'hired', outcome: { filled: '2026-11-10' } })];

  expect(find('roles', { roles, openings })).toEqual([
    'roles/never.mdx Never had an opening. @quillmark/back-end answers for it.',
    'roles/hired.mdx Its last opening ended 10 days ago. @quillmark/back-end answers for it.',
  ]);
});

test('an answer of the family counts for each of its roles, and one for the whole site for none', () => {
  const all = (['role', 'path', 'pay', 'skills'] as const).map((topic) =>
    aFaq({ id: `about-${topic}`, topic, families: ['back-end'] }),
  );
  const faqs = [...all, aFaq({ topic: 'qualifications' }), aFaq({ id: 'later', topic: 'process', status: 'draft' })];

  expect(find('questions', { faqs })).toEqual([
    'faqs No answer at all about process.',
    'faqs No answer at all about working-here.',
    'roles/back-end-developer.mdx No answer about qualifications.',
  ]);
});

test('skills are told that no published role asks for, and those with one name only', () => {
  const skills = [aSkill(), aSkill({ id: 'rust', aliases: ['rustlang'] }), aSkill({ id: 'zig' })];
  const roles = [aRole(), aRole({ id: 'draft', status: 'draft', skills: [{ skill: 'zig', need: 'must' }] })];

  expect(find('skills', { skills, roles })).toEqual([
    'skills/rust.yml No published role asks for it, so that nothing leads to its page.',
    'skills/zig.yml No published role asks for it, so that nothing leads to its page. It has no other name.',
    'skills/git.yml It has no other name.',
  ]);
});

test('a responsibility that roles share is told at the last of them, and not where the roles are alike as a whole', () => {
  const own = (word: string) => ['one', 'two'].map((part) => `Keep ${word} running, part ${part} of it all.`);
  const role = (id: string, ...sentences: string[]) =>
    aRole({
      id,
      summary: `${id} builds and runs what nobody else builds here.`,
      responsibilities: { delivery: sentences },
    });
  const shared = 'Ship small changes every working day.';
  const roles = [
    role('first', ...own('orders'), shared),
    role('second', ...own('royalties'), `${shared.slice(0, -1)}!`),
    role('copied', ...own('orders'), shared),
  ];

  expect(find('duplicates', { roles })).toEqual([
    expect.stringContaining('roles/copied.mdx 3 of 3 sentences stand in content/roles/first.mdx too.'),
    `roles/second.mdx "${shared}" stands in content/roles/first.mdx too.`,
  ]);
});
