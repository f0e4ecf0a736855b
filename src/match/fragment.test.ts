import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_SKILLS, readFragment, writeFragment } from '#match/fragment.ts';

const IDS = ['git', 'python', 'oauth', 'oauth2', 'html5', 'rest-apis'];

const read = (fragment: string) => {
  const found = readFragment(fragment, IDS);

  return found && { ...found, mine: Object.fromEntries([...found.mine].map(([skill, step]) => [IDS[skill], step])) };
};

test('a list comes back from its fragment, in its order', () => {
  const list = fc.uniqueArray(fc.tuple(fc.nat(IDS.length - 1), fc.integer({ min: 1, max: 4 })), {
    selector: ([skill]) => skill,
    minLength: 1,
  });

  fc.assert(
    fc.property(list, (entries) => {
      const fragment = writeFragment(new Map(entries), IDS);

      expect(fragment).toMatch(/^#v1:[a-z0-9.-]+$/);
      expect([...(readFragment(fragment, IDS)?.mine ?? [])]).toEqual(entries);
    }),
  );
});

test('it is short, and nothing for an empty list', () => {
  expect(writeFragment(new Map([[0, 3], [1, 4]]), IDS)).toBe('#v1:git3.python4'); // biome-ignore format: one list
  expect(writeFragment(new Map(), IDS)).toBe('');
});

test('an id that ends with a digit is not taken for another one', () => {
  expect(read('#v1:oauth23.oauth1.html54')).toMatchObject({
    mine: { oauth2: 3, oauth: 1, html5: 4 },
    ignored: [],
    unclear: [],
  });
});

describe('what is not as it should be', () => {
  test.each([
    ['a skill that has gone is named', '#v1:git3.cobol4', { mine: { git: 3 }, ignored: ['cobol'] }],
    [
      'a level that there is not is told, and counts as working',
      '#v1:git9.python',
      { mine: { git: 2, python: 2 }, unclear: [0, 1] },
    ],
    ['a skill that stands twice has the higher level', '#v1:git3.git1', { mine: { git: 3 } }],
    ['an id that ends with a digit, and no level', '#v1:html5', { mine: { html5: 2 }, unclear: [4], ignored: [] }],
    ['another version is not guessed at', '#v2:git3', { mine: {}, trouble: 'version' }],
    ['nothing but the version', '#v1:', { mine: {}, trouble: 'unreadable' }],
    ['garbage', '#%%%<script>', { mine: {}, trouble: 'unreadable' }],
    ['markup in place of an id', '#v1:<img src=x>3', { mine: {}, ignored: ['<img src=x>'] }],
    ['names that every object has', '#v1:__proto__3.constructor2', { mine: {}, ignored: ['__proto__', 'constructor'] }],
    ['percent signs that mean nothing', '#v1:git3.%E0%A4%A', { mine: { git: 3 }, ignored: ['%E0%A4%A'] }],
  ])('%s', (_, fragment, expected) => {
    expect(read(fragment)).toMatchObject(expected);
  });

  test.each(['', '#', '#content', '#how'])('%o belongs to the page and is no list', (fragment) => {
    expect(readFragment(fragment, IDS)).toBeUndefined();
  });

  test('of ten thousand skills the first are read, and that is told', () => {
    const fragment = `#v1:git3.${Array.from({ length: 10_000 }, (_, number) => `skill-${number}-x2`).join('.')}`;
    const { mine, ignored, trouble } = read(fragment) ?? {};

    expect(mine).toEqual({ git: 3 });
    expect(ignored).toHaveLength(MOST_SKILLS - 1);
    expect(trouble).toBe('too-many');
  });

  test('what it names turns no sentence around', () => {
    expect(read('#v1:\u202ecobol4')?.ignored).toEqual(['cobol']);
  });

  test('no text at all stops the reading', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('#v1:', '#v', '#', ''), (text, start) => {
        const { mine } = readFragment(start + text, IDS) ?? { mine: new Map() };

        expect([...mine.values()].every((step) => step >= 1 && step <= 4)).toBe(true);
      }),
    );
  });
});
