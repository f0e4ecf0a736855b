import { LINK_RULES } from '#checks/text/links/link-rules.ts';
import { MARKUP_RULES } from '#checks/text/markup-rules.ts';
import { SECTION_RULES } from '#checks/text/section-rules.ts';

/** Rules about the text below the fields, read as data: nothing in it is ever run. */
export const TEXT_RULES = { ...MARKUP_RULES, ...SECTION_RULES, ...LINK_RULES } as const;
