import type { RawFile } from '#checks/document.ts';
import { judgeName, mendName } from '#checks/files/names/judge-name.ts';
import type { Finding } from '#checks/finding.ts';
import type { RuleId } from '#checks/rules.ts';

// Signs such as "@2x" and dots are common in the names of images, and do no harm in an address.
const HARMFUL = new Set<RuleId>(['name-alike', 'name-space', 'name-capital', 'name-letter']);
// Names that programs look for, and licences beside fonts.
const BY_CUSTOM = /^(?:CNAME|[A-Z]+\.txt)$/;

/** A name that is hard to type, or that servers read in different ways. */
export function findNameFault(path: string): Pick<Finding, 'rule' | 'message'> | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = findHarm(name);

  return found === undefined
    ? undefined
    : {
        rule: 'public-file-name',
        message: `${found} Name it ${mendFileName(name)}, and write this name where it is linked.`,
      };
}

/** The name that a file should have instead: its own when nothing is wrong with that. */
export function mendFileName(name: string): string {
  if (findHarm(name) === undefined) return name;
  const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];

  return `${mendName(stem) || 'image'}${ending.toLowerCase()}`;
}

function findHarm(name: string): string | undefined {
  const fault = judgeName(name);

  return fault && HARMFUL.has(fault.rule) && !BY_CUSTOM.test(name) ? fault.found : undefined;
}

/** For each file that some computers cannot tell from one before it, the path of that one. */
export function listTwins(files: RawFile[]): Map<string, string> {
  const first = new Map<string, string>();
  const twins = new Map<string, string>();
  for (const { path } of files) {
    const key = path.normalize('NFKC').toLowerCase();
    const twin = first.get(key);
    if (twin === undefined) first.set(key, path);
    else twins.set(path, twin);
  }

  return twins;
}
