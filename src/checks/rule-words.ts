import { showInvisible } from '#checks/reporters/visible-text.ts';
import { isWaivable, RULES, type RuleId } from '#checks/rules.ts';

/** What a rule says against, and what for, as text for a terminal. */
export function formatExamples(id: RuleId): string {
  const { bad, good } = RULES[id];

  return `Instead of\n\n${indent(showInvisible(bad), 4)}\n\nwrite\n\n${indent(showInvisible(good), 4)}`;
}

/** The same in Markdown, as a list of two. */
export function formatMarkdownExamples(id: RuleId): string {
  const { bad, good } = RULES[id];

  return `- bad:${toCode(showInvisible(bad))}\n- good:${toCode(showInvisible(good))}`;
}

/** "Error.", "Error; a reason waives it." and so on: what follows when the rule is broken. */
export function formatVerdict(id: RuleId): string {
  const { severity, byDate } = RULES[id];
  if (severity === 'warning') return 'Warning.';

  return `Error${byDate ? '; it does not stop a build' : ''}${isWaivable(id) ? '; a reason waives it' : ''}.`;
}

/** The first sentence of why a rule exists. */
export const firstReason = (id: RuleId): string => showInvisible(RULES[id].why.split(/(?<=[.?!]) /)[0] ?? '');

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** One line goes on where it stands, several are a block below. */
function toCode(text: string): string {
  const ticks = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)));
  if (/\n|^\s|\s$/.test(text)) {
    const fence = ticks.padEnd(3, '`');

    return `\n${indent(`${fence}text\n${text}\n${fence}`, 2)}`;
  }
  // A backtick at an end would join the ones around it.
  const edge = /^`|`$/.test(text) ? ' ' : '';

  return ` ${ticks}${edge}${text}${edge}${ticks}`;
}
