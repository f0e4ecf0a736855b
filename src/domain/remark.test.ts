import { expect, test } from 'vitest';
import { isRemark } from '#domain/remark.ts';

test.each(['/* a */', ' /* a */ ', '/**/', '/* a *//* b */', '/* a\n{b} */ /* c */\n'])('{%s} is a remark', (code) => {
  expect(isRemark(code)).toBe(true);
});

test.each(['', ' ', 'a', '/* a', '/*/', '/* a */ b', '/* a */ b /* c */', 'b /* a */', '// a\n', '/* a */ // b'])(
  '{%s} is none',
  (code) => {
    expect(isRemark(code)).toBe(false);
  },
);
