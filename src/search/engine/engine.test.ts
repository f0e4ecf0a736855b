import { describe, expect, test } from 'vitest';
import { advise } from '#search/engine/advise.ts';
import { type Engine, withoutPart } from '#search/engine/engine.ts';
import { findByAddress } from '#search/engine/entry-at.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { suggest } from '#search/engine/suggest.ts';
import { aFaq, aLevel, anOpening, aRole, aSkill } from '#testing/builders.ts';
import { aSearchTable, nameResult, openServed, SEARCH_NOW, search } from '#testing/search/example-search.ts';

const TABLE = aSearchTable({
  levels: [aLevel({ id: 'junior', rank: 1 }), aLevel({ id: 'mid', rank: 2 }), aLevel({ id: 'senior', rank: 3 })],
  skills: [
    aSkill({ id: 'kubernetes', aliases: ['k8s'], searchTerms: ['helm'], related: ['docker'] }),
    aSkill({ id: 'docker' }),
    aSkill({ id: 'python' }),
  ],
  roles: [
    aRole({ id: 'a-welcomes', skills: [{ skill: 'kubernetes', need: 'nice', proficiency: 'expert' }] }),
    aRole({ id: 'b-working', skills: [{ skill: 'kubernetes', need: 'must', proficiency: 'working' }] }),
    aRole({
      id: 'c-expert',
      level: 'senior',
      buildsOn: 'b-working',
      skills: [{ anyOf: ['kubernetes', 'docker'], need: 'must', proficiency: 'expert' }],
    }),
    aRole({ id: 'd-other', level: 'junior', skills: [{ skill: 'python', need: 'must' }] }),
  ],
  openings: [
    anOpening({ id: 'later', role: 'b-working', opens: '2026-12-01T09:00' }),
    anOpening({ id: 'now', role: 'b-working' }),
    anOpening({ id: 'ended', role: 'c-expert', closes: '2026-11-19T12:00' }),
    anOpening({ id: 'nice-now', role: 'a-welcomes' }),
    anOpening({
      id: 'closes-tomorrow',
      role: 'd-other',
      closes: '2026-11-21T12:00',
      workplace: 'remote',
      locations: [],
      eligibleIn: ['DE'],
    }),
  ],
  faqs: [
    aFaq({ id: 'k8s-needed', question: 'How much Kubernetes do I need?', topic: 'skills' }),
    aFaq({ id: 'pay', question: 'What about money?', topic: 'pay', searchTerms: ['thirteenth salary'] }),
  ],
});

const ENGINE = openServed(TABLE, SEARCH_NOW);

describe('of openings', () => {
  const upTo = (max: number, currency: 'EUR' | 'GBP') =>
    ({ min: 50_000, max, currency, period: 'year', reason: 'No band was made for it.' }) as const;
  const engine = openServed(
    aSearchTable({
      openings: [
        anOpening({ id: 'new', pay: upTo(70_000, 'EUR'), posted: '2026-11-18', visa: true }),
        anOpening({ id: 'recent', pay: upTo(55_000, 'EUR'), posted: '2026-11-10' }),
        anOpening({ id: 'old', pay: upTo(90_000, 'GBP'), posted: '2026-09-01' }),
        anOpening({ id: 'soon', pay: upTo(60_000, 'GBP'), posted: '2026-09-01', closes: '2026-11-22T12:00' }),
      ],
    }),
    SEARCH_NOW,
  );
  const found = (query: string) => search(engine, query).filter((name) => name.startsWith('opening:'));

  test.each([
    ['70000', ['opening:new', 'opening:old']],
    ['80k', ['opening:old']],
    ['60k euro', ['opening:new']],
    ['70.000 €', ['opening:new']],
    ['visa', ['opening:new']],
    ['newest', ['opening:new', 'opening:recent']],
    ['new this week', ['opening:new']],
    ['new jobs this week', ['opening:new']],
    ['closing this week', ['opening:soon']],
  ])('%s finds %s', (query, openings) => {
    expect(found(query)).toEqual(openings);
  });

  test('a role has all that is asked with one and the same', () => {
    expect(search(engine, '70000 closing soon')).toEqual([]);
    expect(search(engine, '60000 closing soon')).toEqual(['opening:soon', 'role:back-end-developer']);
  });

  test('no other job stands in for the one whose title is asked for', () => {
    const engine = openServed(
      aSearchTable({
        roles: [aRole({ id: 'designer', title: 'Product designer' }), aRole()],
        openings: [anOpening({ workplace: 'hybrid', officeDays: 2 })],
      }),
      SEARCH_NOW,
    );

    expect(search(engine, 'hybrid person')).not.toEqual([]);
    expect(search(engine, 'hybrid designer')).toEqual([]);
  });

  test('a chip and a reason say the amount', () => {
    const findings = engine.find({ text: '80k', selection: NOTHING_SELECTED, fullText: [] });
    const [first] = engine.show(findings.entries, findings);

    expect(first?.reasons.map(({ why, name }) => [why, name])).toEqual([['has', '80,000 a year or more']]);
  });
});

