import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { checkNames } from '#domain/integrity/names.ts';
import { aContent, aFaq, anOpening, aRole, aSkill, tellProblems } from '#testing/builders.ts';

type Collections = Partial<Content>;

const errorsIn = (collections: Collections) => tellProblems(checkNames(aContent(collections)));

describe('a name that leads to two entries', () => {
  test.each<[what: string, collections: Collections, found: [rule: string, place: string, message: string]]>([
    [
      'an alias that is another skill',
      { skills: [aSkill(), aSkill({ id: 'svn', aliases: ['GIT'] })] },
      ['name-taken', 'skills svn aliases 0', '"GIT" already leads to git. Remove it from one of the two files.'],
    ],
    [
      'two spellings of one name',
      { skills: [aSkill(), aSkill({ id: 'nodejs', name: 'Node.js' }), aSkill({ id: 'node', name: 'node js' })] },
      ['name-taken', 'skills node name', '"node js" already leads to nodejs. Remove it from one of the two files.'],
    ],
    [
      'an alternate title that is another role',
      { roles: [aRole(), aRole({ id: 'web', alternateTitles: ['Backend developer'] })] },
      [
        'title-taken',
        'roles web alternateTitles 0',
        '"Backend developer" already leads to back-end-developer. A title or alternate title leads to one role only.',
      ],
    ],
    [
      'a question asked twice',
      { faqs: [aFaq(), aFaq({ id: 'degree', question: 'Do I need a DEGREE?' })] },
      [
        'question-taken',
        'faqs degree question',
        '"Do I need a DEGREE?" already leads to degree-needed. Merge the two answers.',
      ],
    ],
    [
      'an identifier used again',
      { openings: [anOpening({ id: 'a', identifier: 'QM-1' }), anOpening({ id: 'b', identifier: 'QM-1' })] },
      ['identifier-taken', 'openings b identifier', '"QM-1" already leads to a. An identifier is used once, for ever.'],
    ],
    [
      'an old id that is another role',
      { roles: [aRole(), aRole({ id: 'web', formerIds: ['back-end-developer'] })] },
      [
        'former-id-taken',
        'roles web formerIds 0',
        '"back-end-developer" already leads to back-end-developer. An old address can lead to one role only.',
      ],
    ],
    [
      'one old id of two roles',
      { roles: [aRole({ formerIds: ['developer'] }), aRole({ id: 'web', formerIds: ['developer'] })] },
      [
        'former-id-taken',
        'roles web formerIds 0',
        '"developer" already leads to back-end-developer. An old address can lead to one role only.',
      ],
    ],
  ])('%s is an error', (_, collections, found) => {
    expect(errorsIn(collections)).toEqual([found]);
  });

  test.each<[what: string, collections: Collections]>([
    [
      'C, C++, C# and .NET side by side',
      {
        skills: [
          aSkill(),
          ...['C', 'C++', 'C#', '.NET', 'NET'].map((name, index) => aSkill({ id: `skill-${index}`, name })),
        ],
      },
    ],
    ['several spellings within one skill', { skills: [aSkill({ aliases: ['git scm', 'git-scm', 'GIT'] })] }],
    [
      'identifiers that differ in case',
      { openings: [anOpening({ id: 'a', identifier: 'QM-1a' }), anOpening({ id: 'b', identifier: 'QM-1A' })] },
    ],
    ['an old id nobody has', { roles: [aRole({ formerIds: ['developer', 'programmer'] })] }],
  ])('%s: fine', (_, collections) => {
    expect(errorsIn(collections)).toEqual([]);
  });

  test('the id a role has now cannot be one of its old ids: the page would lead to itself', () => {
    expect(errorsIn({ roles: [aRole({ formerIds: ['back-end-developer'] })] })).toHaveLength(1);
  });
});
