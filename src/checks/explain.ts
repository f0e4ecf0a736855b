import { showInvisible, showOnOneLine } from '#checks/reporters/visible-text.ts';
import { RULE_AREAS } from '#checks/rule-areas.ts';
import { firstReason, formatExamples } from '#checks/rule-words.ts';
import { isWaivable, RULE_IDS, RULES, type RuleId } from '#checks/rules.ts';
import { findNearestName } from '#domain/nearest-name.ts';

/** What a rule wants and why, with an example; without a name, or with an unknown one, the list of all rules. */
export function explainRule(name: string): string {
  const id = RULE_IDS.find((known) => known === name);
  if (id) return explain(id);
  if (name === '') return listRules();
  const nearest = findNearestName(name, RULE_IDS);

  return `There is no rule "${showOnOneLine(name)}". ${nearest ? `Did you mean "${nearest}"?` : 'These are the rules.'}\n\n${listRules()}`;
}

const explain = (id: RuleId): string =>
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

function listRules(): string {
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
