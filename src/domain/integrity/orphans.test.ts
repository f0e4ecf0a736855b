import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { checkOrphans } from '#domain/integrity/orphans.ts';
import {
  aContent,
  aFamily,
  aFaq,
  aLevel,
  aLocation,
  anOpening,
  aProcess,
  aRole,
  aSkill,
  aTheme,
  tellProblems,
} from '#testing/builders.ts';

type Collections = Partial<Content>;

const warningsIn = (collections: Collections) => tellProblems(checkOrphans(aContent(collections)));

describe('an entry that nothing uses', () => {
  test.each<[what: string, collections: Collections, found: [rule: string, place: string, message: string]]>([
    [
      'a skill',
      { skills: [aSkill(), aSkill({ id: 'svn' })] },
      ['unused', 'skills svn', 'No role asks for this skill. Use it, or delete it.'],
    ],
    [
      'a family',
      { families: [aFamily(), aFamily({ id: 'legal' })] },
      ['unused', 'families legal', 'No role belongs to this family. Use it, or delete it.'],
    ],
    [
      'a level',
      { levels: [aLevel(), aLevel({ id: 'intern' })] },
      ['unused', 'levels intern', 'No role stands on this level. Use it, or delete it.'],
    ],
    [
      'a theme',
      { themes: [aTheme(), aTheme({ id: 'quality' })] },
      ['unused', 'themes quality', 'No role has responsibilities under this theme. Use it, or delete it.'],
    ],
    [
      'a place',
      { locations: [aLocation(), aLocation({ id: 'rome' })] },
      ['unused', 'locations rome', 'No opening is offered in this place. Use it, or delete it.'],
    ],
    [
      'a process',
      { processes: [aProcess(), aProcess({ id: 'short' })] },
      ['unused', 'processes short', 'No opening follows this process. Use it, or delete it.'],
    ],
    [
      'an answer about retired roles',
      { roles: [aRole(), aRole({ id: 'old', status: 'retired' })], faqs: [aFaq({ roles: ['old'] })] },
      ['unused', 'faqs degree-needed', 'All roles of this answer are retired. Use it, or delete it.'],
    ],
  ])('%s is a warning and no error', (_, collections, found) => {
    expect(warningsIn(collections)).toEqual([found]);
    expect(checkOrphans(aContent(collections)).map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('what only a group, a draft or an ended opening uses is used', () => {
    const roles = [aRole(), aRole({ id: 'draft', status: 'draft', skills: [{ anyOf: ['svn', 'git'], need: 'nice' }] })];
    const openings = [anOpening({ outcome: { filled: '2026-11-20' } })];

    expect(warningsIn({ roles, openings, skills: [aSkill(), aSkill({ id: 'svn' })] })).toEqual([]);
  });

  test('an answer about a retired and a living role is used', () => {
    const roles = [aRole(), aRole({ id: 'old', status: 'retired' })];

    expect(warningsIn({ roles, faqs: [aFaq({ roles: ['old', 'back-end-developer'] })] })).toEqual([]);
  });
});
