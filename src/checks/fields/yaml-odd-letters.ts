import { type Explanation, put, type YamlMistake } from '#checks/fields/yaml-mistake.ts';
import { nameCharacter } from '#schemas/quote.ts';

// Spaces that look like one and are letters to YAML: no-break, figure, narrow, ideographic and their like.
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** A space that YAML takes for a letter, as a mistake. */
export const oddSpaceAt = (text: string, at: number): YamlMistake => ({
  rule: 'yaml-space',
  span: { start: at, end: at + 1 },
  message: `This is a no-break space or its like (${nameCharacter(text.charAt(at))}), which YAML takes for a letter. Write an ordinary space.`,
  mended: put(text, at, ' '),
});

/** Where a text begins with a space that YAML takes for a letter. */
export const beginsOddly = (text: string): boolean => ODD_SPACE.test(text.charAt(0));

const ODD_INDENT = /^[ \t]*[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]\s*/gmu;

/**
 * Lines that begin with no-break spaces, as texts from a browser or a word processor do. To YAML they begin in the first column, so that
 * any line around them may seem wrong.
 */
const oddIndent: Explanation = ({ text }) => {
  const lines = [...text.matchAll(ODD_INDENT)];
  const [first] = lines;
  if (!first) return undefined;
  const more =
    lines.length > 1
      ? ` ${lines.length - 1} more line${lines.length > 2 ? 's' : ''} below begin${lines.length > 2 ? '' : 's'} so.`
      : '';
  const { message, ...mistake } = oddSpaceAt(text, first.index + first[0].search(ODD_SPACE));

  return {
    ...mistake,
    message: `${message}${more}`,
    mended: text.replace(ODD_INDENT, (spaces) => spaces.replace(/[^\r\n\t]/g, ' ')),
  };
};

/** A no-break space before a name, or after a dash or a colon. */
const oddSpace: Explanation = ({ text, line }) => {
  const found =
    /^(?:\s*-)?\s*?(?=[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])|^[ -]*[\w-]+:(?=[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])/.exec(
      line.text.slice(0, 200),
    );

  return found ? oddSpaceAt(text, line.start + found[0].length) : undefined;
};

/** `title：Developer` */
const oddColon: Explanation = ({ text, line }) => {
  const found = /^[ -]*[\w-]+ *(?=[：﹕꞉])/.exec(line.text.slice(0, 200));
  if (!found) return undefined;
  const start = line.start + found[0].length;

  return {
    rule: 'yaml-space',
    span: { start, end: start + 1 },
    message: `This is not the colon of the keyboard (${nameCharacter(text.charAt(start))}). Write an ordinary colon and a space.`,
    mended: put(text, start, ': '.slice(0, Math.min(2, line.end - start))),
  };
};

/** Letters that look like the spaces and colons of YAML. */
export const ODD_LETTERS: Explanation[] = [oddIndent, oddSpace, oddColon];
