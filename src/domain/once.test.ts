import { expect, test } from 'vitest';
import { onceFor, onceForText } from '#domain/once.ts';

test('what was made for an object is given again for it, and made anew for its twin', () => {
  const listNames = onceFor(({ names }: { names: string[] }) => [...names]);
  const [one, twin] = [{ names: ['git'] }, { names: ['git'] }];

  expect(listNames(one)).toBe(listNames(one));
  expect(listNames(twin)).not.toBe(listNames(one));
  expect(listNames(twin)).toEqual(listNames(one));
});

test('what was made for a text is given again for it', () => {
  const split = onceForText((text) => text.split(' '));

  expect(split('a b')).toBe(split('a b'));
  expect(split('c')).toEqual(['c']);
});
