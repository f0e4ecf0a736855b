import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { checkLadders } from '#domain/integrity/ladders.ts';
import { aContent, aFamily, aLevel, aRole, aSkill, tellProblems } from '#testing/builders.ts';

type Collections = Partial<Content>;

const errorsIn = (collections: Collections) => tellProblems(checkLadders(aContent(collections)));

describe('a ladder that does not hold', () => {
  const levels = [aLevel({ id: 'junior', rank: 10 }), aLevel(), aLevel({ id: 'lead', rank: 20, track: 'management' })];
  const below = aRole({ id: 'junior-developer', level: 'junior' });

  test.each<[what: string, roles: Content['roles'], found: [rule: string, place: string, message: string]]>([
    [
      'a step between families',
      [aRole({ buildsOn: 'analyst' }), aRole({ id: 'analyst', family: 'data', level: 'junior' })],
      [
        'ladder-family',
        'roles back-end-developer buildsOn',
        '"analyst" belongs to data, this role to back-end. A role builds on one of its own family.',
      ],
    ],
    [
      'a step down',
      [aRole(), aRole({ id: 'junior-developer', level: 'junior', buildsOn: 'back-end-developer' })],
      [
        'ladder-rank',
        'roles junior-developer buildsOn',
        '"back-end-developer" is mid, this role is junior. A role builds on one of a lower level.',
      ],
    ],
    [
      'a step to the side',
      [aRole(), aRole({ id: 'lead', level: 'lead', buildsOn: 'back-end-developer' })],
      [
        'ladder-rank',
        'roles lead buildsOn',
        '"back-end-developer" is mid, this role is lead. A role builds on one of a lower level.',
      ],
    ],
    [
      'a role that builds on itself',
      [aRole({ buildsOn: 'back-end-developer' })],
      [
        'ladder-circle',
        'roles back-end-developer buildsOn',
        'This role builds on itself. Write the role one rung below, or remove the line.',
      ],
    ],
  ])('%s is an error', (_, roles, found) => {
    expect(errorsIn({ roles, levels, families: [aFamily(), aFamily({ id: 'data' })] })).toEqual([found]);
  });

  test('roles that build on each other are told once, with the whole circle', () => {
    const roles = [aRole({ buildsOn: 'web' }), aRole({ id: 'web', buildsOn: 'back-end-developer' })];

    expect(errorsIn({ roles })).toEqual([
      [
        'ladder-circle',
        'roles back-end-developer buildsOn',
        'These roles build on each other in a circle: back-end-developer → web → back-end-developer. Remove one of the steps.',
      ],
    ]);
  });

  test('skills that count as a kind of each other are told once', () => {
    const skills = [
      aSkill({ broader: ['code', 'tools'] }),
      aSkill({ id: 'code' }),
      aSkill({ id: 'tools', broader: ['git'] }),
    ];

    expect(errorsIn({ skills })).toEqual([
      [
        'broader-circle',
        'skills git broader 1',
        'These skills count as kinds of each other in a circle: git → tools → git. Remove one of the steps.',
      ],
    ]);
  });

  test('a skill that counts as a kind of itself', () => {
    expect(errorsIn({ skills: [aSkill({ broader: ['git'] })] })).toEqual([
      ['broader-circle', 'skills git broader 0', 'This skill counts as a kind of itself. Remove it here.'],
    ]);
  });

  test('a step up and two broader skills that meet again: fine', () => {
    const skills = [
      aSkill({ broader: ['versioning', 'collaboration'] }),
      aSkill({ id: 'versioning', broader: ['tools'] }),
      aSkill({ id: 'collaboration', broader: ['tools'] }),
      aSkill({ id: 'tools' }),
    ];

    expect(errorsIn({ roles: [aRole({ buildsOn: 'junior-developer' }), below], levels, skills })).toEqual([]);
  });
});
