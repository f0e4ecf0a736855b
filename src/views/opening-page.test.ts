import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { getMessages } from '#messages/messages.ts';
import {
  aBenefit,
  aCatalogue,
  aLocation,
  anOpening,
  anOrganisation,
  aProcess,
  aRole,
  aSkill,
  SMALLEST,
} from '#testing/builders.ts';
import { openingPage } from '#views/opening-page.ts';

type Fields = NonNullable<Parameters<typeof anOpening>[0]>;

const words = getMessages('en').opening.status;

const pageOf = (fields: Fields = {}, collections: Partial<Content> = {}) =>
  openingPage('developer-berlin', aCatalogue({ openings: [anOpening(fields)], ...collections }), 'en');

const factsOf = (...from: Parameters<typeof pageOf>): Record<string, string> =>
  Object.fromEntries(
    pageOf(...from).facts.map(({ term, texts, note, time }) => [
      term,
      [...texts, ...(note ? [note] : []), ...(time ? [time.text] : [])].join(' '),
    ]),
  );

describe('what one can do depends on the status', () => {
  const open: Fields = {};
  const soon: Fields = { closes: '2026-11-25T12:00' };
  const upcoming: Fields = { opens: '2026-12-01T09:00' };
  const closed: Fields = { closes: '2026-11-10T23:59' };
  const filled: Fields = { outcome: { filled: '2026-11-12' } };
  const withdrawn: Fields = { outcome: { withdrawn: '2026-11-13' } };

  test.each<[status: string, fields: Fields]>([
    ['open', open],
    ['closing soon', soon],
  ])('%s: one can apply, and it is found', (_, fields) => {
    const { apply, ended, frame, isListed } = pageOf(fields);

    expect(apply?.href).toBe('https://apply.quillmark.example/qm-2026-001');
    expect(ended).toBeUndefined();
    expect(frame.indexed).toBe(true);
    expect(isListed).toBe(true);
  });

  test('upcoming: it is found, and nobody can apply yet', () => {
    const { apply, ended, frame, status } = pageOf(upcoming);

    expect([apply, ended]).toEqual([undefined, undefined]);
    expect(frame.indexed).toBe(true);
    expect(status).toMatchObject({ tone: 'quiet', text: words.upcoming, time: { iso: '2026-12-01T08:00:00.000Z' } });
  });

  test.each<[status: string, fields: Fields, ended: string]>([
    ['closed', closed, 'This opening closed on 10 November 2026. Applications are no longer taken.'],
    ['filled', filled, 'Somebody was hired for this opening on 12 November 2026. Applications are no longer taken.'],
    ['withdrawn', withdrawn, 'We withdrew this opening on 13 November 2026. Applications are no longer taken.'],
  ])('%s: it says so with its day, and is not found', (_, fields, ended) => {
    const page = pageOf(fields);

    expect(page.ended?.text).toBe(ended);
    expect(page.terms).toBeUndefined();
    expect([page.apply, page.isListed]).toEqual([undefined, false]);
    expect(page.frame.indexed).toBe(false);
  });

  test('closed and filled later: until that day it says when it closed', () => {
    expect(pageOf({ ...closed, outcome: { filled: '2026-11-25' } }).ended?.text).toContain(
      'closed on 10 November 2026',
    );
  });

  test('before its day it has no page', () => {
    expect(() => pageOf({ posted: '2026-11-21' })).toThrow('"developer-berlin"');
  });

  test.each<[fields: Fields, tone: string, text: string]>([
    [open, 'open', words.open],
    [{ closes: undefined, openEnded: true }, 'open', words.openEnded],
    [soon, 'soon', words['closing-soon']],
    [filled, 'quiet', words.filled],
  ])('%o looks %s and says "%s"', (fields, tone, text) => {
    expect(pageOf(fields).status).toMatchObject({ tone, text });
  });
});

