import type { HomedFile, RawFile } from '#checks/document.ts';
import { judgePlace } from '#checks/files/names/judge-place.ts';
import type { Finding } from '#checks/finding.ts';

/**
 * The files of the content folder by what they are, and a finding for each whose name or place is wrong. Where it is clear what
 * was meant, the file is read all the same, so that everything in it is told in one go.
 */
export function placeFiles(files: RawFile[]): { homed: HomedFile[]; findings: Finding[] } {
  const inContent = files.filter(({ path }) => path === 'content' || path.startsWith('content/'));
  const paths = new Set(inContent.map(({ path }) => path));
  const homed = new Map<string, HomedFile>();
  const findings: Finding[] = [];
  const folders = new Set<string>();
  for (const file of inContent) {
    const { home, fault, folder } = judgePlace(file, paths);
    if (fault && !(folder && folders.has(folder))) findings.push({ ...fault, file: file.path });
    if (folder) folders.add(folder);
    const key = `${home?.collection}/${home?.id}`;
    if (home && !homed.has(key)) homed.set(key, { ...file, ...home });
  }

  return { homed: [...homed.values()], findings };
}
