import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { findJobPosting } from '#structured-data/job-posting.ts';
import { aBenefit, aCatalogue, aLocation, anOpening, aRole, aSkill, aTheme } from '#testing/builders.ts';

type Fields = NonNullable<Parameters<typeof anOpening>[0]>;

const SITE = new URL('https://careers.quillmark.example');

function postingOf(fields: Fields = {}, collections: Partial<Content> = {}) {
  const catalogue = aCatalogue({ openings: [anOpening(fields)], ...collections });
  const [opening] = catalogue.openings.values();
  if (!opening) throw new Error('There is no opening.');

  return findJobPosting(opening, '<p>All of it.</p>', catalogue, 'en', SITE);
}

describe('there is a JobPosting', () => {
  test.each<[status: string, fields: Fields]>([
    ['open', {}],
    ['closing soon', { closes: '2026-11-25T12:00' }],
    ['planned', { vacancy: 'planned' }],
  ])('for one that is %s', (_, fields) => {
    expect(postingOf(fields)).toBeDefined();
  });

  test.each<[status: string, fields: Fields]>([
    ['upcoming', { opens: '2026-12-01T09:00' }],
    ['closed', { closes: '2026-11-10T23:59' }],
    ['filled', { outcome: { filled: '2026-11-12' } }],
    ['withdrawn', { outcome: { withdrawn: '2026-11-13' } }],
    ['a talent pool', { vacancy: 'talent-pool' }],
  ])('and none for one that is %s', (_, fields) => {
    expect(postingOf(fields)).toBeUndefined();
  });
});

test('where a shorter week is offered too, its hours are those of the full one', () => {
  expect(postingOf({ hours: 40, employment: ['full-time', 'part-time'] })).toMatchObject({
    workHours: '40 hours a week when full-time',
  });
});

test('an allowance is a benefit, and no pay for better work', () => {
  const payExtras: Fields['payExtras'] = [
    { kind: 'bonus', text: 'A tenth of the pay.' },
    { kind: 'allowance', text: 'A meal card.' },
  ];

  expect(postingOf({ payExtras })).toMatchObject({
    jobBenefits: ['Paid leave', 'A meal card.'],
    incentiveCompensation: ['A tenth of the pay.'],
  });
});

test('a region that is a number is left out', () => {
  const locations = [aLocation({ country: 'PT', region: 'PT-11' })];

  expect(JSON.stringify(postingOf({}, { locations })?.jobLocation)).not.toContain('addressRegion');
});

test('it says what, who, when and where', () => {
  expect(
    postingOf({ identifier: 'QM-1', headcount: 3, hours: 40, employment: ['full-time', 'contract'] }),
  ).toMatchObject({
    '@id': 'https://careers.quillmark.example/openings/developer-berlin/#job',
    url: 'https://careers.quillmark.example/openings/developer-berlin/',
    title: 'Back-end developer',
    description: '<p>All of it.</p>',
    identifier: { '@type': 'PropertyValue', name: 'Quillmark', value: 'QM-1' },
    datePosted: '2026-11-02',
    validThrough: '2027-01-15T23:59:00+01:00',
    hiringOrganization: {
      '@id': 'https://careers.quillmark.example/#organisation',
      name: 'Quillmark',
      sameAs: 'https://quillmark.example',
      logo: 'https://careers.quillmark.example/logo.svg',
    },
    jobLocation: {
      address: {
        streetAddress: 'Beispielstraße 1',
        addressLocality: 'Berlin',
        postalCode: '10115',
        addressRegion: 'BE',
        addressCountry: 'DE',
      },
    },
    employmentType: ['FULL_TIME', 'CONTRACTOR'],
    workHours: '40 hours a week',
    totalJobOpenings: 3,
    jobBenefits: ['Paid leave'],
    relevantOccupation: {
      '@id': 'https://careers.quillmark.example/roles/back-end-developer/#occupation',
      name: 'Back-end developer',
    },
  });
});

test('the offset of the deadline is that of its season', () => {
  expect(postingOf({ closes: '2027-06-15T23:59' })?.validThrough).toBe('2027-06-15T23:59:00+02:00');
});

test('without a closing date there is no validThrough', () => {
  expect(postingOf({ closes: undefined, openEnded: true })).not.toHaveProperty('validThrough');
});

