import type { Finding } from '#checks/finding.ts';

/** A file that stands in a block of code as a whole, as chats hand it out; undefined when it does not. */
export function findWrapping(file: string, text: string): Finding | undefined {
  const [line, fence] = /^\s*(`{3,}|~{3,})[^\n]*/.exec(text) ?? [];
  if (line === undefined || fence === undefined) return undefined;

  return {
    rule: file.endsWith('.mdx') ? 'frontmatter-mark' : 'yaml-syntax',
    file,
    span: { start: line.indexOf(fence), end: line.length },
    message: `The whole file stands in a block of code, as it was copied. Delete this line, and the ${fence} at the end of the file.`,
  };
}
