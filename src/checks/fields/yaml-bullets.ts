import { lineAt } from '#checks/fields/lines.ts';
import type { Explanation, YamlMistake } from '#checks/fields/yaml-mistake.ts';
import { cut } from '#checks/fields/yaml-words.ts';

/** `* Developer` where a list begins its lines with dashes. */
const bullet: Explanation = ({ text, line, parts: { indent, name } }) => {
  const sign = line.text.charAt(indent);
  if (name || !/^[*+•–—] /.test(line.text.slice(indent, indent + 2))) return undefined;

  return oddBullet(text, line.start + indent, sign);
};

/** Another sign where the dash of a list should be. */
export const oddBullet = (text: string, at: number, sign: string): YamlMistake => ({
  rule: 'yaml-space',
  span: { start: at, end: at + 1 },
  message: `A line of a list begins with a dash and a space, not with ${sign}. Write - ${cut(text, { start: at + 1, end: lineAt(text, at).end }).trim()}`,
  mended: mendBullets(text, at),
});

/** The same sign is mended in the lines below too: it is one mistake. */
function mendBullets(text: string, at: number): string {
  const { start } = lineAt(text, at);
  const indent = text.slice(start, at);
  const wrong = text.slice(start, at + 1);
  let end = start;
  for (let line = lineAt(text, start); line.start >= end && line.text.startsWith(wrong); line = lineAt(text, end)) {
    end = line.next;
  }
  const rows = text.slice(start, end).split('\n');
  const mended = rows.map((row) => (row ? `${indent}-${row.slice(wrong.length)}` : row)).join('\n');

  return text.slice(0, start) + mended + text.slice(end);
}

/** Rows of a list that begin with another sign than a dash. */
export const BULLETS: Explanation[] = [bullet];