describe('the order', () => {
  test('for a skill is its page, those who must have it, their openings, those who welcome it, answers', () => {
    expect(search(ENGINE, 'k8s')).toEqual([
      'skill:kubernetes',
      'role:c-expert',
      'role:b-working',
      'opening:now',
      'opening:later',
      'role:a-welcomes',
      'opening:nice-now',
      'answer:k8s-needed',
    ]);
  });

  test('an answer is found by what people type for it', () => {
    expect(search(ENGINE, 'thirteenth')).toEqual(['answer:pay']);
  });

  test('for a title is that role, its openings, its ladder', () => {
    expect(search(ENGINE, 'B working')).toEqual(['role:b-working', 'opening:now', 'opening:later', 'role:c-expert']);
  });

  test('puts openings first for whoever wants a job, or says how to work', () => {
    expect(search(ENGINE, 'k8s jobs')[0]).toBe('opening:now');
    expect(search(ENGINE, 'remote python')).toEqual(['opening:closes-tomorrow', 'role:d-other']);
  });

  test('keeps what is shown in place when the full text arrives, and shows nothing twice', () => {
    const before = search(ENGINE, 'k8s');
    const hits = ['/careers/roles/d-other/', '/skills/kubernetes/', '/faq/#pay', '/roles/gone/'];
    const fullText = hits.map(findByAddress(ENGINE)).filter((entry) => entry !== undefined);

    expect(search(ENGINE, 'k8s', {}, fullText)).toEqual([...before, 'role:d-other', 'answer:pay']);
  });
});

describe('what an opening is by now is the clock’s to say', () => {
  test('one that has closed since the build is not found', () => {
    const later = openServed(TABLE, Date.parse('2026-11-22T12:00:00Z'));

    expect(search(ENGINE, 'python')).toContain('opening:closes-tomorrow');
    expect(search(later, 'python')).not.toContain('opening:closes-tomorrow');
    expect(search(later, '')).not.toContain('opening:closes-tomorrow');
  });

  test('one that has opened since is open', () => {
    const later = openServed(TABLE, Date.parse('2026-12-02T12:00:00Z'));

    expect(search(ENGINE, '', { open: ['1'] })).not.toContain('opening:later');
    expect(search(later, '', { open: ['1'] })).toContain('opening:later');
  });
});

/** The results of a query with their reasons: `role:x: why name (proficiency)`. */
function explain(engine: Engine, text: string): string[] {
  const findings = engine.find({ text, selection: NOTHING_SELECTED, fullText: [] });

  return engine.show(findings.entries, findings).map((result) => {
    const reasons = result.reasons.map(
      ({ part, why, name, proficiency }) => `${part.typed} ${why} ${name} ${proficiency}`,
    );

    return `${nameResult(result)}: ${reasons.join(', ')}`;
  });
}

