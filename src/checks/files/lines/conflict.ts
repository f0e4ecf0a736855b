import { splitLines } from '#checks/fields/lines.ts';
import type { Finding } from '#checks/finding.ts';

const OURS = /^<{7}(?: |$)/;
const BETWEEN = /^(?:={7}|\|{7}(?: .*)?)$/;
const THEIRS = /^>{7}(?: |$)/;
/** What git names a version by: a branch, or a commit with its title. Words of people have spaces and commas. */
const NAMED = /^>{7} (?:[\w./-]+|[\da-f]{7,40} \(.*\))$/;

/**
 * The first place that git left for somebody to decide between two versions, also when some of its marks are gone. A row of = below
 * words may underline a heading, and a row of > may quote a quotation.
 */
export function findConflict(file: string, text: string): Finding | undefined {
  if (!/^(?:<{7}|={7}|>{7})/m.test(text)) return undefined;
  const lines = splitLines(text);
  const ours = lines.find((line) => OURS.test(line.text));
  const between = lines.find((line) => BETWEEN.test(line.text));
  const theirs = between && lines.find((line) => line.start > between.start && THEIRS.test(line.text));
  const left = lines.find(({ text: mark }, at) => {
    const before = lines[at - 1]?.text ?? '';

    return (NAMED.test(mark) && !before.startsWith('>')) || (BETWEEN.test(mark) && before.trim() === '');
  });
  const first = ours ?? (theirs && between) ?? left;

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
