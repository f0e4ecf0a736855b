/** What an editor probably meant. */
export interface Guess {
  /** Why it is not right as it stands. */
  remark?: string | undefined;
  /** What could have been meant, as it would stand in the file: one, or several when nobody can tell which. */
  meant?: string[] | undefined;
  /** What to write, in place of all that the schema asks for. */
  instead?: string | undefined;
}

/** What to add to a message: `Did you mean 2026-11-05?` Empty when nobody can tell. */
export function adviseBy({ remark = '', meant = [] }: Guess): string {
  const last = meant.at(-1);
  if (last === undefined) return remark;
  const most = meant.slice(0, -1).join(', ');

  return `${remark} Did you mean ${most && `${most} or `}${last}?`.trim();
}

// Longer texts are not what somebody types by mistake into a field for a code.
const LONGEST = 60;

/** The text in which to look for what was meant; undefined when it is no short text. */
export const readShort = (found: unknown): string | undefined =>
  typeof found === 'string' && found.length <= LONGEST ? found.trim() : undefined;
