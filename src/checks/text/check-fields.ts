import type { Document } from '#checks/document.ts';
import type { FieldPath, Finding, Span } from '#checks/finding.ts';
import { quote } from '#schemas/quote.ts';

/** Marks of Markdown and HTML in fields, where nothing reads them: readers would see them as they are. */
export function checkFieldMarks({ file, collection, fields, text: source }: Document): Finding[] {
  // Advice for editors, which no reader sees.
  if (collection === 'words' || collection === 'payLaws') return [];

  return listTexts(fields.value).flatMap(({ text, path }): Finding[] => {
    const marks = text.slice(0, LONGEST_FIELD).match(MARKS) ?? [];
    const [first] = marks;
    if (first === undefined) return [];
    const all = [...new Set(marks)].slice(0, MOST).map(quote);
    const asIs = all.length === 1 ? 'as it stands' : 'as they stand';
    const message = `Readers would see ${all.join(' and ')} ${asIs}: fields are plain text. Write the words alone.`;

    return [{ rule: 'mark-in-field', file, field: path, span: findIn(source, first, fields.spanOf(path)), message }];
  });
}

const MOST = 5;

/** Where a part of a field stands; the whole field when it is written in another way there. */
function findIn(source: string, part: string, field: Span): Span {
  const start = source.indexOf(part, field.start);

  return start === -1 || start + part.length > field.end ? field : { start, end: start + part.length };
}

const LONGEST_FIELD = 5000;

// A link, bold text, code, or a tag of HTML. No part of it can be matched in two ways.
const MARKS =
  /\[[^[\]\n]+\]\((?:https?:|\/|mailto:)[^()\s]*\)|\*\*[^*\n]+\*\*|`[^`\n]+`|<\/?(?:a|b|br|div|em|i|iframe|img|li|ol|p|script|span|strong|style|u|ul)(?:\s[^<>\n]*)?\/?>/gi;

function listTexts(value: unknown, path: FieldPath = []): { text: string; path: FieldPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];

  return Object.entries(value).flatMap(([key, one]) =>
    listTexts(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
