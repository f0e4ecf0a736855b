import { explainNoFields } from '#checks/fields/frontmatter-begin.ts';
import { explainNoEnd } from '#checks/fields/frontmatter-end.ts';
import { isMark } from '#checks/fields/frontmatter-lines.ts';
import { type Line, splitLines } from '#checks/fields/lines.ts';
import type { Finding, Span } from '#checks/finding.ts';

/** Where the fields and the text of an MDX file stand; a finding when nobody can tell. */
export function splitFile(file: string, text: string): { yaml: Span; body: number } | Finding {
  const lines = splitLines(text);
  const [first, ...below] = lines;
  if (!first || !isMark(first.text.replace(/^\uFEFF/, ''))) return explainNoFields(file, lines);
  const last = below.findIndex(endsFields);
  const mistake = explainNoEnd(file, below, last);
  if (mistake) return mistake;
  const end = below[last] ?? first;

  return { yaml: { start: first.next, end: end.start }, body: end.next };
}

// Astro ends the fields at the first line that begins like this, whatever follows in it.
const endsFields = ({ text }: Line): boolean => text.startsWith('---') || text.startsWith('+++');
