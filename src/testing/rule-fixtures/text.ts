import type { RuleFixture } from '#testing/content-folder.ts';
import { TEXT_COMPONENT_FIXTURES } from '#testing/rule-fixtures/text-components.ts';
import { TEXT_LINK_FIXTURES } from '#testing/rule-fixtures/text-links.ts';
import { TEXT_MARKUP_FIXTURES } from '#testing/rule-fixtures/text-markup.ts';
import { TEXT_SECTION_FIXTURES } from '#testing/rule-fixtures/text-sections.ts';
import { TEXT_SITE_FIXTURES } from '#testing/rule-fixtures/text-site.ts';

export const TEXT_FIXTURES: RuleFixture[] = [
  ...TEXT_MARKUP_FIXTURES,
  ...TEXT_COMPONENT_FIXTURES,
  ...TEXT_SECTION_FIXTURES,
  ...TEXT_LINK_FIXTURES,
  ...TEXT_SITE_FIXTURES,
];
