import type { Finding } from '#checks/finding.ts';
import type { RuleId } from '#checks/rules.ts';
import { type NodeOf, type Prose, spanOf, wordsOf } from '#checks/text/prose.ts';
import { quote } from '#schemas/quote.ts';

type Heading = NodeOf<'heading'>;

/** What is wrong with the headings of a text: their levels, their words, and whether they are headings at all. */
export function checkHeadings(prose: Prose): Finding[] {
  const all = prose.places.flatMap(({ node }) => (node.type === 'heading' ? [node] : []));
  const find = (rule: RuleId, node: Heading, message: string): Finding => ({
    rule,
    file: prose.file,
    span: spanOf(node),
    message,
  });
  const blocks = all.filter((node) => areFields(node, prose.text));
  const headings = all.filter((node) => !blocks.includes(node));
  const findings = blocks.map((node) => find('frontmatter-open', node, SECOND_BLOCK));
  if (prose.collection === 'faqs') {
    return [
      ...findings,
      ...headings.map((node) =>
        find(
          'heading-in-answer',
          node,
          'The question is the heading of an answer. Write this as a paragraph, or ask it as a question of its own.',
        ),
      ),
    ];
  }

  return [
    ...findings,
    ...checkLevels(headings, prose, find),
    ...headings.flatMap((node) => checkWords(node, prose, find)),
    ...checkTwins(headings, prose, find),
  ];
}

const SECOND_BLOCK =
  'These are fields, and readers would see them. A file has them once, at its top: move these lines there, or delete them with their dashes.';

/** Whether a heading is a second block of fields: lines of `name: value`, and the dashes below them make a heading of it. */
function areFields(node: Heading, text: string): boolean {
  const { start, end } = spanOf(node);
  const lines = text.slice(start, end).split('\n');

  return lines.length > 1 && lines.slice(0, -1).every((line) => /^[a-z][A-Za-z]{1,40}:(?: |$)/.test(line.trimEnd()));
}

type Find = (rule: RuleId, node: Heading, message: string) => Finding;

const marks = (depth: number): string => '#'.repeat(depth);

/** Roles and openings stand below a heading of their page, one level lower than they are written. */
const deepest = ({ collection }: Prose): number => (collection === 'pages' ? 4 : 3);

function checkLevels(headings: Heading[], prose: Prose, find: Find): Finding[] {
  const most = deepest(prose);
  const allowed = headings.map((_, index) => Math.max(headings[index - 1]?.depth ?? 1, index === 0 ? 1 : 2) + 1);
  // A level left out is one mistake: headings that follow on the same level are no second one.
  const hasJump = headings.some(({ depth }, index) => depth > (allowed[index] ?? depth));

  return headings.flatMap((node, index) => {
    const { depth } = node;
    if (depth === 1) return [find('heading-level-one', node, refuseFirstLevel(node, prose.text))];
    if (depth > (allowed[index] ?? depth)) return [find('heading-jump', node, refuseJump(node, index, allowed[index]))];
    const message = `${marks(depth)} is deeper than the page shows. Use ${marks(most)}, or divide the text in another way.`;

    return depth > most && !hasJump ? [find('heading-too-deep', node, message)] : [];
  });
}

function refuseJump({ depth }: Heading, index: number, allowed = 2): string {
  const place = index === 0 ? 'The first heading of a text begins' : `A heading below ${marks(allowed - 1)} begins`;

  return `${place} with ${marks(allowed)}, not with ${marks(depth)}.`;
}

function refuseFirstLevel(node: Heading, text: string): string {
  const advice = 'The page has its title from the fields. Begin with ## here.';
  const isUnderlined = text[spanOf(node).start] !== '#';

  return isUnderlined ? `The line of = makes this the title of the page. ${advice}` : advice;
}

function checkWords(node: Heading, { text }: Prose, find: Find): Finding[] {
  const words = wordsOf(node).trim();
  if (isTooLong(words)) return [find('heading-too-long', node, refuseLength(words))];
  if (words === '') return [find('heading-empty', node, 'This heading has no words. Write some, or delete it.')];
  if (node.depth === 2 && text[spanOf(node).start] !== '#') {
    return [
      find(
        'heading-underlined',
        node,
        'The line of - right below makes a heading of these words. Write ## before them if that is meant; otherwise leave a line empty between the two.',
      ),
    ];
  }

  return words.endsWith(':') ? [find('heading-colon', node, 'A heading ends without a colon. Take it away.')] : [];
}

const LONGEST = 200;

const isTooLong = (words: string): boolean => words.length > LONGEST;

const refuseLength = (words: string): string =>
  `This heading has ${words.length.toLocaleString('en-GB')} characters, and ${LONGEST} are read at most. Write a short one, and its text as a paragraph below.`;

/** Headings with the same words below the same heading. */
function checkTwins(headings: Heading[], { lineOf }: Prose, find: Find): Finding[] {
  // For each depth the place of the first heading like the last one in the text.
  const above: number[] = [];
  const first = new Map<string, number>();

  return headings.flatMap((node) => {
    const said = wordsOf(node).trim();
    const { start } = spanOf(node);
    above.length = node.depth - 1;
    // A key of all words above could be so long that V8 gives it the same hash as every other key of its length.
    const key = `${node.depth} ${above.findLast((place) => place !== undefined)} ${said.toLowerCase()}`;
    const earlier = isTooLong(said) ? undefined : first.get(key);
    above[node.depth - 1] = earlier ?? start;
    if (!isTooLong(said) && earlier === undefined) first.set(key, start);
    if (earlier === undefined || said === '') return [];

    return [
      find(
        'heading-twice',
        node,
        `${quote(said)} is the heading in line ${lineOf(earlier)} as well. Merge the two, or tell them apart.`,
      ),
    ];
  });
}
