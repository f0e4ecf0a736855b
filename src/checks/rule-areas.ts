import { BETWEEN_RULES } from '#checks/between/rules.ts';
import { CHECK_RULES } from '#checks/check-rules.ts';
import { FIELDS_RULES } from '#checks/fields/rules.ts';
import { SHAPE_RULES } from '#checks/fields/shape-rules.ts';
import { FILES_RULES } from '#checks/files/rules.ts';
import type { RuleId } from '#checks/rules.ts';
import { TEXT_RULES } from '#checks/text/rules.ts';
import { WORDS_RULES } from '#checks/words/rules.ts';

/** Rules that look at the same thing. */
interface RuleArea {
  title: string;
  rules: RuleId[];
}

const idsOf = (table: Partial<Record<RuleId, unknown>>): RuleId[] => Object.keys(table) as RuleId[]; // keys of a table are ids

/** All rules in reading order: the file, its fields, its text, its words, other files. */
export const RULE_AREAS: RuleArea[] = [
  { title: 'Files', rules: idsOf(FILES_RULES) },
  { title: 'Fields', rules: idsOf({ ...FIELDS_RULES, ...SHAPE_RULES }) },
  { title: 'Text', rules: idsOf(TEXT_RULES) },
  { title: 'Words', rules: idsOf(WORDS_RULES) },
  { title: 'Between files', rules: idsOf(BETWEEN_RULES) },
  { title: 'The check itself', rules: idsOf(CHECK_RULES) },
];
