import type { Document } from '#checks/document.ts';
import type { Finding } from '#checks/finding.ts';
import type { Content } from '#domain/content.ts';
import { foldText } from '#domain/tidiness/fold-text.ts';

// "Yes, at every office." may well answer two questions.
const SHORTEST = 80;

/** One finding for each published answer that is word for word the answer of an earlier file. */
export function checkAnswers({ faqs }: Content, documents: Document[]): Finding[] {
  const published = new Set(faqs.filter(({ status }) => status === 'published').map(({ id }) => id));
  const given = new Map<string, string>();

  return documents
    .filter(({ collection, id }) => collection === 'faqs' && published.has(id))
    .flatMap(({ file, text, body }): Finding[] => {
      const answer = foldText(text.slice(body?.start));
      const earlier = given.get(answer);
      if (earlier === undefined) given.set(answer, file);
      if (earlier === undefined || answer.length < SHORTEST) return [];
      const message = `This answer stands in ${earlier} word for word. Merge the two, or say what differs.`;

      return [{ rule: 'near-identical', file, span: firstLine(text, body?.start ?? 0), message }];
    });
}

/** The first line that says something from `start` on. */
function firstLine(text: string, start: number): { start: number; end: number } {
  const begin = start + text.slice(start).search(/\S|$/);
  const stop = text.indexOf('\n', begin);

  return { start: begin, end: begin + text.slice(begin, stop < 0 ? text.length : stop).trimEnd().length };
}
