import { isAlias, isCollection, isScalar } from 'yaml';
import { readFieldLine } from '#checks/fields/field-line.ts';
import { isFieldName } from '#checks/fields/field-names.ts';
import { lineAt } from '#checks/fields/lines.ts';
import { type Explanation, fill, put, type YamlMistake } from '#checks/fields/yaml-mistake.ts';
import { adviseQuotes, cut } from '#checks/fields/yaml-words.ts';

/** The reference (`*name`), the anchor (`&name`) or the tag (`!name`) of a node: shorthands of YAML that the content does without. */
export function findReference(node: unknown, text: string): YamlMistake | undefined {
  if (isAlias(node) && node.range) return signOfYaml(text, node.range[0]);
  if (!(isScalar(node) || isCollection(node)) || !node.range) return undefined;
  const [start] = node.range;
  if (node.anchor !== undefined) return signBefore(node, text, text.lastIndexOf(`&${node.anchor}`, start - 1));

  return node.tag === undefined ? undefined : signBefore(node, text, text.lastIndexOf('!', start - 1));
}

function signBefore(node: unknown, text: string, found: number): YamlMistake {
  const at = Math.max(0, text[found - 1] === '!' ? found - 1 : found);
  if (text.startsWith('!!', at)) return mistake(text, at, 'Delete it.');

  return isCollection(node)
    ? mistake(text, at, 'Delete it, and write the fields out where they are needed.')
    : signOfYaml(text, at);
}

/** A text that begins with a sign which has a meaning of its own in YAML. */
function signOfYaml(text: string, at: number): YamlMistake {
  const { name, value } = readFieldLine(lineAt(text, at));
  const advice =
    value.start === at ? adviseQuotes(text.slice(at, value.end), cut(text, name)) : 'Write the text in quotes.';

  return mistake(
    text,
    at,
    text[at] === '*'
      ? `Fields are plain text: leave the stars out, or ${advice.charAt(0).toLowerCase()}${advice.slice(1)}`
      : advice,
  );
}

const MEANING: Record<string, string> = { '*': 'a reference', '&': 'the name of a reference', '!': 'a command' };

function mistake(text: string, at: number, advice: string): YamlMistake {
  const sign = text.charAt(at);

  return {
    rule: sign === '!' ? 'yaml-tag' : 'yaml-reference',
    span: { start: at, end: at + 1 },
    message: `YAML takes a word that begins with ${sign} for ${MEANING[sign] ?? 'a sign'}. ${advice}`,
  };
}

/** `title: *Senior* developer`, `title: & more`, `title: !important` */
const signInText: Explanation = ({ text, code, at, line, parts: { name, dash, value } }) => {
  const isStart =
    (name || dash) && value.end > value.start && value.start < line.end && '*&!'.includes(text.charAt(value.start));
  if (isStart) return { ...signOfYaml(text, value.start), mended: fill(text, value) };

  return code === 'BAD_ALIAS' ? { ...signOfYaml(text, at), mended: put(text, at, 'x') } : undefined;
};

/** `!title: Developer`, `- @home: days on which you work from there` */
const signBeforeName: Explanation = ({ text, line, parts: { name, dash } }) => {
  const sign = name ? text.charAt(name.start) : '';
  if (!name || !sign || !'*&!|>%@`,'.includes(sign)) return undefined;
  // A row of a list is a text more often than a field that nothing knows.
  if (dash && !isFieldName(cut(text, name).slice(1)))
    return {
      rule: 'yaml-quotes',
      span: { start: name.start, end: name.start + 1 },
      message: `A text cannot begin with ${sign} unless it stands in quotes. ${adviseQuotes(text.slice(name.start, line.end))}`,
      mended: fill(text, { start: name.start, end: line.end }),
    };

  return {
    rule: 'yaml-name',
    span: { start: name.start, end: name.start + 1 },
    message: `The name of a field cannot begin with ${sign}. Delete it, or put the name in quotes.`,
    mended: put(text, name.start, 'x'),
  };
};

/** Signs at the beginning of a text or a name to which YAML gives a meaning of its own. */
export const REFERENCES: Explanation[] = [signBeforeName, signInText];