test('every place is named', () => {
  const locations = [aLocation(), aLocation({ id: 'lisbon', locality: 'Lisbon', country: 'PT', region: 'PT-11' })];

  expect(postingOf({ locations: ['berlin', 'lisbon'] }, { locations })?.jobLocation).toMatchObject([
    { address: { addressLocality: 'Berlin', addressCountry: 'DE' } },
    { address: { addressLocality: 'Lisbon', addressCountry: 'PT' } },
  ]);
});

test('only fully remote work is TELECOMMUTE, from its countries by name', () => {
  const remote = postingOf({ workplace: 'remote', locations: [], eligibleIn: ['DE', 'CA'] });

  expect(remote).toMatchObject({
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: [
      { '@type': 'Country', name: 'Germany' },
      { '@type': 'Country', name: 'Canada' },
    ],
  });
  expect(remote).not.toHaveProperty('jobLocation');
  expect(postingOf({ workplace: 'hybrid', officeDays: 1 })).not.toHaveProperty('jobLocationType');
});

test('pay is a range, or one value where both ends are equal', () => {
  const pay = { min: 68.5, max: 84, currency: 'EUR', period: 'hour' as const, reason: 'Contract work by the hour.' };

  expect(postingOf({ pay })?.baseSalary).toMatchObject({
    currency: 'EUR',
    value: { minValue: 68.5, maxValue: 84, unitText: 'HOUR' },
  });
  expect(postingOf({ pay: { ...pay, max: 68.5 } })?.baseSalary).toMatchObject({ value: { value: 68.5 } });
});

test('directApply is true or absent', () => {
  const url = 'https://careers.quillmark.example/apply/';

  expect(postingOf({ apply: { url, direct: true } })).toHaveProperty('directApply', true);
  expect(postingOf({ apply: { url } })).not.toHaveProperty('directApply');
});

describe('education and experience', () => {
  const education = { credential: 'bachelor degree' as const, experienceAccepted: false };
  const experience = { months: 60 };

  test('stand there with whether one replaces the other', () => {
    expect(postingOf({}, { roles: [aRole({ education, experience })] })).toMatchObject({
      educationRequirements: { credentialCategory: 'bachelor degree' },
      experienceRequirements: { monthsOfExperience: 60 },
      experienceInPlaceOfEducation: false,
    });
  });

  test.each([[{ education }], [{ experience }], [{}]])('are left out together: %o', (fields) => {
    const posting = postingOf({}, { roles: [aRole(fields)] });

    for (const property of ['educationRequirements', 'experienceRequirements', 'experienceInPlaceOfEducation'])
      expect(posting).not.toHaveProperty(property);
  });
});

test('what the role asks for keeps its groups, in the order of themes and needs', () => {
  const roles = [
    aRole({
      responsibilities: {
        quality: ['Review what others have written.'],
        delivery: ['Build services that other teams rely on.', 'Ship small changes every working day.'],
      },
      skills: [
        { anyOf: ['java', 'python'], need: 'must' },
        { skill: 'git', need: 'must' },
        { skill: 'sql', need: 'nice' },
      ],
      qualifications: ['Experience of a service that many people use.'],
    }),
  ];
  const skills = ['java', 'python', 'git', 'sql'].map((id) => aSkill({ id }));
  const themes = [aTheme(), aTheme({ id: 'quality' })];

  expect(postingOf({}, { roles, skills, themes })).toMatchObject({
    responsibilities: [
      'Build services that other teams rely on.',
      'Ship small changes every working day.',
      'Review what others have written.',
    ],
    skills: ['At least one of these: Java, Python', 'Git'],
    qualifications: ['Experience of a service that many people use.'],
  });
});

test('benefits are those of the country, unless the opening lists its own', () => {
  const benefits = [
    aBenefit({ id: 'group-rrsp', countries: ['CA'] }),
    aBenefit({ id: 'pension', countries: ['DE'] }),
    aBenefit({ id: 'leave' }),
  ];

  expect(postingOf({}, { benefits })?.jobBenefits).toEqual(['Leave', 'Pension']);
  expect(postingOf({ benefits: ['leave'] }, { benefits })?.jobBenefits).toEqual(['Leave']);
});

test('what comes on top of the pay is in words', () => {
  const payExtras = [{ kind: 'bonus' as const, text: 'A tenth of the pay.' }];

  expect(postingOf({ payExtras })?.incentiveCompensation).toEqual(['A tenth of the pay.']);
  expect(postingOf({ payExtras: [] })).not.toHaveProperty('incentiveCompensation');
});
