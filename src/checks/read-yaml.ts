import { readFileSync } from 'node:fs';
import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';

/** A mistake in one file, before files are compared. Line and column count from 1. */
export interface FileProblem {
  file: string;
  line: number;
  column: number;
  /** The field, `skills.2.need`; empty for the whole file. */
  field: string;
  message: string;
}

/** Where in its file each entry begins and how to find its fields. */
export interface EntrySource {
  file: string;
  locate: (path: (string | number)[]) => { line: number; column: number };
}

export interface YamlFile extends EntrySource {
  value: unknown;
}

/** The YAML of a file, or of the frontmatter of an MDX file; undefined when it cannot be read, with the problem noted. */
export function readYaml(path: string, file: string, isMdx: boolean, problems: FileProblem[]): YamlFile | undefined {
  const note = (message: string, line = 1, column = 1) => problems.push({ file, line, column, field: '', message });
  const text = readText(path);
  if (text === undefined) return void note('This file is missing.');

  const frontmatter = isMdx ? /^---\r?\n([\s\S]*?)\r?\n---(\r?\n|$)/.exec(text)?.[1] : text;
  if (frontmatter === undefined)
    return void note('The file begins with its fields between two lines of three dashes (---).');

  const lines = new LineCounter();
  const document = parseDocument(frontmatter, { lineCounter: lines, uniqueKeys: true });
  const shift = isMdx ? 1 : 0;
  for (const { message, pos } of document.errors) {
    const { line, col } = lines.linePos(pos[0]);
    note(message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '.') ?? message, line + shift, col);
  }
  for (const { message, at } of listReferences(document)) {
    const { line, col } = lines.linePos(at);
    note(message, line + shift, col);
  }
  if (problems.some((problem) => problem.file === file)) return undefined;

  const locate: EntrySource['locate'] = (fieldPath) => {
    for (let length = fieldPath.length; length > 0; length -= 1) {
      const node = document.getIn(fieldPath.slice(0, length), true);
      const range =
        typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
          ? node.range
          : undefined;
      if (range) {
        const { line, col } = lines.linePos(Number(range[0]));
        return { line: line + shift, column: col };
      }
    }
    return { line: 1, column: 1 };
  };

  return { file, value: document.toJS({ maxAliasCount: 0 }), locate };
}

/** Anchors (`&name`) and references (`*name`): YAML's own shorthands, which the content does without. */
function listReferences(document: Document): { message: string; at: number }[] {
  const found: { message: string; at: number }[] = [];
  visit(document, (_, node) => {
    const isReference = isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor !== undefined);
    if (!isReference || !node.range) return;
    found.push({
      message: 'A text that begins with * or & is a reference in YAML. Put it in quotes.',
      at: node.range[0],
    });
  });

  return found;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
