import { expect, test } from 'vitest';
import { storedGuard } from '#integrations/stored-guard.ts';

const { handler, filter } = storedGuard().transform;

test('content with a mark that the build would obey is refused', () => {
  expect(() => handler('export default ["import.meta.env"]')).toThrow(
    'The content is not built. Found "import.meta.env".',
  );
  expect(() => handler('export default ["import goods"]')).not.toThrow();
});

test('the module that holds all entries is looked at', () => {
  expect(filter.id.test('\0astro:data-layer-content')).toBe(true);
});
