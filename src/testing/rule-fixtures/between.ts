import type { RuleFixture } from '#testing/content-folder.ts';
import { BETWEEN_ADDRESSES } from '#testing/rule-fixtures/between-addresses.ts';
import { BETWEEN_DATES } from '#testing/rule-fixtures/between-dates.ts';
import { BETWEEN_IDS } from '#testing/rule-fixtures/between-ids.ts';
import { BETWEEN_LADDERS } from '#testing/rule-fixtures/between-ladders.ts';
import { BETWEEN_LAWS } from '#testing/rule-fixtures/between-laws.ts';
import { BETWEEN_NAMES } from '#testing/rule-fixtures/between-names.ts';
import { BETWEEN_OPENINGS } from '#testing/rule-fixtures/between-openings.ts';

/** Mistakes that only show between files. */
export const BETWEEN_FIXTURES: RuleFixture[] = [
  ...BETWEEN_IDS,
  ...BETWEEN_NAMES,
  ...BETWEEN_LADDERS,
  ...BETWEEN_OPENINGS,
  ...BETWEEN_LAWS,
  ...BETWEEN_DATES,
  ...BETWEEN_ADDRESSES,
];
