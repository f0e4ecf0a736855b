import { explainBrace, explainCode } from '#checks/text/brace-mistakes.ts';
import { explainBracket, explainComment } from '#checks/text/bracket-mistakes.ts';
import type { Mistake, Stop } from '#checks/text/mistake.ts';
import { listLineStarts } from '#checks/text/prose.ts';
import { explainTag } from '#checks/text/tag-mistakes.ts';

/** The mistake at which the parser stopped; undefined when its message names no place. */
export function explainStop(message: string, source: string): Mistake | undefined {
  const [, line, column, reason = ''] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  if (line === undefined) return undefined;
  const offsetOf = locator(source);
  const stop = { offset: Math.min(offsetOf(line, column), Math.max(source.length - 1, 0)), reason, offsetOf };

  return explainTag(stop, source) ?? explainCharacter(stop, source);
}

function explainCharacter(stop: Stop, source: string): Mistake {
  const { reason, offset } = stop;
  if (reason.startsWith('Unexpected character `!`')) return explainComment(source, offset);
  if (reason.startsWith('Unexpected character after `<`')) return explainBracket(source, offset);
  if (reason.startsWith('Unexpected end of file in expression')) return explainBrace(offset);
  if (reason.startsWith('Could not parse expression')) return explainCode(source, offset);
  const span = { start: offset, end: offset + 1 };

  return {
    rule: 'mdx-syntax',
    span,
    message:
      'From here on the text cannot be read. Look for a <, { or tag that is not closed; a \\ before a character prints it as it is.',
    blanks: [span],
  };
}

/** Turns lines and columns, both from 1, into offsets. The parser counts columns in UTF-16 units, as we do. */
function locator(source: string): Stop['offsetOf'] {
  const starts = listLineStarts(source);

  return (line, column) => (starts[Number(line) - 1] ?? 0) + Number(column) - 1;
}
