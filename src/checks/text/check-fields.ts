import type { Document } from '#checks/document.ts';
import type { FieldPath, Finding } from '#checks/finding.ts';
import { quote } from '#schemas/quote.ts';

/** Marks of Markdown and HTML in fields, where nothing reads them: readers would see them as they are. */
export function checkFieldMarks({ file, collection, fields }: Document): Finding[] {
  // Advice for editors, which no reader sees.
  if (collection === 'words' || collection === 'payLaws') return [];

  return listTexts(fields.value).flatMap(({ text, path }): Finding[] => {
    const [found] = MARKS.exec(text.slice(0, LONGEST_FIELD)) ?? [];
    if (found === undefined) return [];
    const message = `Readers would see ${quote(found)} as it stands: fields are plain text. Write the words alone.`;

    return [{ rule: 'mark-in-field', file, field: path, message }];
  });
}

const LONGEST_FIELD = 5000;

// A link, bold text, code, or a tag of HTML. No part of it can be matched in two ways.
const MARKS =
  /\[[^[\]\n]+\]\((?:https?:|\/|mailto:)[^()\s]*\)|\*\*[^*\n]+\*\*|`[^`\n]+`|<\/?(?:a|b|br|div|em|i|li|ol|p|span|strong|u|ul)(?:\s[^<>\n]*)?\/?>/i;

function listTexts(value: unknown, path: FieldPath = []): { text: string; path: FieldPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];

  return Object.entries(value).flatMap(([key, one]) =>
    listTexts(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
