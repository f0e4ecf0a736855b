import { expect, test } from 'vitest';
import { findOccupation } from '#structured-data/occupation.ts';
import { aCatalogue, aRole } from '#testing/builders.ts';

const SITE = new URL('https://careers.quillmark.example');

const occupationOf = (fields: Parameters<typeof aRole>[0]) =>
  findOccupation('back-end-developer', aCatalogue({ roles: [aRole(fields)], openings: [] }), 'en', SITE);

test('a role has official codes, and is an occupation under all its names', () => {
  expect(
    occupationOf({
      alternateTitles: ['Server-side developer'],
      occupations: [
        { scheme: 'onet-soc', code: '15-1252.00' },
        { scheme: 'isco-08', code: '2512' },
      ],
      experience: { months: 24 },
    }),
  ).toMatchObject({
    '@type': 'Occupation',
    '@id': 'https://careers.quillmark.example/roles/back-end-developer/#occupation',
    url: 'https://careers.quillmark.example/roles/back-end-developer/',
    name: 'Back-end developer',
    alternateName: ['Server-side developer'],
    description: 'Build and run the services behind the product, from the first idea on.',
    occupationalCategory: [
      { '@type': 'CategoryCode', codeValue: '15-1252.00', inCodeSet: { name: 'O*NET-SOC' } },
      { '@type': 'CategoryCode', codeValue: '2512', inCodeSet: { name: 'ISCO-08' } },
    ],
    skills: ['Git'],
    // Alone it is true here too; only a JobPosting wants it together with education.
    experienceRequirements: { monthsOfExperience: 24 },
  });
});

test('what a role does not say is left out', () => {
  const occupation = occupationOf({});

  for (const property of ['alternateName', 'occupationalCategory', 'qualifications', 'educationRequirements'])
    expect(occupation).not.toHaveProperty(property);
});

test('a role that nobody is hired for any more is none', () => {
  expect(occupationOf({ status: 'retired' })).toBeUndefined();
});
