import type { MdastNode } from 'satteri';
import type { Document } from '#checks/document.ts';
import type { Finding } from '#checks/finding.ts';
import { listBodyPassages } from '#checks/words/body-passages.ts';
import { readField } from '#checks/words/wording.ts';

/** How many demands or entries people still read one by one. */
const MOST_ENTRIES = 12;

/** Lists of demands that are too long to be read: skills that are a must, qualifications, lists in the text. */
export function findLongLists({ file, collection, fields, body }: Document): Finding[] {
  if (collection !== 'roles' && collection !== 'openings') return [];
  if (readField(fields, 'status') === 'retired') return [];
  const musts = listOf(readField(fields, 'skills')).filter((need) => isMust(need)).length;
  const sentences = listOf(readField(fields, 'qualifications')).length;

  return [
    ...tooMany(
      musts,
      { file, field: ['skills'] },
      `${musts} skills are a must`,
      'Call nice what can be learned in the first months, and put alternatives together with anyOf',
    ),
    ...tooMany(
      sentences,
      { file, field: ['qualifications'] },
      `This list has ${sentences} entries`,
      'Keep those that decide who is hired',
    ),
    ...(body ? listLists(body.tree) : []).flatMap(({ entries, span }) =>
      tooMany(
        entries,
        { file, span },
        `This list has ${entries} entries`,
        'Keep what matters most, or part it under headings',
      ),
    ),
  ];
}

/** An answer that is as long as a page: it stands on every role page that it is about. */
export function findLongAnswer({ file, collection, body }: Document): Finding[] {
  if (collection !== 'faqs' || !body) return [];
  const words = listBodyPassages(body).flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  if (words <= MOST_WORDS) return [];
  const message = `This answer has ${words.toLocaleString('en-GB')} words, and ${MOST_WORDS} are as many as one reads beside other answers. Answer in two or three sentences, and link to a page in content/pages with the rest.`;

  return [{ rule: 'long-answer', file, span: { start: body.start, end: body.start }, message }];
}

// Twice as long as the longest that anybody has needed.
const MOST_WORDS = 300;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const isMust = (need: unknown): boolean =>
  typeof need === 'object' && need !== null && 'need' in need && need.need === 'must';

function tooMany(count: number, place: Omit<Finding, 'rule' | 'message'>, found: string, wanted: string): Finding[] {
  if (count <= MOST_ENTRIES) return [];
  const message = `${found}. Few people read more than ${MOST_ENTRIES}, and whoever lacks one of them often does not apply. ${wanted}.`;

  return [{ rule: 'long-list', ...place, message }];
}

/** The lists of a text, each with the place of its first entry. */
function listLists(node: MdastNode): { entries: number; span: { start: number; end: number } }[] {
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  const { start, end } = children[0]?.position ?? {};
  const own =
    node.type === 'list'
      ? [{ entries: children.length, span: { start: start?.offset ?? 0, end: end?.offset ?? 0 } }]
      : [];

  return [...own, ...children.flatMap(listLists)];
}
