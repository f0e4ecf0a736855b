import type { RuleFixture } from '#testing/content-folder.ts';
import { SHAPE_CODES_FIXTURES } from '#testing/rule-fixtures/shape-codes.ts';
import { SHAPE_CONTRADICTIONS_FIXTURES } from '#testing/rule-fixtures/shape-contradictions.ts';
import { SHAPE_DATES_FIXTURES } from '#testing/rule-fixtures/shape-dates.ts';
import { SHAPE_FIELDS_FIXTURES } from '#testing/rule-fixtures/shape-fields.ts';
import { SHAPE_GUESSES_FIXTURES } from '#testing/rule-fixtures/shape-guesses.ts';
import { SHAPE_KINDS_FIXTURES } from '#testing/rule-fixtures/shape-kinds.ts';

export const SHAPE_FIXTURES: RuleFixture[] = [
  ...SHAPE_FIELDS_FIXTURES,
  ...SHAPE_GUESSES_FIXTURES,
  ...SHAPE_KINDS_FIXTURES,
  ...SHAPE_DATES_FIXTURES,
  ...SHAPE_CODES_FIXTURES,
  ...SHAPE_CONTRADICTIONS_FIXTURES,
];
