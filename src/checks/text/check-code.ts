import type { Finding } from '#checks/finding.ts';
import { judgeBraces } from '#checks/text/brace-mistakes.ts';
import { kindOfHtml } from '#checks/text/html.ts';
import { isElement, listAround, type NodeOf, type Prose, spanOf } from '#checks/text/prose.ts';
import { isRemark } from '#domain/remark.ts';
import { quote } from '#schemas/quote.ts';

/** Program code in a text: imports, exports and braces that hold more than a remark. */
export function checkCode({ file, text, places }: Prose): Finding[] {
  return places.flatMap((place): Finding[] => {
    const { node } = place;
    if (node.type === 'mdxjsEsm') return [refuseModule(file, text, node)];
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return [];
    const span = spanOf(node);
    const isWithinActive = listAround(place).some((around) => isElement(around) && isActive(around.name));

    return isRemark(node.value) || isWithinActive
      ? []
      : [{ ...judgeBraces(text.slice(span.start, span.end)), file, span }];
  });
}

/** A script is refused as a whole. */
const isActive = (name: string | null): boolean => kindOfHtml(name ?? '') === 'active';

// What a program has behind the word, and a sentence has not.
const PROGRAM = /^import\s*['"{*(]|\bfrom\s*['"]|^export\s+(?:const|let|var|function|async|class|default|\{|\*)/;

function refuseModule(file: string, text: string, node: NodeOf<'mdxjsEsm'>): Finding {
  const { start, end } = spanOf(node);
  const written = text.slice(start, end).trimEnd();
  const [word = 'import'] = /^\w+/.exec(written) ?? [];
  const message = PROGRAM.test(written.slice(0, 1000))
    ? `Found ${quote(written)}. Nothing is imported or exported here: components can be used as they are. Delete it.`
    : `A paragraph that begins with the small word "${word}" is read as program code. Begin it with another word.`;

  return { rule: 'import-export', file, span: { start, end: start + written.length }, message };
}
