import type { RuleFixture } from '#testing/content-folder.ts';
import { FILES_LETTERS_FIXTURES } from '#testing/rule-fixtures/files-letters.ts';
import { FILES_LIMITS_FIXTURES } from '#testing/rule-fixtures/files-limits.ts';
import { FILES_NAMES_FIXTURES } from '#testing/rule-fixtures/files-names.ts';
import { FILES_PUBLIC_FIXTURES } from '#testing/rule-fixtures/files-public.ts';

export const FILES_FIXTURES: RuleFixture[] = [
  ...FILES_NAMES_FIXTURES,
  ...FILES_LETTERS_FIXTURES,
  ...FILES_LIMITS_FIXTURES,
  ...FILES_PUBLIC_FIXTURES,
];
