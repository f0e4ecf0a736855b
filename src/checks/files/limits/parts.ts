import { splitLines } from '#checks/fields/lines.ts';
import { splitFile } from '#checks/fields/split-file.ts';
import type { Part } from '#checks/files/limits/excess.ts';

/** What of a file goes to which parser: nothing of a file that is neither MDX nor YAML, or in which no end of the fields is found. */
export function listParts(file: string, text: string): Part[] {
  if (/\.ya?ml$/.test(file)) return [toPart(text, 0, text.length, true)];
  const split = file.endsWith('.mdx') ? splitFile(file, text) : undefined;
  if (!split || 'rule' in split) return [];

  return [toPart(text, split.yaml.start, split.yaml.end, true), toPart(text, split.body, text.length, false)];
}

function toPart(whole: string, start: number, end: number, isYaml: boolean): Part {
  const text = whole.slice(start, end);
  const lines = splitLines(text).map((line) => ({
    text: line.text,
    start: line.start + start,
    end: line.end + start,
    next: line.next + start,
  }));

  return { isYaml, start, end, text, lines };
}
