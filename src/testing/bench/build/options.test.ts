import { expect, test } from 'vitest';
import { isMeasured, type Options, PARTS, readOptions } from '#testing/bench/build/options.ts';

const read = (...words: string[]) => readOptions(words, {});
const asked = (...words: string[]): Options => {
  const options = read(...words);
  if (options === 'help') throw new Error('It was asked for help.');

  return options;
};

test('everything is measured at four sizes when nothing is said', () => {
  expect(read()).toEqual({ sizes: [10, 100, 1000, 10_000], parts: new Set(PARTS), costs: false });
});

test('sizes and parts are chosen', () => {
  expect(read('--sizes', '10,3000', '--parts', 'cold,hugo', '--costs')).toEqual({
    sizes: [10, 3000],
    parts: new Set(['cold', 'hugo']),
    costs: true,
  });
});

test('pictures of 10,000 roles are drawn for those who ask for them', () => {
  expect(isMeasured('pictures', 10_000, asked())).toBe(false);
  expect(isMeasured('pictures', 1000, asked())).toBe(true);
  expect(isMeasured('pictures', 10_000, asked('--parts', 'pictures'))).toBe(true);
  expect(isMeasured('cold', 10, asked('--parts', 'pictures'))).toBe(false);
});

test('what is wrong is said, with what was probably meant', () => {
  expect(() => read('--parts', 'hugoo')).toThrow('nothing to measure called "hugoo". Did you mean "hugo"?');
  expect(() => read('--sizes', '10,many')).toThrow('"many" is no number of roles');
  expect(() => read('--size', '10')).toThrow('There is no option "--size". Did you mean "--sizes"?');
  expect(() => read('--parts')).toThrow('--parts wants a value.');
  expect(() => read('10')).toThrow('"10" is no option.');
});