test('every result says why', () => {
  expect(explain(ENGINE, 'k8s')).toEqual([
    'skill:kubernetes: k8s is Kubernetes 0',
    'role:c-expert: k8s one-of Kubernetes 4',
    'role:b-working: k8s needs Kubernetes 2',
    'opening:now: k8s needs Kubernetes 2',
    'opening:later: k8s needs Kubernetes 2',
    'role:a-welcomes: k8s welcomes Kubernetes 4',
    'opening:nice-now: k8s welcomes Kubernetes 4',
    'answer:k8s-needed: k8s mentions Kubernetes 0',
  ]);
  expect(explain(ENGINE, 'senior k8s')).toEqual(['role:c-expert: senior has Senior 0, k8s one-of Kubernetes 4']);
});

test('an answer says which words led to it, but not those that its question says', () => {
  const leadingIn = (text: string) => {
    const findings = ENGINE.find({ text, selection: NOTHING_SELECTED, fullText: [] });

    return ENGINE.show(findings.entries, findings).map((result) => [nameResult(result), result.leading]);
  };

  expect(leadingIn('thirteenth')).toEqual([['answer:pay', 'thirteenth']]);
  expect(leadingIn('money thirteenths')).toEqual([['answer:pay', 'thirteenths']]);
  expect(leadingIn('money')).toEqual([['answer:pay', '']]);
});

test('a result has the facts to choose by', () => {
  const findings = ENGINE.find({ text: 'b working', selection: NOTHING_SELECTED, fullText: [] });
  const [role, now, later] = ENGINE.show(findings.entries, findings);

  expect(role).toMatchObject({
    title: 'B working',
    facts: [['Back-end'], ['Mid'], ['Berlin']],
    openings: 1,
  });
  expect(now?.opening).toMatchObject({
    status: 'open',
    min: 62_000,
    max: 78_000,
    currency: 'EUR',
    period: 'year',
    timeZone: 'Europe/Berlin',
  });
  expect(later?.opening).toMatchObject({ status: 'upcoming', moment: Date.parse('2026-12-01T08:00:00Z') });
});

describe('when nothing is found', () => {
  const help = (text: string, selection: Partial<typeof NOTHING_SELECTED>) =>
    advise(ENGINE, { text, selection: { ...NOTHING_SELECTED, ...selection }, fullText: [] });

  test('the filter is named whose removal shows most', () => {
    expect(help('k8s', { level: ['junior'], kind: ['answer'] })?.without).toEqual({ filter: 'level', amount: 1 });
  });

  test('or the words', () => {
    expect(help('junior k8s', {})?.without).toMatchObject({ part: { typed: 'junior' }, amount: 8 });
  });

  test('and the nearest skill', () => {
    expect(help('junior k8s', {})?.nearest).toEqual({ id: 'docker', name: 'Docker' });
    expect(help('pylon', {})?.nearest).toEqual({ id: 'python', name: 'Python' });
    expect(help('xqzv', {})?.nearest).toBeUndefined();
  });
});

describe('names to choose from while typing', () => {
  test.each([
    ['kub', [{ name: 'Kubernetes', alias: '', of: 'skill', isSlip: false }]],
    ['k8', [{ name: 'Kubernetes', alias: 'k8s', of: 'skill', isSlip: false }]],
    ['pyhton', [{ name: 'Python', alias: '', of: 'skill', isSlip: true }]],
    ['', []],
    ['???', []],
  ])('%o', (typed, names) => {
    expect(suggest(ENGINE.index, typed, 8)).toEqual(names);
  });

  test('are at most as many as asked for', () => {
    expect(suggest(ENGINE.index, 'b', 2)).toHaveLength(2);
  });
});

test('a chip is taken out of the query with its space', () => {
  const [[part] = []] = ENGINE.understand('senior k8s berlin').groups.slice(1);

  expect(part && withoutPart('senior k8s berlin', part)).toBe('senior berlin');
});

test.each(['x', 'ab ', '.', 'kubernets ', '/', '😀', 'c ', '((((', 'or ', 'kubernetes '])(
  'ten thousand characters of %o are answered at once',
  (piece) => {
    const text = piece.repeat(10_000 / piece.length);
    const start = performance.now();
    ENGINE.find({ text, selection: NOTHING_SELECTED, fullText: [] });
    suggest(ENGINE.index, text, 8);

    expect(performance.now() - start).toBeLessThan(500);
  },
);
