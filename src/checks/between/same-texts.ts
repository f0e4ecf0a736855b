import type { Document } from '#checks/document.ts';
import type { Finding } from '#checks/finding.ts';
import type { Content } from '#domain/content.ts';
import { foldText } from '#domain/tidiness/fold-text.ts';

// "Yes, at every office." may well answer two questions.
const SHORTEST = 80;

/**
 * One finding for each text that stands word for word in an earlier file: of published answers, and of openings that have not
 * ended. The earlier entry is the one that stands before in `content`.
 */
export function checkTexts({ faqs, openings }: Content, documents: Document[]): Finding[] {
  const written = Map.groupBy(documents, ({ collection }) => collection);
  const find = (collection: 'faqs' | 'openings', entries: { id: string }[], advice: string): Finding[] =>
    findRepeats(inOrder(entries, written.get(collection) ?? []), advice);

  return [
    ...find(
      'faqs',
      faqs.filter(({ status }) => status === 'published'),
      'Merge the two, or say what differs.',
    ),
    ...find(
      'openings',
      openings.filter(({ outcome }) => !outcome),
      'Write what is particular to this opening: all else comes from its role.',
    ),
  ];
}

function inOrder(entries: { id: string }[], documents: Document[]): Document[] {
  const known = new Map(documents.map((document) => [document.id, document]));

  return entries.flatMap(({ id }) => known.get(id) ?? []);
}

function findRepeats(documents: Document[], advice: string): Finding[] {
  const given = new Map<string, string>();

  return documents.flatMap(({ file, text, body }): Finding[] => {
    const words = foldText(text.slice(body?.start));
    const earlier = given.get(words);
    if (earlier === undefined) given.set(words, file);
    if (earlier === undefined || words.length < SHORTEST) return [];
    const message = `This text stands in ${earlier} word for word. ${advice}`;

    return [{ rule: 'near-identical', file, span: firstLine(text, body?.start ?? 0), message }];
  });
}

/** The first line that says something from `start` on. */
function firstLine(text: string, start: number): { start: number; end: number } {
  const begin = start + text.slice(start).search(/\S|$/);
  const stop = text.indexOf('\n', begin);

  return { start: begin, end: begin + text.slice(begin, stop < 0 ? text.length : stop).trimEnd().length };
}
