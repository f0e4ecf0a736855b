import { showInvisible } from '#checks/reporters/visible-text.ts';
import { RULE_AREAS } from '#checks/rule-areas.ts';
import { formatMarkdownExamples, formatVerdict } from '#checks/rule-words.ts';
import { RULES, type RuleId } from '#checks/rules.ts';

const BEGIN = '<!-- Made from the tables in src/checks by `npm run rules`. Change the tables, not these lines. -->';
const END = '<!-- End of the rules. -->';

/** Every rule in Markdown, by area: what follows, why, and an example. */
export const formatRuleReference = (): string =>
  RULE_AREAS.filter(({ rules }) => rules.length > 0)
    .map(({ title, rules }) => [`### ${title}`, ...rules.map(formatRule)].join('\n\n'))
    .join('\n\n');

const formatRule = (id: RuleId): string =>
  `#### ${id}\n\n*${formatVerdict(id)}* ${toMarkdown(RULES[id].why)}\n\n${formatMarkdownExamples(id)}`;

/** Words of a table as Markdown: a tag that is told of outside of `…` would vanish. */
const toMarkdown = (text: string): string =>
  showInvisible(text).replace(/`[^`]*`|</g, (found) => (found === '<' ? '\\<' : found));

/** The guide with all that stands between its two marks replaced. Throws when a mark is missing. */
export function replaceReference(guide: string, reference: string): string {
  const begin = guide.indexOf(BEGIN);
  const end = guide.lastIndexOf(END);
  if (begin === -1 || end < begin) throw new Error(`The guide lacks the lines "${BEGIN}" and "${END}".`);

  return `${guide.slice(0, begin)}${BEGIN}\n\n${reference}\n\n${guide.slice(end)}`;
}
