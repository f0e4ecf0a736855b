import { splitLines } from '#checks/fields/lines.ts';
import type { Finding } from '#checks/finding.ts';

const OURS = /^<{7}(?: |$)/;
const BETWEEN = /^(?:={7}|\|{7}(?: .*)?)$/;
const THEIRS = /^>{7}(?: |$)/;

/**
 * The first place that git left for somebody to decide between two versions. A row of = alone may underline a heading, and a row
 * of > may quote a quotation.
 */
export function findConflict(file: string, text: string): Finding | undefined {
  if (!/^(?:<{7}|>{7})/m.test(text)) return undefined;
  const lines = splitLines(text);
  const ours = lines.find((line) => OURS.test(line.text));
  const between = lines.find((line) => BETWEEN.test(line.text));
  const theirs = between && lines.find((line) => line.start > between.start && THEIRS.test(line.text));
  const first = ours ?? (theirs && between);

  return (
    first && {
      rule: 'conflict-marks',
      file,
      span: { start: first.start, end: first.end },
      message:
        'Git could not join two versions of this place. Keep the lines that are right, and delete the others and the lines of <<<<<<<, ======= and >>>>>>>.',
    }
  );
}
