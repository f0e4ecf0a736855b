import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { checkReferences } from '#domain/integrity/references.ts';
import { aContent, aFaq, anOpening, aPayBand, aRole, aSkill, tellProblems } from '#testing/builders.ts';

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
      '"principal" is no level. The known ones are in content/levels.yml.',
    ],
    [
      'buildsOn',
      { roles: [aRole({ buildsOn: 'junior' })] },
      'roles back-end-developer buildsOn',
      '"junior" is no role. The known ones are in content/roles.',
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
      '"subversion" is no skill. The known ones are in content/skills.',
    ],
    [
      'a role of an answer',
      { faqs: [aFaq({ roles: ['astronaut'] })] },
      'faqs degree-needed roles 0',
      '"astronaut" is no role. The known ones are in content/roles.',
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
      '"hiring" is no process. The known ones are in content/processes.',
    ],
    [
      'the band',
      { openings: [anOpening({ pay: { band: 'back-end-mid' } })] },
      'openings developer-berlin pay band',
      '"back-end-mid" is no pay band. Did you mean "back-end-mid-de"?',
    ],
    [
      'a broader skill',
      { skills: [aSkill({ broader: ['versioning'] })] },
      'skills git broader 0',
      '"versioning" is no skill. The known ones are in content/skills.',
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
        '"atlantis" is no location. The known ones are in content/locations.',
      ],
    ]);
  });
});
