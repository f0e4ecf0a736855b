import type { Question } from '#editor/new/question.ts';

/** The question for the text below the fields. It may be a whole text with headings, from a file: `--text "$(cat answer.md)"`. */
export const textQuestion = (wording: Pick<Question, 'ask'> & Partial<Question>): Question => ({
  name: 'text',
  value: '<text>',
  form: 'one',
  read: (words) => ({ words: words.map((word) => word.trim()) }),
  fields: [],
  ...wording,
});

/** A text as Markdown, in which no sign means something to a program. One that has headings of its own gets no other. */
export function toMarkdown(text: string, heading?: string): string {
  const plain = text.replace(/(?<!\\)[{}<]/g, '\\$&');
  if (heading === undefined || plain === '' || /^## /m.test(plain)) return plain;

  return `## ${heading}\n\n${plain}`;
}