describe('an opening that has ended', () => {
  const skills = [aSkill(), aSkill({ id: 'sql' }), aSkill({ id: 'figma' })];
  const roles = [
    aRole({ skills: ['git', 'sql'].map((skill) => ({ skill, need: 'must' })) }),
    aRole({ id: 'designer', skills: [{ skill: 'figma', need: 'must' }] }),
    aRole({ id: 'web-developer', skills: [{ skill: 'git', need: 'must' }] }),
    aRole({ id: 'data-engineer', skills: ['git', 'sql'].map((skill) => ({ skill, need: 'must' })) }),
  ];
  const others = [
    anOpening({ id: 'designer', role: 'designer' }),
    anOpening({ id: 'web', role: 'web-developer' }),
    anOpening({ id: 'data', role: 'data-engineer' }),
    anOpening({ id: 'data-later', role: 'data-engineer', opens: '2026-12-01T09:00' }),
  ];
  const similarTo = (opening: Fields) =>
    openingPage('developer-berlin', aCatalogue({ openings: [anOpening(opening), ...others], roles, skills }), 'en')
      .similar;

  test('leads to those that are open now and ask for the most of the same skills', () => {
    expect(similarTo({ outcome: { filled: '2026-11-12' } }).map(({ href }) => href)).toEqual([
      '/openings/data/',
      '/openings/web/',
    ]);
  });

  test('leads to work in the same country before work elsewhere with more skills in common', () => {
    const locations = [aLocation(), aLocation({ id: 'lisbon', name: 'Lisbon', country: 'PT', region: 'PT-11' })];
    const openings = [
      anOpening({ outcome: { filled: '2026-11-12' } }),
      anOpening({ id: 'data', role: 'data-engineer', locations: ['lisbon'] }),
      anOpening({ id: 'web', role: 'web-developer' }),
    ];
    const { similar } = openingPage('developer-berlin', aCatalogue({ openings, roles, skills, locations }), 'en');

    expect(similar.map(({ href }) => href)).toEqual(['/openings/web/', '/openings/data/']);
  });

  test('says so where links to it are described, and one that opens later says when', () => {
    const describe = (opening: Fields) => pageOf(opening).frame.description;

    expect(describe({ outcome: { filled: '2026-11-12' } })).toContain('Somebody was hired for this opening');
    expect(describe({ opens: '2026-12-01T09:00' })).toContain('Opens Tue, 1 Dec 2026, 09:00 GMT+1.');
    expect(describe({ opens: '2026-12-01T09:00' })).not.toContain('how to apply');
    expect(describe({})).toContain('how to apply');
  });

  test('that is ahead leads to the role and its family, which list what is open by then', () => {
    expect(pageOf({}).endsAhead[0]?.near.map(({ href }) => href)).toEqual([
      '/roles/back-end-developer/',
      '/families/back-end/',
    ]);
  });

  test('does so only once it has ended', () => {
    expect(similarTo({})).toEqual([]);
  });
});

describe('the facts', () => {
  test('of an opening on site', () => {
    expect(factsOf({ hours: 40, headcount: 2, languages: [{ lang: 'de', cefr: 'B2' }], visa: true })).toMatchObject({
      Place: 'Berlin',
      Workplace: 'on-site',
      Employment: 'full-time',
      Hours: '40 hours a week',
      Vacancy: '2 places, free now',
      Languages: 'German, B2: you discuss your work with ease',
      Visa: 'We sponsor a visa for this job',
      'Use of AI': 'No software judges your application; people read it',
      Posted: '2 November 2026',
    });
  });

  test('of a hybrid contract in two places', () => {
    const locations = [aLocation(), aLocation({ id: 'lisbon' })];
    const fields: Fields = {
      workplace: 'hybrid',
      officeDays: 1,
      locations: ['berlin', 'lisbon'],
      employment: ['contract', 'part-time'],
      contract: 'P12M',
    };

    expect(factsOf(fields, { locations })).toMatchObject({
      Place: 'Berlin or Lisbon',
      Workplace: 'hybrid, 1 office day a week',
      Employment: 'contract or part-time',
      'Contract length': '12 months (contract)',
    });
  });

  test('of a remote job name the countries one may live in', () => {
    expect(factsOf({ workplace: 'remote', locations: [], eligibleIn: ['DE', 'PT'] })).toMatchObject({
      'You can live in': 'Germany or Portugal',
      Workplace: 'fully remote',
    });
  });

  test('half an hour of a week is not lost', () => {
    expect(factsOf({ hours: 37.5 })).toMatchObject({ Hours: '37.5 hours a week' });
  });

  test.each<[employment: Fields['employment'], period: string]>([
    [['full-time'], 'a year, gross · full-time'],
    [['part-time'], 'a year, gross · part-time'],
    [['full-time', 'part-time'], 'a year, gross, when full-time · full-time or part-time'],
  ])('of %j say the pay is for "%s"', (employment, period) => {
    expect(pageOf({ employment }).pay.period).toBe(period);
  });

  test('paid by the hour say so alike for every week', () => {
    const pay = {
      min: 40,
      max: 50,
      currency: 'EUR',
      period: 'hour',
      reason: 'There is no band for this work.',
    } as const;

    expect(pageOf({ employment: ['full-time', 'part-time'], pay }).pay.period).toMatch(/^an hour, gross · /);
  });

  test.each<[employment: Fields['employment'], hours: string]>([
    [['full-time'], '40 hours a week'],
    [['part-time'], '40 hours a week'],
    [['full-time', 'part-time'], '40 hours a week when full-time'],
    [['full-time', 'contract'], '40 hours a week'],
  ])('of %j say the hours as "%s"', (employment, hours) => {
    expect(factsOf({ employment, hours: 40 })['Hours']).toBe(hours);
  });

  test('say which collective agreement applies, while it can be applied for', () => {
    const agreement = 'The agreement of our Berlin office, pay group 3.';

    expect(factsOf({ agreement })['Collective agreement']).toBe(`One applies ${agreement}`);
    expect(factsOf({ agreement, outcome: { filled: '2026-11-12' } })['Collective agreement']).toBeUndefined();
  });

  test('have the address of every office, until the opening is over', () => {
    const locations = [aLocation(), aLocation({ id: 'lisbon', locality: 'Lisbon', country: 'PT', region: 'PT-11' })];
    const addressesOf = (fields: Fields) =>
      pageOf({ locations: ['berlin', 'lisbon'], ...fields }, { locations }).facts.flatMap((one) => one.addresses ?? []);

    expect(addressesOf({})).toEqual([
      { lines: ['Beispielstraße 1', '10115 Berlin', 'Germany'], region: 'DE-BE' },
      { lines: ['Beispielstraße 1', '10115 Lisbon', 'Portugal'], region: 'PT-11' },
    ]);
    expect(addressesOf({ outcome: { filled: '2026-11-12' } })).toEqual([]);
    expect(addressesOf({ workplace: 'remote', locations: [], eligibleIn: ['DE'] })).toEqual([]);
  });

  test('say when it closes, in its own time zone', () => {
    expect(factsOf()['Closes']).toMatch(/^Fri, 15 Jan\w* 2027\D+23:59 GMT\+1$/);
  });

  test('leave out what the file does not say', () => {
    const facts = factsOf({ closes: undefined, openEnded: true });

    expect(Object.keys(facts)).not.toContain('Hours');
    expect(Object.keys(facts)).not.toContain('Contract length');
    expect(Object.keys(facts)).not.toContain('Languages');
    expect(facts['Closes']).toBe('No closing date');
  });

  test('say how software judges, where it does', () => {
    const how = 'A program sorts by skill; a person reads every application.';

    expect(factsOf({ screening: { ai: true, how } })['Use of AI']).toBe(`Yes, AI takes part ${how}`);
  });
});

