// npm run rules: writes the reference of all rules into the editors' guide, from the tables of rules.
import { readFileSync, writeFileSync } from 'node:fs';
import { attempt } from '#checks/attempt.ts';
import { asksForHelp } from '#checks/command-words.ts';
import { formatRuleReference, replaceReference } from '#checks/rule-reference.ts';
import { RULE_IDS } from '#checks/rules.ts';

const GUIDE = 'content/README.md';

const USAGE = `Usage: npm run rules

Writes the reference of all rules into ${GUIDE}, from the tables of rules. It has no options but --help.

Exit status: 0 when it was written, 2 when the command was not understood or could not run.`;

process.exitCode = attempt(() => run(process.argv.slice(2)), 2);

function run(words: string[]): number {
  if (asksForHelp(words)) {
    console.log(USAGE);

    return 0;
  }
  writeFileSync(GUIDE, replaceReference(readFileSync(GUIDE, 'utf8'), formatRuleReference()));
  console.log(`${GUIDE} tells ${RULE_IDS.length} rules.`);

  return 0;
}
