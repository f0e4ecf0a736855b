import { parseArgs } from 'node:util';
import { REPORTERS, type ReporterName } from '#checks/reporters/reporter.ts';
import { showOnOneLine } from '#checks/reporters/visible-text.ts';
import { RULE_IDS, type RuleId } from '#checks/rules.ts';
import { findNearestName } from '#domain/nearest-name.ts';

/** What somebody asked of `npm run check:content`. */
export interface Options {
  reporter: ReporterName;
  /** Show problems of these files and folders only; empty for all. */
  only: string[];
  /** Show problems of what changed since this commit, and of what links with it. */
  changed?: string | undefined;
  /** Show problems of these rules only; empty for all. */
  rules: RuleId[];
  watch: boolean;
  /** A rule to explain instead of checking; empty to list all rules. */
  explain?: RuleId | '' | undefined;
  help: boolean;
}

export const USAGE = `Usage: npm run check:content -- [options] [<path> …]

  <path> …             show problems of these files and folders (also --only <path>)
  --changed <commit>   show problems of what changed since a commit, and of the files that link with it
  --rule <rule>        show problems of this rule (may be repeated)
  --reporter <name>    ${Object.keys(REPORTERS).join(', ')} (terminal when left out)
  --watch              check again whenever a file changes
  --explain [rule]     say what a rule wants and why; without a rule, list them all
  --help               print this

Exit status: 0 without errors (warnings may be there), 1 with errors, 2 when the check could not run.`;

/** The options in the words of a command line. Throws a sentence for people when a word is wrong, or never arrived here. */
export function readOptions(words: string[], environment: NodeJS.ProcessEnv = {}): Options {
  refuseKept(environment);
  const { values, positionals } = parseArgs({
    args: joinExplain(words),
    options: KNOWN,
    allowPositionals: true,
    strict: false,
  });
  for (const name of Object.keys(values)) {
    if (!(name in KNOWN)) throw new Error(`There is no option "--${name}". ${nearest(`--${name}`, optionNames())}`);
  }
  const { reporter, only, changed, rule, watch, explain, help } = values;
  const paths = [...many('only', only), ...positionals];

  return {
    reporter: reporter === undefined ? 'terminal' : readReporter(one('reporter', reporter)),
    only: paths.map((path) => path.replace(/^\.\//, '').replace(/\/$/, '')),
    changed: changed === undefined ? undefined : one('changed', changed),
    rules: many('rule', rule).map(readRule),
    watch: watch === true,
    explain: explain === undefined || explain === '' ? explain : readRule(one('explain', explain)),
    help: help === true,
  };
}

/** Without the two dashes npm keeps options to itself, and everything would be checked. Its own `--only` it does not pass on at all. */
function refuseKept(environment: NodeJS.ProcessEnv): void {
  if (environment['npm_lifecycle_event'] !== 'check:content') return;
  const kept = optionNames().find((option) => environment[`npm_config_${option.slice(2)}`] === 'true');
  if (kept) throw new Error(`npm kept "${kept}" to itself. Write -- before it: npm run check:content -- ${kept}`);
}

const KNOWN = {
  reporter: { type: 'string' },
  only: { type: 'string', multiple: true },
  changed: { type: 'string' },
  rule: { type: 'string', multiple: true },
  watch: { type: 'boolean' },
  explain: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const optionNames = (): string[] => Object.keys(KNOWN).map((name) => `--${name}`);

/** `--explain` alone means the list of all rules. */
const joinExplain = (words: string[]): string[] =>
  words.flatMap((word, index) => {
    const next = words[index + 1];

    return word === '--explain' && (next === undefined || next.startsWith('-')) ? ['--explain='] : [word];
  });

type Value = string | boolean | (string | boolean)[] | undefined;

function one(name: string, value: Value): string {
  if (typeof value === 'string') return value;
  throw new Error(`--${name} needs a value. ${USAGE}`);
}

const many = (name: string, value: Value): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => item !== undefined).map((item) => one(name, item));

function readReporter(name: string): ReporterName {
  const known = Object.keys(REPORTERS) as ReporterName[]; // keys of REPORTERS are its keys
  const found = known.find((reporter) => reporter === name);
  if (found) return found;
  throw new Error(`There is no reporter "${name}". ${nearest(name, known)}`);
}

function readRule(typed: string): RuleId {
  const id = typed.toLowerCase();
  const found = RULE_IDS.find((rule) => rule === id);
  if (found) return found;
  throw new Error(`There is no rule "${showOnOneLine(typed)}". ${nearest(id, RULE_IDS)}`);
}

// Of the rules there are more than a line can hold.
const MOST_LISTED = 20;

function nearest(typed: string, known: string[]): string {
  const found = findNearestName(typed, known);

  if (found) return `Did you mean "${found}"?`;

  return known.length > MOST_LISTED ? 'npm run check:content -- --explain lists them.' : `Known: ${known.join(', ')}.`;
}
