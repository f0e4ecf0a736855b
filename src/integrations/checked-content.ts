import { join } from 'node:path';
import { checkContent } from '#checks/check-content.ts';
import type { Document } from '#checks/document.ts';
import { keptReadings } from '#checks/kept-readings.ts';
import type { PlacedProblem } from '#checks/placed-problem.ts';
import { stopsSite } from '#checks/rules.ts';
import type { CheckedContent, ContentReport } from '#integrations/content-carrier.ts';

// Beside what Astro and the pictures keep from build to build. Whoever deletes it waits a little longer once.
const KEPT = 'node_modules/.astro/content-readings';

/** The content of the project at `root`: read and checked when it is first asked for. */
export function checkedContent(root: string): CheckedContent {
  let last: ContentReport | undefined;
  const checkAnew = (): ContentReport => {
    const { documents, texts, ...report } = checkContent(root, keptReadings(join(root, KEPT)));
    last = { ...report, texts: withoutUnshown(texts, report.problems), bodies: new Map(documents.flatMap(toBody)) };

    return last;
  };
  const report = (): ContentReport => last ?? checkAnew();

  return { report, checkAnew, isBlocked: () => report().problems.some(stopsSite) };
}

/** Which files there are, and the text of those in which something was found: of no other one a line is shown. */
function withoutUnshown(texts: Map<string, string>, problems: PlacedProblem[]): Map<string, string> {
  const shown = new Set(problems.map(({ file }) => file));

  return new Map([...texts].map(([file, text]) => [file, shown.has(file) ? text : '']));
}

const toBody = ({ collection, id, text, body }: Document): [string, string][] =>
  body ? [[`${collection}/${id}`, ownCopy(text.slice(body.start).trim())]] : [];

// A part of a text holds on to the whole of it, fields and all.
const ownCopy = (part: string): string => Buffer.from(part).toString();
