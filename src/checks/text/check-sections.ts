import type { MdastNode } from 'satteri';
import type { Finding } from '#checks/finding.ts';
import { childrenOf, isVisible, type Prose, spanOf, wordsOf } from '#checks/text/prose.ts';

/** Sections without text, paragraphs that pose as headings, and a text in which nothing stands. */
export function checkSections(prose: Prose): Finding[] {
  if (!isVisible(prose.tree)) return [refuseNothing(prose)];
  const parts = childrenOf(prose.tree).filter(isVisible);

  return [...findEmptySections(parts, prose), ...findBoldHeadings(parts, prose)];
}

const WHOSE: Partial<Record<Prose['collection'], string>> = {
  roles: 'Say what the work is like, under headings that begin with ##.',
  faqs: 'Write the answer below the fields.',
  pages: 'Write the text of the page below the fields.',
};

function refuseNothing({ file, collection, text }: Prose): Finding {
  const span = { start: text.length, end: text.length };

  return collection === 'openings'
    ? {
        rule: 'opening-without-text',
        file,
        span,
        message:
          'This opening has no text. Say what is particular to it: the team, the first task, why somebody is hired now.',
      }
    : { rule: 'text-missing', file, span, message: `There is no text. ${WHOSE[collection] ?? ''}`.trim() };
}

function findEmptySections(parts: MdastNode[], { file, collection }: Prose): Finding[] {
  if (collection === 'faqs') return [];

  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    const isEmpty = part.type === 'heading' && (!next || (next.type === 'heading' && next.depth <= part.depth));
    if (!isEmpty) return [];
    const message = 'Nothing stands below this heading. Write its text, or delete it.';

    return [{ rule: 'section-empty' as const, file, span: spanOf(part), message }];
  });
}

const LONGEST_HEADING = 80;

function findBoldHeadings(parts: MdastNode[], { file, collection }: Prose): Finding[] {
  if (collection === 'faqs') return [];

  return parts.filter(isBoldLine).map((part) => ({
    rule: 'bold-heading',
    file,
    span: spanOf(part),
    message:
      'A line in bold looks like a heading and is none: nobody can jump to it. Write ## before it instead of the asterisks.',
  }));
}

function isBoldLine(part: MdastNode): boolean {
  if (part.type !== 'paragraph') return false;
  const [only, ...others] = part.children.filter(isVisible);
  if (only?.type !== 'strong' || others.length > 0) return false;
  const words = wordsOf(only).trim();

  return words.length <= LONGEST_HEADING && !/[.!?…;,]$/.test(words);
}
