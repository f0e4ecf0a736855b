import type { Document, Surroundings } from '#checks/document.ts';
import type { Finding } from '#checks/finding.ts';
import { listHeadingIds } from '#checks/text/heading-ids.ts';
import { spanOf } from '#checks/text/prose.ts';
import { idsAround } from '#checks/text/view-ids.ts';

/** Headings whose id another part of their page has already. */
export function checkHeadingIds({ file, collection, id, body }: Document, { content }: Surroundings): Finding[] {
  if (!body || !content || collection === 'faqs') return [];
  const taken = new Set(idsAround(collection, id, content));

  return listHeadingIds(body.tree)
    .filter((heading) => taken.has(heading.id))
    .map((heading) => ({
      rule: 'heading-id-taken',
      file,
      span: spanOf(heading.node),
      message: `The page has a part #${heading.id} of its own, so links to this heading lead astray. Use other words.`,
    }));
}
