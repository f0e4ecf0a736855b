import type { Finding } from '#checks/finding.ts';

/** A line that ends as Windows ends it: told once for the whole file, which is read all the same. */
export function findWindowsEnd(file: string, text: string): Finding[] {
  const start = text.indexOf('\r\n');
  if (start === -1) return [];

  return [
    {
      rule: 'windows-line-ends',
      file,
      span: { start, end: start + 1 },
      message:
        'The lines end as on Windows (CRLF), so that every line counts as changed. Choose "LF" as the line ending in your editor, and save.',
    },
  ];
}

/** A line that ends as on computers of the last century, which makes the whole file one line to others. */
export function findOldEnd(file: string, text: string): Finding | undefined {
  const start = text.search(/\r(?!\n)/);

  return start === -1
    ? undefined
    : {
        rule: 'old-line-ends',
        file,
        span: { start, end: start + 1 },
        message: 'A line ends with CR (U+000D) alone here. Choose "LF" as the line ending in your editor, and save.',
      };
}
