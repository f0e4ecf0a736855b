import type { RuleId } from '#checks/rules.ts';
import { excerpt } from '#checks/text/excerpt.ts';
import type { Mistake } from '#checks/text/mistake.ts';
import { AS_WORDS, isSlot, refuseSlot } from '#checks/text/slots.ts';
import { endOfBraces } from '#checks/text/tag.ts';
import { quote } from '#schemas/quote.ts';

/** What is wrong with braces in the text: they hold code, or a word of a template. */
export const judgeBraces = (found: string): { rule: RuleId; message: string } =>
  isSlot(found)
    ? { rule: 'placeholder', message: refuseSlot(quote(found), AS_WORDS) }
    : { rule: 'expression', message: refuseCode(found) };

const refuseCode = (found: string): string =>
  `Found ${excerpt(found)}. Braces hold program code, and none is run here. Take them away, or write \\{ for the character itself.`;

/** What to say of braces within a tag. */
export const refuseValue = (found: string): string =>
  `Found ${excerpt(found)}. Braces hold program code, and none is run here. Write the value in straight quotes, for example title="Good to know".`;

/** A brace that is never closed. */
export function explainBrace(offset: number): Mistake {
  const span = { start: offset, end: offset + 1 };
  const message =
    'This { begins program code and is never closed. Take it away, or write \\{ for the character itself.';

  return { rule: 'stray-brace', span, message, blanks: [span] };
}

/** Braces around something that is not even code: the parser stops somewhere within. */
export function explainCode(source: string, offset: number): Mistake {
  const start = findOpening(source, offset);
  const end = endOfBraces(source, start) ?? start + 1;
  const span = { start, end };
  const found = source.slice(start, end);
  if (/=\s*$/.test(source.slice(Math.max(start - 20, 0), start))) {
    const blanks = [{ ...span, as: `"${'-'.repeat(found.length - 2)}"` }];

    return { rule: 'attribute-code', span, message: refuseValue(found), blanks };
  }

  return { ...judgeBraces(found), span, blanks: [span] };
}

/** The brace that opened last before an offset and is not closed again before it. */
function findOpening(source: string, offset: number): number {
  let depth = 0;
  for (let at = offset; at >= 0; at -= 1) {
    if (source[at] === '}' && at < offset) depth += 1;
    if (source[at] === '{' && depth === 0) return at;
    if (source[at] === '{') depth -= 1;
  }

  return offset;
}
