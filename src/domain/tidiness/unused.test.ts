import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { checkUnused } from '#domain/tidiness/unused.ts';
import {
  aContent,
  aFamily,
  aLevel,
  aLocation,
  anOpening,
  aPayBand,
  aProcess,
  aRole,
  aSkill,
  aTheme,
  tellProblems,
} from '#testing/builders.ts';

type Collections = Partial<Content>;

const warningsIn = (collections: Collections) => tellProblems(checkUnused(aContent(collections), () => false));

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
      'a band without a role on its rung',
      {
        levels: [aLevel(), aLevel({ id: 'staff' })],
        families: [aFamily(), aFamily({ id: 'data' })],
        payBands: [aPayBand(), aPayBand({ id: 'top', level: 'staff' })],
        roles: [aRole(), aRole({ id: 'head-of-data', family: 'data', level: 'staff' })],
      },
      [
        'unused',
        'payBands top',
        'No role of this family stands on this level, and no opening names this band. Use it, or delete it.',
      ],
    ],
  ])('%s is told', (_, collections, found) => {
    expect(warningsIn(collections)).toEqual([found]);
  });

  test('that has a published address is not to be deleted', () => {
    const content = aContent({ skills: [aSkill(), aSkill({ id: 'svn' })] });

    expect(tellProblems(checkUnused(content, (collection, id) => collection === 'skills' && id === 'svn'))).toEqual([
      ['unused', 'skills svn', 'No role asks for this skill. Use it again, but keep it: people may have its address.'],
    ]);
  });

  test('what only a group, a draft or an ended opening uses is used', () => {
    const roles = [aRole(), aRole({ id: 'draft', status: 'draft', skills: [{ anyOf: ['svn', 'git'], need: 'nice' }] })];
    const openings = [anOpening({ outcome: { filled: '2026-11-20' } })];

    expect(warningsIn({ roles, openings, skills: [aSkill(), aSkill({ id: 'svn' })] })).toEqual([]);
  });

  test('a band that only its role or only an ended opening needs is used', () => {
    const payBands = [aPayBand(), aPayBand({ id: 'gb', countries: ['GB'] }), aPayBand({ id: 'old', level: 'senior' })];
    const openings = [anOpening(), anOpening({ id: 'past', pay: { band: 'old' }, outcome: { filled: '2026-11-20' } })];

    expect(warningsIn({ payBands, openings })).toEqual([]);
  });
});
