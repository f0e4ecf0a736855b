// npm run rules: writes the reference of all rules into the editors' guide, from the tables of rules.
import { readFileSync, writeFileSync } from 'node:fs';
import { formatRuleReference, replaceReference } from '#checks/rule-reference.ts';
import { RULE_IDS } from '#checks/rules.ts';

const GUIDE = 'content/README.md';

writeFileSync(GUIDE, replaceReference(readFileSync(GUIDE, 'utf8'), formatRuleReference()));
console.log(`${GUIDE} tells ${RULE_IDS.length} rules.`);
