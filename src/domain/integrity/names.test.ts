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
      [
        'name-taken',
        'skills svn aliases 0',
        '"GIT" leads to content/skills/git.yml too (name). Remove it from one of the two files.',
      ],
    ],
    [
      'two spellings of one name',
      { skills: [aSkill(), aSkill({ id: 'nodejs', name: 'Node.js' }), aSkill({ id: 'node', name: 'node js' })] },
      [
        'name-taken',
        'skills node name',
        '"node js" leads to content/skills/nodejs.yml too (name). Remove it from one of the two files.',
      ],
    ],
    [
      'an alternate title that is another role',
      { roles: [aRole(), aRole({ id: 'web', alternateTitles: ['Backend developer'] })] },
      [
        'title-taken',
        'roles web alternateTitles 0',
        '"Backend developer" leads to content/roles/back-end-developer.mdx too (title). A title leads to one role only: change one of the two.',
      ],
    ],
    [
      'a question asked twice',
      { faqs: [aFaq(), aFaq({ id: 'degree', question: 'Do I need a DEGREE?' })] },
      [
        'question-taken',
        'faqs degree question',
        '"Do I need a DEGREE?" leads to content/faqs/degree-needed.mdx too (question). Merge the two answers.',
      ],
    ],
    [
      'an identifier used again',
      { openings: [anOpening({ id: 'a', identifier: 'QM-1' }), anOpening({ id: 'b', identifier: 'QM-1' })] },
      [
        'identifier-taken',
        'openings b identifier',
        '"QM-1" leads to content/openings/a.mdx too (identifier). An identifier is used once, for ever: the newer of the two openings needs another, for example QM-2.',
      ],
    ],
    [
      'an old id that is another role',
      { roles: [aRole(), aRole({ id: 'web', formerIds: ['back-end-developer'] })] },
      [
        'former-id-taken',
        'roles web formerIds 0',
        '"back-end-developer" leads to content/roles/back-end-developer.mdx too. An address leads to one role only: remove it from one of the two.',
      ],
    ],
    [
      'one old id of two roles',
      { roles: [aRole({ formerIds: ['developer'] }), aRole({ id: 'web', formerIds: ['developer'] })] },
      [
        'former-id-taken',
        'roles web formerIds 0',
        '"developer" leads to content/roles/back-end-developer.mdx too (formerIds). An address leads to one role only: remove it from one of the two.',
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
    ['an old id nobody has', { roles: [aRole({ formerIds: ['developer', 'programmer'] })] }],
    [
      'a question that a retired file asked before',
      { faqs: [aFaq({ status: 'retired' }), aFaq({ id: 'degree', question: 'Do I need a degree?' })] },
    ],
  ])('%s: fine', (_, collections) => {
    expect(errorsIn(collections)).toEqual([]);
  });

  test('the id a role has now cannot be one of its old ids: the page would lead to itself', () => {
    expect(errorsIn({ roles: [aRole({ formerIds: ['back-end-developer'] })] })).toEqual([
      [
        'former-id-taken',
        'roles back-end-developer formerIds 0',
        '"back-end-developer" is the id that this role has now. List only ids that it had before.',
      ],
    ]);
  });

  test('the same name twice in one file is told without sending the editor elsewhere', () => {
    expect(errorsIn({ skills: [aSkill({ name: 'Git', aliases: ['Git'] })] })).toEqual([
      ['name-taken', 'skills git aliases 0', '"Git" stands in this file already, in name. Remove it here.'],
    ]);
  });
});
