import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { checkReferences } from '#domain/integrity/references.ts';
import { aContent, aFaq, aLevel, anOpening, aPayBand, aRole, aSkill, tellProblems } from '#testing/builders.ts';

type Collections = Partial<Content>;

const errorsIn = (collections: Collections) => tellProblems(checkReferences(aContent(collections)));

describe('an id that no entry has', () => {
  test.each<[field: string, collections: Collections, place: string, message: string]>([
    [
      'family',
      { roles: [aRole({ family: 'backend' })] },
      'roles back-end-developer family',
      '"backend" is no family. Did you mean "back-end"?',
    ],
    [
      'level',
      { roles: [aRole({ level: 'principal' })] },
      'roles back-end-developer level',
      '"principal" is no level. The known ones are in content/levels.yml; add it there if it is new.',
    ],
    [
      'level, where there are several',
      { levels: [aLevel(), aLevel({ id: 'senior', rank: 3 })], roles: [aRole({ level: 'principal' })] },
      'roles back-end-developer level',
      '"principal" is no level. The known ones are mid and senior, in content/levels.yml; add it there if it is new.',
    ],
    [
      'buildsOn',
      { roles: [aRole({ buildsOn: 'junior' })] },
      'roles back-end-developer buildsOn',
      '"junior" is no role. The known ones are in content/roles; add it there if it is new.',
    ],
    [
      'related',
      { roles: [aRole({ related: ['back-end-developers'] })] },
      'roles back-end-developer related 0',
      '"back-end-developers" is no role. Did you mean "back-end-developer"?',
    ],
    [
      'one skill',
      { roles: [aRole({ skills: [{ skill: 'gti', need: 'must' }] })] },
      'roles back-end-developer skills 0 skill',
      '"gti" is no skill. Did you mean "git"?',
    ],
    [
      'a skill of a group',
      { roles: [aRole({ skills: [{ anyOf: ['git', 'subversion'], need: 'must' }] })] },
      'roles back-end-developer skills 0 anyOf 1',
      '"subversion" is no skill. The known ones are in content/skills; add it there if it is new.',
    ],
    [
      'a role of an answer',
      { faqs: [aFaq({ roles: ['astronaut'] })] },
      'faqs degree-needed roles 0',
      '"astronaut" is no role. The known ones are in content/roles; add it there if it is new.',
    ],
    [
      'a family of an answer',
      { faqs: [aFaq({ families: ['back-ends'] })] },
      'faqs degree-needed families 0',
      '"back-ends" is no family. Did you mean "back-end"?',
    ],
    [
      'the role of an opening',
      { openings: [anOpening({ role: 'back-end-develper' })] },
      'openings developer-berlin role',
      '"back-end-develper" is no role. Did you mean "back-end-developer"?',
    ],
    [
      'a benefit of an opening',
      { openings: [anOpening({ benefits: ['paid-leav'] })] },
      'openings developer-berlin benefits 0',
      '"paid-leav" is no benefit. Did you mean "paid-leave"?',
    ],
    [
      'the process',
      { openings: [anOpening({ process: 'hiring' })] },
      'openings developer-berlin process',
      '"hiring" is no process. The known ones are in content/processes; add it there if it is new.',
    ],
    [
      'the band',
      { openings: [anOpening({ pay: { band: 'back-end-mid' } })] },
      'openings developer-berlin pay band',
      '"back-end-mid" is no pay band. Did you mean "back-end-mid-de"?',
    ],
    [
      'the band, where another one fits the role and the place',
      {
        payBands: [aPayBand(), aPayBand({ id: 'back-end-mid-us', countries: ['US'], effectiveFrom: '2026-02-01' })],
        openings: [anOpening({ pay: { band: 'backend-mid-us' } })],
      },
      'openings developer-berlin pay band',
      '"backend-mid-us" is no pay band. Did you mean "back-end-mid-de"?',
    ],
    [
      'a skill, where one has such a name',
      {
        skills: [aSkill(), aSkill({ id: 'postgresql', name: 'PostgreSQL', aliases: ['Postgres'] })],
        roles: [aRole({ skills: [{ skill: 'postgress', need: 'must' }] })],
      },
      'roles back-end-developer skills 0 skill',
      '"postgress" is no skill. Did you mean "postgresql"?',
    ],
    [
      'a process, where only one begins so',
      { openings: [anOpening({ process: 'engineering' })] },
      'openings developer-berlin process',
      '"engineering" is no process. Did you mean "engineering-hire"?',
    ],
    [
      'a broader skill',
      { skills: [aSkill({ broader: ['versioning'] })] },
      'skills git broader 0',
      '"versioning" is no skill. The known ones are in content/skills; add it there if it is new.',
    ],
    [
      'a related skill',
      { skills: [aSkill({ related: ['gitt'] })] },
      'skills git related 0',
      '"gitt" is no skill. Did you mean "git"?',
    ],
    [
      'the level of a band',
      { payBands: [aPayBand(), aPayBand({ id: 'b', level: 'midd' })] },
      'payBands b level',
      '"midd" is no level. Did you mean "mid"?',
    ],
  ])('in %s is an error that names the nearest', (_, collections, place, message) => {
    expect(errorsIn(collections)).toContainEqual(['unknown-id', place, message]);
  });

  test('as a theme or as a place is an error as well', () => {
    const roles = [
      aRole({
        responsibilities: {
          deliver: ['Build services.'.repeat(2), 'Ship small changes.'.repeat(2), 'Trace slow requests.'],
        },
      }),
    ];

    expect(errorsIn({ roles })).toEqual([
      [
        'unknown-id',
        'roles back-end-developer responsibilities deliver',
        '"deliver" is no theme. Did you mean "delivery"?',
      ],
    ]);
    expect(errorsIn({ openings: [anOpening({ locations: ['berlin', 'atlantis'] })] })).toEqual([
      [
        'unknown-id',
        'openings developer-berlin locations 1',
        '"atlantis" is no location. The known ones are in content/locations; add it there if it is new.',
      ],
    ]);
  });
});
