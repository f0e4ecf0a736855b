import { showInvisible } from '#checks/reporters/visible-text.ts';
import { RULE_AREAS } from '#checks/rule-areas.ts';
import { firstReason, formatExamples } from '#checks/rule-words.ts';
import { isWaivable, RULE_IDS, RULES, type RuleId } from '#checks/rules.ts';

/** What a rule wants and why, with an example. */
export const explainRule = (id: RuleId): string =>
  [
    `${id}  ${RULES[id].severity}`,
    showInvisible(RULES[id].why),
    formatExamples(id),
    tellConsequence(id),
    tellWaiver(id),
  ].join('\n\n');

function tellConsequence(id: RuleId): string {
  const { severity, byDate } = RULES[id];
  if (severity === 'warning') return 'It is a warning: it stops nothing.';
  if (byDate)
    return 'It is an error that comes with the date. It fails the check and does not stop a build, because vacancies must close.';

  return 'It is an error: nothing is built until it is mended.';
}

/** Both forms, because fields and text cannot have the same. */
function tellWaiver(id: RuleId): string {
  if (!isWaivable(id)) return 'It holds without exception.';

  return [
    'When it is right all the same, say why. In the text, on a line above the paragraph:',
    `    {/* check-ignore ${id}: why it is right here */}`,
    'Among the fields, for the whole file:',
    `    checkIgnore: [{ rule: ${id}, reason: Why it is right here. }]`,
  ].join('\n\n');
}

/** All rules, one a line. */
export function listRules(): string {
  const longest = Math.max(...RULE_IDS.map(({ length }) => length));
  const areas = RULE_AREAS.filter(({ rules }) => rules.length > 0).map(({ title, rules }) =>
    [
      title,
      ...rules.map(
        (id) => `  ${id.padEnd(longest)}  ${RULES[id].severity.padEnd('warning'.length)}  ${firstReason(id)}`,
      ),
    ].join('\n'),
  );

  return [...areas, 'Explain one: npm run check:content -- --explain unknown-id'].join('\n\n');
}
