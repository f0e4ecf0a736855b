import { type Files, faqFile, type RuleFixture, roleFile } from '#testing/content-folder.ts';

const ANSWER = 'content/faqs/degree-needed.mdx';

// The smallest question has eight lines of fields and an empty one below: its answer begins in line 10.
const answer = (text: string): Files => faqFile({}, text);

const reasoned = '{/* check-ignore review-due: the law it quotes is the same until 2027 */}';

/** Waivers: reasons to go on in spite of a rule. */
export const CHECK_FIXTURES: RuleFixture[] = [
  {
    rule: 'waiver-form',
    mistake: 'a waiver without a reason',
    bad: answer('{/* check-ignore review-due */}\n\nNo.\n'),
    says: `${ANSWER}:10:1 error waiver-form\n  This waiver gives no reason. Write why, in a few words, for example {/* check-ignore long-sentence: it quotes the law */}`,
    nearMiss: answer('{/* check the law in March */}\n\nNo.\n'),
  },
  {
    rule: 'waiver-form',
    mistake: 'a waiver that names no rule',
    bad: answer('{/* check-ignore: the law says so */}\n\nNo.\n'),
    says: `${ANSWER}:10:1 error waiver-form\n  Write check-ignore, one rule, a colon and the reason, for example {/* check-ignore long-sentence: it quotes the law */}`,
  },
  {
    rule: 'waiver-form',
    mistake: 'a list of bare names in the fields',
    bad: faqFile({ checkIgnore: ['review-due'] }, 'No.\n'),
    says: `${ANSWER}:9:5 error waiver-form checkIgnore.0\n  Write check-ignore, one rule, a colon and the reason, for example checkIgnore: [{ rule: review-due, reason: The team meets in March to review it. }]`,
  },
  {
    rule: 'waiver-unknown-rule',
    mistake: 'a rule that does not exist',
    bad: answer('{/* check-ignore review-deu: the law is the same until 2027 */}\n\nNo.\n'),
    says: `${ANSWER}:10:1 error waiver-unknown-rule\n  There is no rule "review-deu". Did you mean "review-due"?`,
    nearMiss: faqFile(
      { reviewed: '2026-01-05', checkIgnore: [{ rule: 'review-due', reason: 'The law is the same until 2027.' }] },
      'No.\n',
    ),
  },
  {
    rule: 'waiver-refused',
    mistake: 'a rule without exceptions',
    bad: roleFile({ checkIgnore: [{ rule: 'unknown-field', reason: 'We would like to have it.' }] }),
    says: 'content/roles/back-end-developer.mdx:20:5 error waiver-refused checkIgnore.0\n  "unknown-field" holds without exception. Mend what it names, and take this waiver away.',
    nearMiss: faqFile(
      { reviewed: '2025-01-05', checkIgnore: [{ rule: 'review-overdue', reason: 'The law is the same until 2027.' }] },
      'No.\n',
    ),
  },
  {
    rule: 'waiver-unused',
    mistake: 'a reason that outlived its problem',
    bad: answer(`${reasoned}\n\nNo.\n`),
    says: `${ANSWER}:10:1 warning waiver-unused\n  Nothing here breaks "review-due" any more. Take this waiver away.`,
    nearMiss: roleFile({}, '{/* A remark for the next editor: ask Ana before changing this. */}\n\nText.\n'),
  },
];
