import type { RawFile } from '#checks/document.ts';
import { findingOfKind } from '#checks/files/file-kind.ts';
import type { Fault } from '#checks/files/names/judge-file.ts';
import { judgeLeftOver } from '#checks/files/names/left-overs.ts';
import { tellTwin } from '#checks/files/names/name-advice.ts';
import { checkType } from '#checks/files/public/check-type.ts';
import { findNameFault, listTwins } from '#checks/files/public/public-names.ts';
import { findPlaceFault, listTaken } from '#checks/files/public/public-places.ts';
import type { Finding } from '#checks/finding.ts';

// These are there by being there.
const MAY_BE_EMPTY = /(?:^|\/)\.(?:gitkeep|nojekyll)$/;
// In content git and the check pass it over; from here it would be published, with the names of all files beside it.
const MACOS_FOLDER = '.DS_Store';

/** What is wrong with the files that are served untouched: the first thing of each. */
export function checkPublicFiles(files: RawFile[]): Finding[] {
  const inPublic = files.filter(({ path }) => path === 'public' || path.startsWith('public/'));
  const twins = listTwins(inPublic);
  const taken = listTaken(files);

  return inPublic.flatMap((file) => {
    const twin = twins.get(file.path);
    const fault =
      twin === undefined ? judge(file, taken) : { rule: 'name-twin' as const, message: tellTwin(twin, file.path) };

    return fault ? [{ ...fault, file: file.path }] : [];
  });
}

function judge(file: RawFile, taken: Set<string>): Fault | undefined {
  const kind = findingOfKind(file) ?? findPlaceFault(file.path, taken);
  if (kind) return kind;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const leftOver = judgeLeftOver(name === MACOS_FOLDER ? 'desktop.ini' : name);
  if (leftOver) return leftOver;
  if (file.size === 0 && MAY_BE_EMPTY.test(file.path)) return undefined;
  if (file.size === 0) return { rule: 'file-empty', message: 'The file is empty. Put it here again, or delete it.' };

  return checkType(file) ?? findNameFault(file.path);
}
