import type { RuleId } from '#checks/rules.ts';
import { AS_WORDS, isSlot, refuseSlot } from '#checks/text/slots.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import { PROSE_COMPONENTS } from '#schemas/prose-components.ts';
import { quote } from '#schemas/quote.ts';

const NAMES = Object.keys(PROSE_COMPONENTS);

/** What is wrong with a tag, as it is written, that is neither a component nor HTML. */
export const judgeUnknown = (name: string, tag: string): { rule: RuleId; message: string } =>
  isSlot(tag)
    ? { rule: 'placeholder', message: refuseSlot(quote(tag), AS_WORDS) }
    : { rule: 'unknown-component', message: refuseUnknown(name) };

function refuseUnknown(name: string): string {
  // A name before a colon: the tags that Word and its like put into what is copied from them.
  if (name.includes(':')) return `<${name}> comes from Word. Take the tag away, and keep its words.`;
  const nearest = NAMES.find((known) => known.toLowerCase() === name.toLowerCase()) ?? findNearestName(name, NAMES);
  const advice = nearest
    ? `Did you mean <${nearest}>?`
    : `There are ${NAMES.map((known) => `<${known}>`).join(' and ')}. To print the character, write \\<.`;

  return `There is no component <${name}>. ${advice}`;
}

/** What to say of a component in an answer. */
export const refuseInAnswer = (name: string): string =>
  `An answer has no components. Write what <${name}> holds as a paragraph.`;
