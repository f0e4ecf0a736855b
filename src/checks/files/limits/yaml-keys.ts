import type { Excess, Part } from '#checks/files/limits/excess.ts';

const EXPLICIT_KEY = /^[ \t]*(?:[-:][ \t]+)*\?(?=[ \t]|$)/;

/** The first line of YAML that makes a whole list or block the name of a field. A thousand of them take minutes to read. */
export function findExplicitKey({ lines, isYaml }: Part): Excess | undefined {
  const line = isYaml ? lines.find(({ text }) => EXPLICIT_KEY.test(text)) : undefined;
  if (!line) return undefined;
  const start = line.start + line.text.indexOf('?');

  return {
    rule: 'yaml-question-mark',
    span: { start, end: start + 1 },
    message: 'A question mark and a space begin a kind of field that is not read here. Put the text in quotes: "? …".',
  };
}
