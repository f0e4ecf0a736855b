import type { RawFile } from '#checks/document.ts';
import type { Finding } from '#checks/finding.ts';

/** What is wrong with something that is no ordinary file, or whose name nobody can read; undefined for all others. */
export function findingOfKind({ path, kind }: RawFile): Finding | undefined {
  if (path.includes(LOST)) return { rule: 'file-unreadable', file: path, message: UNREADABLE_NAME };
  if (kind === 'symlink') {
    const message = 'This is a link to another file or folder, and links are not followed. Put the file itself here.';

    return { rule: 'symlink', file: path, message };
  }

  return kind === 'file' ? undefined : { rule: 'file-unreadable', file: path, message: MESSAGES[kind] };
}

// Stands for bytes of a name that are no text.
const LOST = '\uFFFD';
const UNREADABLE_NAME =
  'The name was saved in another encoding, and cannot be read here. Rename it, in small letters, digits and hyphens.';

const MESSAGES: Record<Exclude<RawFile['kind'], 'file' | 'symlink'>, string> = {
  other: 'This is no file, but a door for programs (a pipe or a socket). Delete it.',
  unreadable: 'This cannot be read. Look whether it still exists, and whether everybody may read it.',
  'too-deep': 'Folders stand too deep within each other here. Move their files up, and delete the folders.',
  'too-many': 'There is too much in this folder to check it. Take away what is no content.',
};
