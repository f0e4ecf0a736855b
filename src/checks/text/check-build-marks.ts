import type { MdastNode } from 'satteri';
import type { Body, Document } from '#checks/document.ts';
import { type FieldPath, type Finding, isInside, type Span } from '#checks/finding.ts';
import { listBuildMarks, refuseMark } from '#checks/text/build-marks.ts';
import { listHeadingIds } from '#checks/text/heading-ids.ts';
import { limitFindings } from '#checks/text/limit-findings.ts';
import { isElement, listPlaces, spanOf, wordsOf } from '#checks/text/prose.ts';

/** What stands in a field or in a part of a text when all escapes are undone. */
interface Saying {
  words: string;
  span: Span;
  field?: FieldPath;
}

/**
 * What a program of the build would obey: in the file as it is written, because its text is kept in this form too, and in what fields
 * and text say when they are read.
 */
export function checkBuildMarks({ file, text, fields, body }: Document): Finding[] {
  const written = listBuildMarks(text).map((mark) => ({ mark, span: mark.span, field: undefined }));
  const said = [
    ...listFieldWords(fields.value).map(({ words, field }) => ({ words, field, span: fields.spanOf(field) })),
    ...(body ? listBodyWords(body) : []),
  ].flatMap(({ words, span, field }: Saying) => listBuildMarks(words).map((mark) => ({ mark, span, field })));
  const found = limitFindings(
    [...written, ...said].map(({ mark, span, field }): Finding & { span: Span } => ({
      rule: 'build-mark',
      file,
      span,
      field,
      message: refuseMark(mark),
    })),
  );

  // A mark in a word of a heading is one of the whole heading too.
  return withoutCopies(found).filter(({ span }) => !found.some((other) => isInside(other.span, span)));
}

function listFieldWords(value: unknown, field: FieldPath = []): { words: string; field: FieldPath }[] {
  if (typeof value === 'string') return [{ words: value, field }];
  if (typeof value !== 'object' || value === null) return [];

  return Object.entries(value).flatMap(([key, one]) =>
    Array.isArray(value)
      ? listFieldWords(one, [...field, Number(key)])
      : [{ words: key, field: [...field, key] }, ...listFieldWords(one, [...field, key])],
  );
}

/** Headings are asked as a whole: Astro writes their words without marks between them, and an id without signs between its letters. */
const listBodyWords = ({ tree }: Body): Saying[] => [
  ...listPlaces(tree).flatMap(({ node }) => listWords(node).map((words) => ({ words, span: spanOf(node) }))),
  ...listHeadingIds(tree).flatMap(({ node, id }) =>
    [wordsOf(node), id].map((words) => ({ words, span: spanOf(node) })),
  ),
];

/** Each text of a node by itself, without those of the nodes in it. */
function listWords(node: MdastNode): string[] {
  const attributes = isElement(node) ? node.attributes.map(({ value }) => value) : [];
  const words = [
    ...attributes,
    ...['value', 'url', 'title', 'alt', 'lang', 'meta'].map((name) =>
      name in node ? node[name as keyof typeof node] : '',
    ),
  ];

  return words.filter((one): one is string => typeof one === 'string' && one !== '');
}

const withoutCopies = <Found extends Finding & { span: Span }>(findings: Found[]): Found[] => [
  ...new Map(findings.map((one) => [`${one.span.start} ${one.span.end} ${one.message}`, one])).values(),
];
