import { checkContent } from '#checks/check-content.ts';
import type { Document } from '#checks/document.ts';
import { stopsSite } from '#checks/rules.ts';
import type { CheckedContent, ContentReport, KeptDocument } from '#integrations/content-carrier.ts';

/** The content of the project at `root`: read and checked when it is first asked for. */
export function checkedContent(root: string): CheckedContent {
  let last: ContentReport | undefined;
  const checkAnew = (): ContentReport => {
    const { documents, ...report } = checkContent(root);
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
