import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '#checks/document.ts';
import type { Finding } from '#checks/finding.ts';
import type { Organisation } from '#schemas/organisation.ts';

/** The mark at the head of every page, which icons and pictures are drawn from. It lies outside of the folders of the check. */
export const MARK = 'src/components/page/Logo.astro';

/** The shaft of the feather, with spaces for the commas that some of the drawings have. */
const FEATHER = 'M20 3c-8 1-13 6-14.5 13L4 21';

/** The mark as it lies on the disk, where it does. */
export function readMark(root: string): RawFile[] {
  try {
    const bytes = readFileSync(join(root, MARK));

    return [{ path: MARK, kind: 'file', size: bytes.length, bytes }];
  } catch {
    // A fork may keep its mark elsewhere.
    return [];
  }
}

/** The feather of the example on the site of a company that is none: in the mark, and as the logo that others fetch. */
export function findExampleDrawings(files: RawFile[], company: Organisation | undefined): Finding[] {
  if (!company || company.example) return [];

  return files.filter(isFeather).map(({ path: file }) => ({
    rule: 'example-drawing',
    file,
    message: `Found the feather of Quillmark, the company of the example, and content/organisation.yml says that this is the site of ${company.name}. Draw your own mark in this file, under the same name.`,
  }));
}

const isFeather = ({ path, bytes }: RawFile): boolean =>
  (path === MARK || /^public\/.*\.svg$/i.test(path)) &&
  new TextDecoder().decode(bytes).replaceAll(',', ' ').includes(FEATHER);
