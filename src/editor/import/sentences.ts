import { listSentences } from '#checks/words/sentences.ts';
import { classifyHeading } from '#editor/import/headings.ts';
import type { Block } from '#editor/import/source.ts';

/** A sentence of a source, or a heading or label: the smallest thing of which somebody is told where it went. */
export interface Sentence extends Pick<Block, 'kind' | 'place' | 'depth' | 'aside' | 'isField'> {
  /** Its place in the order of the source, from 0. */
  id: number;
  text: string;
  /** Which block it comes from. */
  block: number;
  /** Whether the source itself marks it as a heading. */
  isMarked?: boolean;
}

/** The sentences of blocks in reading order. Every word of a block is in exactly one of them. */
export const toSentences = (blocks: Block[], title = ''): Sentence[] =>
  blocks
    .flatMap((block, index) =>
      cut(block, blocks[index + 1], new Set(toWords(title || (blocks[0]?.text ?? '')))).map(
        ({ text, kind = block.kind }) => ({
          ...pick(block),
          text,
          kind,
          block: index,
          ...(block.kind === 'heading' && { isMarked: true }),
        }),
      ),
    )
    .map((sentence, id) => ({ ...sentence, id }));

const pick = ({ place, depth, aside, isField }: Block) => ({
  place,
  ...(depth !== undefined && { depth }),
  ...(aside !== undefined && { aside }),
  ...(isField && { isField }),
});

interface Piece {
  text: string;
  kind?: Block['kind'];
}

/** The longest item that is one thing: what a role may say of one responsibility. */
const LONGEST_ITEM = 220;

function cut(block: Block, next: Block | undefined, title: ReadonlySet<string>): Piece[] {
  const { kind, text, lead } = block;
  if (kind === 'heading' || kind === 'label') return [{ text }];
  if (kind === 'line' && isHeadingLine(block, next, title)) return [{ text, kind: 'heading' }];
  const rest =
    lead && text.startsWith(lead) && isGluedHeading(lead) ? text.slice(lead.length).replace(/^\s*[:–-]?\s*/u, '') : '';
  if (lead && rest) return [{ text: lead, kind: 'heading' }, ...cutText(rest, kind, false)];

  return cutText(text, kind, next?.kind === 'item');
}

/** The sentences of a text, with headings taken out that were glued to them, and bullets in the middle of a line. */
function cutText(text: string, kind: Block['kind'], isBeforeList: boolean): Piece[] {
  const pieces = text
    .split(INNER_BULLET)
    .flatMap((part, index): Piece[] =>
      kind === 'item' && part.length <= LONGEST_ITEM
        ? [{ text: part }]
        : unglue(splitSentences(part), isBeforeList).map((piece) => (index > 0 ? { kind: 'item', ...piece } : piece)),
    );

  return pieces.filter((piece) => piece.text !== '');
}

const INNER_BULLET = /\s+[•●▪◦■➢✓✔]\s*/u;

// "… with the team.Requirements": a full stop without its space, behind a whole word and before another one.
const GLUED = /(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}{2})/u;

const splitSentences = (text: string): string[] =>
  listSentences(text).flatMap(({ start, end }) => text.slice(start, end).trim().split(GLUED));

/** Headings at the end of a text, or before a colon, on their own. */
const unglue = (sentences: string[], isBeforeList: boolean): Piece[] =>
  sentences.flatMap((sentence, index): Piece[] => {
    const isLast = index === sentences.length - 1;
    if (index > 0 && (isLast || isBeforeList) && isBareHeading(sentence)) return [{ text: sentence, kind: 'heading' }];
    const [, before = '', after = ''] = /^([^:.]{3,50}:)\s+(\S.*)$/u.exec(sentence) ?? [];

    return isGluedHeading(before) ? [{ text: before, kind: 'heading' }, { text: after }] : [{ text: sentence }];
  });

const isGluedHeading = (text: string): boolean => {
  const section = text === '' ? undefined : classifyHeading(text);

  return (
    section !== undefined && !LABELS.includes(section) && !/^skills?:$|stack:$/i.test(text) && countWords(text) <= 5
  );
};

/** Sections of which a line has its name before it: "Salary: …", "Location: …". */
const LABELS = ['facts', 'pay', 'tags', 'author', 'answer', 'company', 'about', 'process'];

const isBareHeading = (text: string): boolean =>
  !/[.!?]$/.test(text) && countWords(text) <= 6 && classifyHeading(text) !== undefined && isOnlyHeading(text);

/** Whether a line without a mark is a heading: by its colon, by its capitals, or because it says nothing but what headings say. */
function isHeadingLine({ text }: Block, next: Block | undefined, title: ReadonlySet<string>): boolean {
  const words = countWords(text);
  if (!next || words > 10 || /[.!,;]$/.test(text)) return false;
  if (/:$/.test(text)) return true;
  if (/\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && words <= 8) return true;
  if (next.kind === 'item' && words <= 8 && classifyHeading(text)) return true;

  return isOnlyHeading(text, title) && classifyHeading(text) !== undefined;
}

// What headings are made of. A line with any other word is a heading only before a list, or with a mark of its own.
const WORDS =
  /\b(?:a|about|accountabilit\w+|all|also|an|and|application|apply|are|as|asked|at|be|benefits?|bonus|bring|can|candidate|competenc\w+|compensation|contact|core|culture|day|desired|desirable|description|details|do|does|doing|duties|education\w*|equal|essential|expect|experience|faqs?|for|frequently|from|get|have|hiring|how|ideal|in|interview|is|it|job|join|key|knowledge|like|ll|looking|love|main|minimum|mission|must|need|nice|of|offer|opportunity|our|overview|own|perks?|plus|position|preferred|process|profile|purpose|qualifications?|questions?|range|re|required|requirements?|responsib\w+|role|roles|salary|should|skills?|skillset|summary|tasks?|team|the|this|to|us|values|wanted|we|what|who|why|will|with|work|would|you|your|overview|at a glance)\b/gi;

// "Senior web developer skills", in a file about a web developer.
const LEVELS = new Set(
  'entry general graduate intermediate jr junior lead level mid principal senior sr staff'.split(' '),
);

const NO_TITLE: ReadonlySet<string> = new Set();

/** Whether a text has no word but those of headings and those of the title. */
const isOnlyHeading = (text: string, title = NO_TITLE): boolean =>
  toWords(text.replace(WORDS, '')).every((word) => title.has(word) || LEVELS.has(word));

const toWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
