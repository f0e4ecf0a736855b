import type { Finding, Span } from '#checks/finding.ts';
import type { RuleId } from '#checks/rules.ts';
import { childrenOf, type NodeOf, type Place, type Prose, spanOf, wordsOf } from '#checks/text/prose.ts';
import { quote } from '#schemas/quote.ts';

/** Marks of Markdown that did not work and stay in the page as they are. */
export function checkLeftovers(prose: Prose): Finding[] {
  const { file, text, places } = prose;

  return places.flatMap((place): Finding[] => {
    const { node } = place;
    const written = text.slice(spanOf(node).start, spanOf(node).end);
    if (node.type === 'text') return findInWords(written, spanOf(node).start, file);
    if (node.type === 'paragraph') return findAtBeginning(written, place, file);
    if (node.type === 'code') return findOpenFence(written, node, prose);

    return node.type === 'table' ? [...checkTable(node, file), ...findLostCells(node, prose)] : [];
  });
}

interface Trace {
  rule: RuleId;
  /** What is printed as it stands. No part of it can be matched in two ways: a text can be one long row of brackets. */
  pattern: RegExp;
  message: string | ((found: string) => string);
}

const IN_WORDS: Trace[] = [
  {
    rule: 'link-broken-up',
    pattern: /(?<!\\)\[[^[\]\n]{1,200}\][ \t]+\((?:https?:\/\/|\/|mailto:|#)[^()\s]*\)/g,
    message: 'There is a space between ] and (, so this is no link. Take it away.',
  },
  {
    rule: 'link-broken-up',
    pattern: /(?<!\\)\[[^[\]\n]{1,200}\]\((?:https?:\/\/|\/|\.\.?\/|mailto:|tel:)[^()\n]{0,500}\)/g,
    message: refuseSpaces,
  },
  {
    rule: 'link-broken-up',
    pattern: /(?<!\\)\[[^[\]\n]{1,200}\]\(\\[^()\s]{1,500}\)/g,
    message: (found) =>
      `An address has slashes, and a backslash before the bracket keeps it open. Write ${found.slice(found.indexOf('](') + 2, -1).replaceAll('\\', '/')}.`,
  },
  {
    rule: 'link-broken-up',
    pattern: /(?<!\\)\[[^[\]\n]{1,200}\]\((?:\/|mailto:|#)[^()\s]{0,500}(?!\S)(?![^()\n]*\))/g,
    message: (found) =>
      found.endsWith('](mailto:')
        ? 'There is a space after mailto:, so this is no link. Take it away.'
        : `The bracket after the address is missing, so this is no link. Write ${found.replace(/[.,;:!?]+$/, '')}).`,
  },
  {
    rule: 'link-broken-up',
    pattern: /(?<!\\)\[[^[\]()\n]{1,200}\((?:\/|mailto:|#)[^()\s]{1,500}\)(?![^[\n]*\])/g,
    message: (found) =>
      `The bracket after the words is missing, so this is no link. Write ${found.replace(/\s*\((?=[^(]*$)/, '](')}.`,
  },
  {
    rule: 'link-broken-up',
    pattern: /(?<!\\)\([^()\n]{1,200}\)\[(?:https?:\/\/|\/)[^[\]\s]*\]/g,
    message: 'The brackets have changed places, so this is no link. Write [words](address).',
  },
  {
    rule: 'link-broken-up',
    pattern: /(?<!\\)\[\[[^[\]\n]{1,200}\]\]/g,
    message:
      'Two pairs of square brackets make no link here. Write [words](address), for example [our roles](/roles/).',
  },
  {
    rule: 'reference-missing',
    pattern: /(?<!\\)\[[^[\]\n^]{1,200}\]\[[^[\]\n]{1,200}\]/g,
    message: (found) =>
      `${quote(found)} stays in the page as it is: no line ${quote(`${/\[[^[\]]*\]$/.exec(found)?.[0]}: /address/`)} says where it leads. Write [words](address) instead.`,
  },
  {
    rule: 'footnote-missing',
    pattern: /(?<!\\)\[\^[^[\]\s]{1,50}\]/g,
    message: (found) =>
      `There is no footnote ${quote(found)}. Write a line below the text that begins with ${found}: or delete this mark.`,
  },
  {
    rule: 'leftover-mark',
    pattern: /(?<![\\*])\*\*(?=[^\s*])|(?<=[^\s*\\])\*\*(?!\*)/g,
    message:
      'These asterisks stay in the page as they are. Bold text has two on each side and no space inside of them: **like this**.',
  },
  {
    rule: 'leftover-mark',
    pattern: /(?<![\\`])`(?!`)/g,
    message: 'This ` stays in the page as it is. Code has one on each side: `git`.',
  },
  {
    rule: 'leftover-mark',
    // One that stands alone may be what the text is about, and who writes \{name} need not write \}.
    pattern: /(?<=^[^{}]*[\p{L}\p{N}])\}/gu,
    message:
      'This } stays in the page as it is, because nothing opens it. Delete it, or write \\} if you mean the character.',
  },
  {
    rule: 'leftover-mark',
    pattern: /&(?:nbsp|ensp|emsp|thinsp|shy|#160|#xA0);/gi,
    message: (found) =>
      `${found} is left over from another program. ${/shy/i.test(found) ? 'Delete it.' : 'Write a space.'}`,
  },
];

/** The words of a link within the site are often typed as its address. */
function refuseSpaces(found: string): string {
  const [, number] = /\]\(((?:mailto|tel):[^()]+)\)$/.exec(found) ?? [];
  const [, path] = /\]\((\/\S+(?:[ \t]+\S+)*)\)$/.exec(found) ?? [];
  const inPath = path && !/\/[ \t]/.test(path) ? path.replace(/[ \t]+/g, '-') : undefined;
  const mended = number?.replace(/\s+/g, '') ?? inPath;

  return `There is a space in the address, so this is no link. ${mended ? `Write ${mended}.` : 'Write the address without it.'}`;
}

function findInWords(written: string, start: number, file: string): Finding[] {
  const found = IN_WORDS.flatMap(({ rule, pattern, message }) =>
    [...written.matchAll(pattern)].slice(0, rule === 'leftover-mark' ? 1 : undefined).map((one): Finding => {
      const span: Span = { start: start + one.index, end: start + one.index + one[0].length };

      return { rule, file, span, message: typeof message === 'string' ? message : message(one[0]) };
    }),
  );

  return found;
}

const AT_BEGINNING: { pattern: RegExp; message: string }[] = [
  {
    pattern: /^(?:#(?=\p{Lu})|#{2,6}(?=[^\s#]))/u,
    message: 'A heading has a space between its marks and its words. Write ## Heading.',
  },
  { pattern: /^[-+](?=\p{L})/u, message: 'An entry of a list has a space after its dash. Write - entry.' },
  { pattern: /^\d{1,3}[.)](?=\p{Lu})/u, message: 'An entry of a list has a space after its number. Write 1. entry.' },
  {
    pattern: /^(?:[•·▪◦‣](?=\s)|o(?=\t)|[–—](?= [^\n]*\n[ \t]*[–—] ))/u,
    message: 'This character makes no list. Begin each entry with a dash and a space: - entry.',
  },
  { pattern: /^:::/, message: 'Three colons make no box here. Write <Note title="…">, and </Note> at its end.' },
  { pattern: /^\[!\w+\]/, message: 'This makes no box here. Write <Note title="…">, and </Note> at its end.' },
  {
    pattern: /^(?!.\t)[^\n\t]+\t(?=[^\n]*\n[^\n\t]+\t)/,
    message: 'Tabs make no table here. Write | between the cells, and | --- | --- | below the first line.',
  },
  {
    pattern: /^\|[^\n]*\|[ \t]*\r?\n[ \t]*\|/,
    message: 'These lines are no table yet: below the first of them stands one of dashes, | --- | --- |.',
  },
];

function findAtBeginning(written: string, { node }: Place, file: string): Finding[] {
  const { start } = spanOf(node);

  return AT_BEGINNING.flatMap(({ pattern, message }): Finding[] => {
    const [found] = pattern.exec(written) ?? [];
    if (found === undefined) return [];

    return [{ rule: 'leftover-mark', file, span: { start, end: start + found.trimEnd().length }, message }];
  });
}

/** A block of code that runs to the end of the file, because nothing closes it. */
function findOpenFence(written: string, node: NodeOf<'code'>, { file, text }: Prose): Finding[] {
  const [fence] = /^(?:`{3,}|~{3,})/.exec(written) ?? [];
  const { start, end } = spanOf(node);
  const isLast = text.slice(end).trim() === '';
  const last = written.slice(written.lastIndexOf('\n') + 1);
  if (!fence || !isLast || (last.replace(/^[>\s]*/, '').startsWith(fence) && written.includes('\n'))) return [];
  const message = `Everything from here to the end of the file is read as code. Write ${fence} on a line of its own where the code ends.`;

  return [{ rule: 'code-unclosed', file, span: { start, end: start + fence.length }, message }];
}

function checkTable(node: NodeOf<'table'>, file: string): Finding[] {
  const [head] = node.children;
  if (!head || childrenOf(head).some((cell) => wordsOf(cell).trim() !== '')) return [];
  const message = 'The first row of a table names its columns, and this one is empty. Write what stands in each.';

  return [{ rule: 'table-without-names', file, span: spanOf(head), message }];
}

/** The rows with more cells than the table has columns: what is too much is on no page. */
function findLostCells({ children }: NodeOf<'table'>, { file, text }: Prose): Finding[] {
  const [columns = 0, ...counts] = children.map((row) => countCells(text.slice(spanOf(row).start, spanOf(row).end)));

  return children.slice(1).flatMap((row, at): Finding[] => {
    const count = counts[at] ?? 0;
    if (count <= columns) return [];
    const message = `This row has ${count} cells, and the table ${columns}: the last are not shown. Put them below names of their own, or write \\| for the character itself.`;

    return [{ rule: 'leftover-mark', file, span: spanOf(row), message }];
  });
}

/** How many cells a row has in the file. */
const countCells = (row: string): number =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
