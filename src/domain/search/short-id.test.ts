import { expect, test } from 'vitest';
import { restoreIds, shortenId } from '#domain/search/short-id.ts';

test.each([
  ['data-engineer', 'Data engineer', ''],
  ['data-engineer-berlin', 'data-engineer', '-berlin'],
  ['backend-developer', 'Back-end developer', 'backend-developer'],
  ['data-engineers', 'Data engineer', 'data-engineers'],
])('%s after %s is %o, and comes back', (id, name, short) => {
  expect(shortenId(id, name)).toBe(short);
  expect(restoreIds([short], () => name)).toEqual([id]);
});
