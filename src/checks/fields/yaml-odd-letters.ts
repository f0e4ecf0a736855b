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

/** A no-break space before a name, or after a dash or a colon. */
const oddSpace: Explanation = ({ text, line }) => {
  const found =
    /^(?:\s*-)?\s*?(?=[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])|^[ -]*[\w-]+:(?=[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])/.exec(
      line.text.slice(0, 200),
    );
  if (found) return oddSpaceAt(text, line.start + found[0].length);
  // A name that begins so is one in the first column, and only a name below it stands wrong.
  const above = /^[ \t]*[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/m.exec(text.slice(0, line.start));

  return above ? oddSpaceAt(text, above.index + above[0].length - 1) : undefined;
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
export const ODD_LETTERS: Explanation[] = [oddSpace, oddColon];
