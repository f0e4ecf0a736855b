import { BETWEEN_RULES } from '#checks/between/rules.ts';
import { CHECK_RULES } from '#checks/check-rules.ts';
import { FIELDS_RULES } from '#checks/fields/rules.ts';
import { SHAPE_RULES } from '#checks/fields/shape-rules.ts';
import { FILES_RULES } from '#checks/files/rules.ts';
import type { Rule, Severity } from '#checks/rule.ts';
import { TEXT_RULES } from '#checks/text/rules.ts';
import { WORDS_RULES } from '#checks/words/rules.ts';

/** Every rule of the content check, in the order of the reference: the file, its fields, its text, its words, other files. */
const TABLE = {
  ...FILES_RULES,
  ...FIELDS_RULES,
  ...SHAPE_RULES,
  ...TEXT_RULES,
  ...WORDS_RULES,
  ...BETWEEN_RULES,
  ...CHECK_RULES,
} as const;

/** The stable name of a rule, for example `unknown-id`. */
export type RuleId = keyof typeof TABLE;

export const RULES: Record<RuleId, Rule> = TABLE;

export const RULE_IDS = Object.keys(TABLE) as RuleId[]; // keys of TABLE are its keys

/** Whether a problem keeps the site from being built or shown. What the day alone made wrong does not: vacancies must close in time. */
export const stopsSite = ({ rule, severity }: { rule: RuleId; severity: Severity }): boolean =>
  severity === 'error' && RULES[rule].byDate !== true;

/** Whether somebody may go on with a reason, in spite of this rule. */
export const isWaivable = (id: RuleId): boolean => RULES[id].severity === 'warning' || RULES[id].waivable === true;
