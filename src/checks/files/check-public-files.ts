import type { RawFile } from '#checks/document.ts';
import { findingOfKind } from '#checks/files/file-kind.ts';
import { judgeLeftOver } from '#checks/files/names/left-overs.ts';
import { tellTwin } from '#checks/files/names/name-advice.ts';
import { checkType } from '#checks/files/public/check-type.ts';
import { findNameFault, listTwins } from '#checks/files/public/public-names.ts';
import type { Finding } from '#checks/finding.ts';

// These are there by being there.
const MAY_BE_EMPTY = /(?:^|\/)\.(?:gitkeep|nojekyll)$/;

/** What is wrong with the files that are served untouched: the first thing of each. */
export function checkPublicFiles(files: RawFile[]): Finding[] {
  const inPublic = files.filter(({ path }) => path === 'public' || path.startsWith('public/'));
  const twins = listTwins(inPublic);

  return inPublic.flatMap((file) => {
    const twin = twins.get(file.path);
    const fault = twin === undefined ? judge(file) : { rule: 'name-twin' as const, message: tellTwin(twin, file.path) };

    return fault ? [{ ...fault, file: file.path }] : [];
  });
}

function judge(file: RawFile): Pick<Finding, 'rule' | 'message'> | undefined {
  const kind = findingOfKind(file);
  if (kind) return kind;
  if (MAY_BE_EMPTY.test(file.path)) return undefined;
  const leftOver = judgeLeftOver(file.path.slice(file.path.lastIndexOf('/') + 1));
  if (leftOver) return leftOver;
  if (file.size === 0) return { rule: 'file-empty', message: 'The file is empty. Put it here again, or delete it.' };

  return checkType(file) ?? findNameFault(file.path);
}
