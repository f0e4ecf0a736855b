import type { RuleId } from '#checks/rules.ts';

interface LeftOver {
  rule: RuleId;
  pattern: RegExp;
  message: string;
}

const LEFT_OVERS: LeftOver[] = [
  {
    rule: 'left-over',
    pattern: /~$|^~\$|^\.~|^\.#|^#.*#$|\.(?:swp|swo|swn|bak|backup|orig|rej|old|save|sav|tmp|temp|part|crdownload)$/i,
    message: 'An editor or a merge left this file behind. Delete it.',
  },
  {
    rule: 'left-over',
    pattern: /^(?:thumbs\.db|desktop\.ini|icon\r|\._.*|\.directory)$/i,
    message: 'The computer left this file behind, and nobody needs it. Delete it.',
  },
  {
    rule: 'file-copy',
    pattern:
      /^copy(?: \(?\d+\)?)? of |[ _]\(?copy(?: ?\(?\d+\)?)?\)?\.\w+$| \(\d+\)\.\w+$|conflicted copy|\.sync-conflict-\d/i,
    message:
      'By its name this is a copy of another file. Delete the one that nobody needs, or give this one a name of its own.',
  },
];

/** Why a file was left behind by a program or by copying; undefined when somebody meant it to be here. */
export function judgeLeftOver(name: string): Pick<LeftOver, 'rule' | 'message'> | undefined {
  const found = LEFT_OVERS.find(({ pattern }) => pattern.test(name));

  return found && { rule: found.rule, message: found.message };
}
