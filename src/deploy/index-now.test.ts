import { expect, test } from 'vitest';
import { findKey, toIndexNow } from '#deploy/index-now.ts';

const KEY = '0123456789abcdef';

test('a request has at most 10,000 addresses, and says where the key is', () => {
  const addresses = Array.from({ length: 10_001 }, (_, index) => `https://example.com/careers/${index}/`);
  const [first, second, ...more] = toIndexNow(addresses, KEY, 'https://example.com/careers/');

  expect(more).toEqual([]);
  expect(first?.urlList).toHaveLength(10_000);
  expect(second).toEqual({
    host: 'example.com',
    key: KEY,
    keyLocation: `https://example.com/careers/${KEY}.txt`,
    urlList: ['https://example.com/careers/10000/'],
  });
  expect(toIndexNow([], KEY, 'https://example.com/')).toEqual([]);
});

test('the key is the file that is named by it and says nothing else', () => {
  const files: Record<string, string> = {
    'humans12.txt': 'We are the people.',
    'robots.txt': 'robots',
    'llms.txt': 'llms',
    'roles/engineer.txt': 'roles/engineer',
    [`${KEY}.txt`]: `${KEY}\n`,
  };
  const read = (path: string) => files[path] ?? '';

  expect(findKey(Object.keys(files), read)).toBe(KEY);
  expect(findKey(Object.keys(files).slice(0, -1), read)).toBeUndefined();
});
