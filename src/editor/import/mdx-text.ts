/** A part of the text below the fields. */
export interface BodyPart {
  kind: 'heading' | 'paragraph' | 'item';
  text: string;
}

/** Parts as MDX. Words of others come out as words: none of them is a tag, a program or a mark. */
export const writeBody = (parts: BodyPart[]): string =>
  `${parts
    .map(({ kind, text }, index) => {
      const gap = index === 0 ? '' : kind === 'item' && parts[index - 1]?.kind === 'item' ? '\n' : '\n\n';

      return `${gap}${BEFORE[kind]}${escapeMdx(text)}`;
    })
    .join('')}\n`;

const BEFORE = { heading: '## ', paragraph: '', item: '- ' } as const;

/** Text in which no character means anything to Markdown, JSX or JavaScript. */
const escapeMdx = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}<>[\]~|@]/g, '\\$&')
    // A bare address would swallow the escapes behind it.
    .replace(/(?<=[a-z]):(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    // At the beginning of a line: a list, a heading, a rule, a table; and words that begin a program.
    .replace(/^(?:[-+#=:](?=[-+#=:\s]|$)|#)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:import|export)\b/, (word) => `&#${word.codePointAt(0)};${word.slice(1)}`);
