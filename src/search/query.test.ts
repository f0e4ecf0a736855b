import { describe, expect, test } from 'vitest';
import { readQuery, type SearchQuery, toIndexTerms, writeQuery } from '#search/query.ts';

describe('an address that asks', () => {
  test.each<[address: string, query: SearchQuery]>([
    ['?q=k8s&kind=Role', { text: 'k8s', kind: 'Role' }],
    ['?q=senior+python', { text: 'senior python', kind: '' }],
    ['?q=C%2B%2B', { text: 'C++', kind: '' }],
    ['', { text: '', kind: '' }],
    ['?kind=Role', { text: '', kind: 'Role' }],
    ['?q=one&q=two', { text: 'one', kind: '' }],
    ['?q=%20%20a%0A%09b%00c%20', { text: 'a b c', kind: '' }],
    ['?q=%E0%A4%A', { text: '\uFFFD%A', kind: '' }],
    ['?q=<script>alert(1)</script>', { text: '<script>alert(1)</script>', kind: '' }],
  ])('%s is read', (address, query) => {
    expect(readQuery(address)).toEqual(query);
  });

  test('is cut where nobody types on', () => {
    expect(readQuery(`?q=${'x'.repeat(100_000)}`).text).toHaveLength(200);
  });

  test('is written without what is empty', () => {
    expect(writeQuery({ text: '', kind: '' })).toBe('');
    expect(writeQuery({ text: 'k8s', kind: '' })).toBe('?q=k8s');
    expect(writeQuery({ text: '', kind: 'Role' })).toBe('?kind=Role');
  });

  test.each<[SearchQuery]>([
    [{ text: 'C++ & C#', kind: 'Skill' }],
    [{ text: 'a=b?c&d', kind: '' }],
    [{ text: '100 % “remote”', kind: 'Opening' }],
  ])('%o comes back as it was', (query) => {
    expect(readQuery(writeQuery(query))).toEqual(query);
  });
});

test.each([
  ['.NET', 'dotnet'],
  ['.net core', 'dotnet core'],
  ['senior .NET developer', 'senior dotnet developer'],
  ['.network', '.network'],
  ['ASP.NET', 'ASP.NET'],
  ['Node.js', 'Node.js'],
  ['  C#  ', 'C#'],
])('%o is looked up as %o', (typed, terms) => {
  expect(toIndexTerms(typed)).toBe(terms);
});
