import { expect, test } from 'vitest';
import { onceFor, onceForText, onceInARow } from '#domain/once.ts';

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

test('nothing and zero are answers too, and are not asked for again', () => {
  const asked: number[] = [];
  const half = onceForText((number: number) => {
    asked.push(number);

    return number / 2;
  });

  expect([half(0), half(0), half(4)]).toEqual([0, 0, 2]);
  expect(asked).toEqual([0, 4]);
});

test('of what is asked in a row the last answer is given again, and no other', () => {
  const name = onceInARow((first: string, last: string) => [first, last]);
  const one = name('Ada', 'Byron');

  expect(name('Ada', 'Byron')).toBe(one);
  expect(name('Ada', 'King')).toEqual(['Ada', 'King']);
  expect(name('Ada', 'Byron')).not.toBe(one);
});
