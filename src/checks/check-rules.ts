import type { Rule } from '#checks/rule.ts';

/** Rules about the check itself: reasons to go on in spite of a rule, and a file that it failed on. */
export const CHECK_RULES = {
  'waiver-form': {
    severity: 'error',
    why: 'The check only goes on in spite of a rule when it can read which rule is meant and why. Nobody could judge it otherwise.',
    bad: '{/* check-ignore years-as-level */}',
    good: '{/* check-ignore years-as-level: the licence asks for three years by law */}',
  },
  'waiver-unknown-rule': {
    severity: 'error',
    why: 'No rule has this name, so nothing is waived.',
    bad: '{/* check-ignore year-as-level: the licence asks for three years by law */}',
    good: '{/* check-ignore years-as-level: the licence asks for three years by law */}',
  },
  'waiver-refused': {
    severity: 'error',
    why: 'Some mistakes break a page or put readers at risk. No reason makes them right.',
    bad: '{/* check-ignore unknown-field: we want it */}',
    good: 'the field, spelt as the schema has it',
  },
  'waiver-unused': {
    severity: 'warning',
    why: 'A waiver that waives nothing hides the next mistake of its kind. Take it away when its reason is gone.',
    bad: '{/* check-ignore years-as-level: asked for by law */}\n\nYou plan releases.',
    good: 'You plan releases.',
  },
  'check-fault': {
    severity: 'error',
    why: 'The check itself broke on this file. Until that is mended nothing in the file can be trusted, so nothing is built from it.',
    bad: 'a file that the check has a fault with',
    good: 'the same text, written more simply',
  },
} as const satisfies Record<string, Rule>;
