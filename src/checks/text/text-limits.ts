import type { MdastNode } from 'satteri';
import type { Finding, Span } from '#checks/finding.ts';
import { childrenOf } from '#checks/text/prose.ts';

// The parser looks at each of these marks again for every other one in its paragraph: 20,000 quotes in a row cost it a gigabyte,
// and 60,000 end the whole process. A long paragraph has a few dozen.
const MARK = /["'.&_{<>-]/g;
const MOST_WORK = 4_000_000;
// Astro calls a function in itself for each step inwards, and dies at about a thousand of them.
const MOST_STEPS = 60;

/** The finding that refuses a text which would take the parser too long; it is asked before anything is parsed. */
export function checkDensity(file: string, text: string, start: number): Finding[] {
  const body = text.slice(start);
  const paragraphs = listParagraphs(body).map((span) => ({ span, marks: countMarks(body, span) }));
  const work = paragraphs.reduce((sum, { marks }) => sum + marks ** 2, 0);
  const [densest] = paragraphs.sort((a, b) => b.marks - a.marks);
  if (work <= MOST_WORK || !densest) return [];

  const { span, marks } = densest;
  const message = `This paragraph has ${marks} quotes, dots, dashes, brackets and the like, more than can be read. Break it up with empty lines, or take out what is no text.`;

  const from = start + span.start + (/^\s*/.exec(body.slice(span.start, span.end))?.[0].length ?? 0);

  return [{ rule: 'text-too-dense', file, span: { start: from, end: start + span.end }, message }];
}

/** The parts of a text between empty lines. */
function listParagraphs(text: string): Span[] {
  const breaks = [...text.matchAll(/(?:\r\n|\n|\r)[ \t]*(?=\r|\n)/g)].map(({ index }) => index);

  return [0, ...breaks].map((start, index) => ({ start, end: breaks[index] ?? text.length }));
}

const countMarks = (text: string, { start, end }: Span): number => text.slice(start, end).match(MARK)?.length ?? 0;

/** The finding that refuses a text in which too many things stand within each other. */
export function checkDepth(file: string, tree: MdastNode): Finding[] {
  let level = childrenOf(tree);
  for (let steps = 0; steps < MOST_STEPS; steps += 1) level = level.flatMap(childrenOf);
  const [deepest] = level;
  if (!deepest) return [];

  const offset = deepest.position?.start.offset ?? 0;
  const message = `Here more than ${MOST_STEPS} things stand within each other: quotes, lists, emphasis. Write it with fewer.`;

  return [{ rule: 'text-too-deep', file, span: { start: offset, end: offset + 1 }, message }];
}
