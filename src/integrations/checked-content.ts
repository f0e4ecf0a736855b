import { join } from 'node:path';
import { checkContent } from '#checks/check-content.ts';
import type { Document } from '#checks/document.ts';
import { keptReadings } from '#checks/kept-readings.ts';
import { stopsSite } from '#checks/rules.ts';
import type { CheckedContent, ContentReport, KeptDocument } from '#integrations/content-carrier.ts';

// Beside what Astro and the pictures keep from build to build. Whoever deletes it waits a little longer once.
const KEPT = 'node_modules/.astro/content-readings';

/** The content of the project at `root`: read and checked when it is first asked for. */
export function checkedContent(root: string): CheckedContent {
  let last: ContentReport | undefined;
  const checkAnew = (): ContentReport => {
    const { documents, ...report } = checkContent(root, keptReadings(join(root, KEPT)));
    last = { ...report, documents: documents.map(toKept) };

    return last;
  };
  const report = (): ContentReport => last ?? checkAnew();

  return { report, checkAnew, isBlocked: () => report().problems.some(stopsSite) };
}

const toKept = ({ file, collection, id, text, body }: Document): KeptDocument => ({
  file,
  collection,
  id,
  text,
  body: body && { start: body.start },
});
