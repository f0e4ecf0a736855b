import { type MdastNode, mdxToMdast } from 'satteri';
import type { Body } from '#checks/document.ts';
import { type Finding, isInside, type Span } from '#checks/finding.ts';
import { refuseInAnswer } from '#checks/text/components.ts';
import type { Blank, Mistake } from '#checks/text/mistake.ts';
import { isElement, listPlaces, spanOf } from '#checks/text/prose.ts';
import { explainStop } from '#checks/text/syntax-mistake.ts';
import { readTag } from '#checks/text/tag.ts';
import { checkDensity, checkDepth } from '#checks/text/text-limits.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { isProseComponent, PROSE_FEATURES } from '#schemas/prose-components.ts';

// Each mistake means reading the text once more. Who has more of them mends these first.
const MOST_MISTAKES = 20;

/**
 * The text of an MDX file from `start` on, as a tree, and a finding for each mistake that stops the parser. The tree is undefined
 * when the text must not or cannot be read; otherwise it is the text without those mistakes.
 */
export function readBody(file: string, text: string, start: number): { body: Body | undefined; findings: Finding[] } {
  const tooDense = checkDensity(file, text, start);
  if (tooDense.length > 0) return { body: undefined, findings: tooDense };

  // The fields are blanked, not cut: every position in the tree is one in the file.
  const { tree, source, mistakes } = parse(blank(text, { start: 0, end: start }));
  const found = (tree ? withoutNested(mistakes, tree) : mistakes).map(
    ({ rule, span, message }): Finding => ({ rule, file, span, message, ...judgeInAnswer(file, text, span) }),
  );
  if (!tree) return { body: undefined, findings: found };
  const tooDeep = checkDepth(file, tree);

  // What is as it was written can be made again, and need not be kept.
  const body = mistakes.length > 0 ? bodyOf(start, () => source) : bodyWithoutFault(text, start);
  held = { body, tree };

  return { body: tooDeep.length > 0 ? undefined : body, findings: [...found, ...tooDeep] };
}

/** A component has no place in an answer, however its tags are written. */
function judgeInAnswer(file: string, text: string, { start }: Span): Pick<Finding, 'rule' | 'message'> | undefined {
  const { name = '' } = readTag(text, start) ?? {};
  if (!file.startsWith(`content/${COLLECTIONS.faqs.at}/`) || !isProseComponent(name)) return undefined;

  return { rule: 'component-in-answer', message: refuseInAnswer(name) };
}

/** The tree that somebody looked at last. A folder of 10,000 roles has trees of gigabytes; reading one again is quick. */
let held: { body: Body; tree: MdastNode } | undefined;

/** The text from `start` on of a file in which an earlier reading found no mistake. */
export const bodyWithoutFault = (text: string, start: number): Body =>
  bodyOf(start, () => blank(text, { start: 0, end: start }));

function bodyOf(start: number, source: () => string): Body {
  const body: Body = {
    start,
    get tree() {
      if (held?.body !== body) held = { body, tree: mdxToMdast(source(), { features: PROSE_FEATURES }) };

      return held.tree;
    },
  };

  return body;
}

/** Reads a text again and again, each time without the mistake that stopped the parser before. */
function parse(text: string): { tree: MdastNode | undefined; source: string; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  let source = text;
  while (mistakes.length <= MOST_MISTAKES) {
    const result = tryToParse(source);
    if ('tree' in result) return { tree: result.tree, source, mistakes };
    const mistake = explainStop(result.message, source);
    mistakes.push(mistake ?? UNKNOWN);
    const rest = (mistake?.blanks ?? []).reduce(blank, source);
    if (rest === source) break;
    source = rest;
  }

  return { tree: undefined, source, mistakes: mistakes.slice(0, MOST_MISTAKES) };
}

function tryToParse(source: string): { tree: MdastNode } | { message: string } {
  try {
    return { tree: mdxToMdast(source, { features: PROSE_FEATURES }) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

const UNKNOWN: Mistake = {
  rule: 'mdx-syntax',
  span: { start: 0, end: 0 },
  message: 'The text of this file cannot be read. Take out what you wrote last, and put it back in smaller parts.',
  blanks: [],
};

const blank = (text: string, { start, end, as }: Blank): string =>
  text.slice(0, start) + (as ?? text.slice(start, end).replace(/[^\r\n]/g, ' ')) + text.slice(end);

/** The mistakes that are not part of a larger thing which is refused as a whole: code, or HTML with tags in it. */
function withoutNested(mistakes: Mistake[], tree: MdastNode): Mistake[] {
  const refused = listPlaces(tree)
    .filter(({ node }) => isRefused(node))
    .map(({ node }) => spanOf(node));

  return mistakes.filter(
    ({ span }) => ![...refused, ...mistakes.map((other) => other.span)].some((other) => isInside(span, other)),
  );
}

const isRefused = (node: MdastNode): boolean =>
  node.type === 'mdxFlowExpression' ||
  node.type === 'mdxTextExpression' ||
  node.type === 'mdxjsEsm' ||
  (isElement(node) && !isProseComponent(node.name ?? ''));
