import { expect, test } from 'vitest';
import { checkFolder } from '#testing/content-folder.ts';

const idOf = (index: number): string => `skills/a${String(index).padStart(4, '0')}`;

test('of many lost addresses the first hundred are told one by one, and the others in one sentence', () => {
  const list = Array.from({ length: 1300 }, (_, index) => `${idOf(index)}\n`).join('');
  const { problems } = checkFolder({ 'content/addresses.txt': list });

  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({
    rule: 'address-lost',
    line: 101,
    message: 'From here on 1,200 more addresses were published that have no page any more. Put their files back.',
  });
});
