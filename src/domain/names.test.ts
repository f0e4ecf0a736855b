import { describe, expect, test } from 'vitest';
import { foldName } from '#domain/names.ts';

test.each<[name: string, spellings: string[]]>([
  ['Node.js', ['node js', 'NodeJS', 'node-js', 'node_js', ' Node.js ']],
  ['CI/CD', ['ci cd', 'cicd', 'CI-CD']],
  ['Back-end developer', ['backend developer', 'Back end developer', 'BACK-END DEVELOPER']],
  ['Écriture', ['ecriture', 'E\u0301criture']],
  ['.NET', ['.net', ' .Net']],
  ['C#', ['c#', 'C＃']],
])('%s is the same name as %o', (name, spellings) => {
  expect(spellings.map(foldName)).toEqual(spellings.map(() => foldName(name)));
});

describe('names that differ stay apart', () => {
  test.each<[names: string[]]>([
    [['C', 'C++', 'C#', 'R', 'Go', 'D']],
    [['.NET', 'net', 'ASP.NET']],
    [['Java', 'JavaScript']],
    [['Django', 'Go']],
  ])('%o', (names) => {
    expect(new Set(names.map(foldName)).size).toBe(names.length);
  });
});
