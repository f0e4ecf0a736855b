import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';
import { type Files, mdx, openingFile, roleFile, toRawFiles, VALID } from '#testing/content-folder.ts';
import { begin, refusalOf, settingOf, textOf } from '#testing/new-files.ts';

const ENOUGH = {
  role: ['back-end-developer'],
  workplace: ['on-site'],
  location: ['berlin'],
  ai: ['no'],
  visa: ['no'],
};

const opening = (given: Record<string, string[]>, files: Files = {}) =>
  begin('opening', { ...ENOUGH, ...given }, settingOf(toRawFiles({ ...VALID, ...files })));

test('what follows from the role, the place and the day is not asked', () => {
  expect(textOf(opening({}))).toBe(`---
role: back-end-developer
identifier: QM-2026-002
posted: 2026-11-26
closes: 2027-01-25T23:59
timeZone: Europe/Berlin
vacancy: existing
employment: [full-time]
workplace: on-site
locations: [berlin]
pay: { band: back-end-mid-de }
process: engineering-hire
answerWithinDays: 5
screening: { ai: false }
apply: { email: jobs@quillmark.example }
visa: false
---
`);
});

test.each<[given: Record<string, string[]>, line: string]>([
  [{ closes: ['2027-02-01'] }, 'closes: 2027-02-01T23:59'],
  [{ closes: ['open-ended'] }, 'openEnded: true'],
  [{ posted: ['2027-01-04'] }, 'closes: 2027-03-05T23:59'],
  [{ posted: ['2027-01-04'] }, 'identifier: QM-2027-001'],
  [{ location: ['Berlin'], role: ['Back-end Developer'] }, 'locations: [berlin]'],
  [{ workplace: ['remote'], location: [], 'eligible-in': ['DE'] }, 'eligibleIn: [DE]'],
  [{ workplace: ['Hybrid'], 'office-days': ['2'] }, 'officeDays: 2'],
  [{ employment: ['temporary'], contract: ['P12M'] }, 'contract: P12M'],
  [{ languages: ['en: b2, de:C1'] }, '  - { lang: de, cefr: C1 }'],
  [{ extra: ['bonus: Up to 8%, by two goals.'] }, "payExtras: [{ kind: bonus, text: 'Up to 8%, by two goals.' }]"],
  [
    { ai: ['yes'], 'ai-how': ['It sorts applications by language; people read all.'] },
    'screening: { ai: true, how: It sorts applications by language; people read all. }',
  ],
  [{ apply: ['https://apply.quillmark.example/x'] }, 'apply: { url: https://apply.quillmark.example/x }'],
])('%j gives the line "%s"', (given, line) => {
  expect(textOf(opening(given)).split('\n')).toContain(line);
});

describe('pay', () => {
  const numbers = {
    min: ['60'],
    max: ['80'],
    period: ['hour'],
    currency: ['EUR'],
    reason: ['Contract work is paid by the hour.'],
  };

  test('where no band holds, numbers are asked for', () => {
    const elsewhere = {
      'content/locations/lisbon.yml': stringify({
        ...SMALLEST.location,
        name: 'Lisbon',
        country: 'PT',
        region: 'PT-11',
      }),
    };

    expect(refusalOf(opening({ location: ['lisbon'] }, elsewhere))).toContain(
      '--min <number>\n      No pay band for back-end, mid holds in PT. What is the lowest pay?',
    );
    expect(textOf(opening({ location: ['lisbon'], ...numbers }, elsewhere))).toContain(
      'pay: { min: 60, max: 80, currency: EUR, period: hour, reason: Contract work is paid by the hour. }',
    );
  });

  test('a band is what a full week pays, so part-time work has numbers', () => {
    expect(refusalOf(opening({ employment: ['part-time'], hours: ['24'] }))).toContain('--reason');
  });

  test('numbers are held against each other and against reason', () => {
    expect(refusalOf(opening({ ...numbers, min: ['80'], max: ['60'] }))).toContain('Found min 80 above max 60.');
    expect(refusalOf(opening({ ...numbers, min: ['60,000'] }))).toContain('Write a plain number without comma');
  });

  test('numbers may stand in place of a band that holds', () => {
    expect(textOf(opening({ ...numbers }))).toContain('pay: { min: 60');
  });

  test('a band of another country is refused in the words of the check', () => {
    const elsewhere = { 'content/pay-bands/austria.yml': stringify({ ...SMALLEST.payBand, countries: ['AT'] }) };

    expect(refusalOf(opening({ band: ['austria'] }, elsewhere))).toContain('"austria" does not hold in DE');
  });
});

describe('the name', () => {
  const idIn = (given: Record<string, string[]>, files: Files = {}) => {
    const outcome = opening(given, files);

    return 'draft' in outcome ? outcome.draft.id : outcome.refusal;
  };
  const there = (id: string) => ({
    [`content/openings/${id}.mdx`]: mdx({
      ...SMALLEST.opening,
      identifier: `QM-${id}`,
      outcome: { filled: '2026-11-20' },
    }),
  });

  test('is the role and the places', () => {
    expect(idIn({})).toBe('back-end-developer-berlin');
    expect(idIn({ workplace: ['remote'], location: [], 'eligible-in': ['DE'] })).toBe('back-end-developer-remote-de');
  });

  test('has the year when that one is there, and then the month', () => {
    expect(idIn({}, there('back-end-developer-berlin'))).toBe('back-end-developer-berlin-2026');
    expect(idIn({}, { ...there('back-end-developer-berlin'), ...there('back-end-developer-berlin-2026') })).toBe(
      'back-end-developer-berlin-2026-11',
    );
  });

  test('is not one that was published and has gone', () => {
    const list = { 'content/addresses.txt': '# Every address\nopenings/back-end-developer-berlin\n' };

    expect(idIn({}, list)).toBe('back-end-developer-berlin-2026');
    expect(idIn({ id: ['back-end-developer-berlin'] }, list)).toContain('another page stood at this address');
  });
});

test('everything that is missing and everything that is wrong is told at once', () => {
  const refusal = refusalOf(
    begin('opening', { role: ['backend-developr'], closes: ['soon'], visa: ['perhaps'] }, settingOf(toRawFiles(VALID))),
  );

  expect(refusal).toMatch(/^6 answers are missing or cannot be taken\. Nothing was written\./);
  expect([...refusal.matchAll(/^ {2}--(\S+)/gm)].map(([, name]) => name)).toEqual([
    'workplace',
    'location',
    'ai',
    'role',
    'closes',
    'visa',
  ]);
  expect(refusal).toContain('"backend-developr" is no role. Did you mean "back-end-developer"?');
});

test('from an answer that cannot be taken nothing follows', () => {
  const refusal = refusalOf(opening({ location: ['berln'] }));

  expect([...refusal.matchAll(/^ {2}--(\S+)/gm)].map(([, name]) => name)).toEqual(['location']);
});

test('a draft cannot be hired for', () => {
  expect(
    refusalOf(opening({}, { ...roleFile({ status: 'draft' }), ...openingFile({ outcome: { filled: '2026-11-20' } }) })),
  ).toContain('"back-end-developer" is a draft. Publish the role first.');
});

test('the form of the latest opening is taken, with the number of the new one', () => {
  const form = openingFile({ apply: { url: 'https://apply.quillmark.example/QM-2026-001', documents: ['CV'] } });

  expect(textOf(opening({}, form))).toContain(
    'apply: { url: https://apply.quillmark.example/QM-2026-002, documents: [CV] }',
  );
});