describe('how to apply', () => {
  test('names the documents and the host of the form', () => {
    const { apply } = pageOf({ apply: { url: 'https://forms.example/apply?id=1', documents: ['CV', 'Portfolio'] } });

    expect(apply?.note).toBe('Have ready: CV and Portfolio. The form is on forms.example.');
  });

  test('by mail has a subject that survives any title', () => {
    const { apply } = pageOf({ title: 'R&D developer (C#)', identifier: 'QM-1', apply: { email: 'jobs@a.example' } });

    expect(apply).toEqual({
      by: 'mail',
      text: 'Apply',
      href: 'mailto:jobs@a.example?subject=QM-1%20R%26D%20developer%20(C%23)',
      note: 'The button opens a mail to jobs@a.example.',
    });
  });
});

describe('what comes with it', () => {
  const benefits = [
    aBenefit(),
    aBenefit({ id: 'pension', category: 'retirement', countries: ['DE'] }),
    aBenefit({ id: 'dental', category: 'health', countries: ['CA'] }),
    aBenefit({ id: 'bonus', category: 'pay' }),
  ];
  const namesFor = (fields: Fields) => pageOf(fields, { benefits }).terms?.benefits.map(({ text }) => text);

  test('is all that fits the country, money first', () => {
    expect(namesFor({})).toEqual(['Bonus', 'Pension', 'Paid leave']);
  });

  test('is what fits the countries of a remote job', () => {
    expect(namesFor({ workplace: 'remote', locations: [], eligibleIn: ['CA'] })).toEqual([
      'Bonus',
      'Dental',
      'Paid leave',
    ]);
  });

  test('is exactly what the opening names, where it names some', () => {
    expect(namesFor({ benefits: ['paid-leave'] })).toEqual(['Paid leave']);
    expect(namesFor({ benefits: [] })).toEqual([]);
  });
});

test('what happens next: each step with how, how long and with whom', () => {
  const [step] = SMALLEST.process.steps;
  const { terms } = pageOf(
    { answerWithinDays: 1 },
    { processes: [aProcess({ steps: [{ ...step, duration: 'PT90M' }] })] },
  );

  expect(terms?.process.steps[0]?.facts).toBe('Video call · 1 hour, 30 minutes · the hiring manager');
  expect(terms?.answer).toBe('You hear back within 1 working day of applying, whatever the answer.');
});

test('an adjustment is asked for by mail, or else by form', () => {
  const text = 'Write to us, and we adjust any step.';
  const linkOf = (accommodation: NonNullable<Parameters<typeof anOrganisation>[0]>['accommodation']) =>
    pageOf({}, { organisation: anOrganisation({ accommodation }) }).accommodation.link;

  expect(linkOf({ text, email: 'access@a.example' })).toEqual({
    text: 'access@a.example',
    href: 'mailto:access@a.example',
  });
  expect(linkOf({ text, url: 'https://a.example/access' })).toEqual({
    text: 'the form',
    href: 'https://a.example/access',
  });
});

test('two openings with one title are told apart in a row of tabs', () => {
  expect(pageOf({ identifier: 'QM-1' }).frame.documentTitle).toBe('Back-end developer, Berlin · QM-1 · Quillmark');
});
