import type { RuleFixture } from '#testing/content-folder.ts';
import { FIELDS_BRACKETS_FIXTURES } from '#testing/rule-fixtures/fields-brackets.ts';
import { FIELDS_COLUMNS_FIXTURES } from '#testing/rule-fixtures/fields-columns.ts';
import { FIELDS_FRONTMATTER_FIXTURES } from '#testing/rule-fixtures/fields-frontmatter.ts';
import { FIELDS_LOSSES_FIXTURES } from '#testing/rule-fixtures/fields-losses.ts';
import { FIELDS_MEANINGS_FIXTURES } from '#testing/rule-fixtures/fields-meanings.ts';
import { FIELDS_QUOTES_FIXTURES } from '#testing/rule-fixtures/fields-quotes.ts';
import { FIELDS_SEVERAL_FIXTURES } from '#testing/rule-fixtures/fields-several.ts';
import { FIELDS_SPACES_FIXTURES } from '#testing/rule-fixtures/fields-spaces.ts';

export const FIELDS_FIXTURES: RuleFixture[] = [
  ...FIELDS_FRONTMATTER_FIXTURES,
  ...FIELDS_QUOTES_FIXTURES,
  ...FIELDS_BRACKETS_FIXTURES,
  ...FIELDS_COLUMNS_FIXTURES,
  ...FIELDS_SPACES_FIXTURES,
  ...FIELDS_MEANINGS_FIXTURES,
  ...FIELDS_LOSSES_FIXTURES,
  ...FIELDS_SEVERAL_FIXTURES,
];
