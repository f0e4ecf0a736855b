import type { Document } from '#checks/document.ts';
import type { Edit } from '#editor/rename/edit.ts';

/** The edit after which a role says that it had these ids before; undefined when it says so already. */
export function editFormerIds({ fields, text }: Document, before: string[], after: string[]): Edit | undefined {
  if (before.join() === after.join()) return undefined;
  const line = after.length > 0 ? `formerIds: [${after.join(', ')}]` : '';
  // The field stands before the language, which every role has.
  if (before.length === 0) return insertAt(fields.spanOfKey(['lang']).start, `${line}\n`);
  const { start } = fields.spanOfKey(['formerIds']);
  // A list may stand on several lines, and its end may be the beginning of the next field.
  const last = text.slice(0, fields.spanOf(['formerIds']).end).trimEnd().length;

  return { start, end: text.indexOf('\n', last) + 1, text: line && `${line}\n` };
}

const insertAt = (start: number, text: string): Edit => ({ start, end: start, text });
