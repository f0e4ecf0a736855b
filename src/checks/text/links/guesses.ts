// Looking for a name among 10,000 others takes milliseconds. With a hundred broken links a whole part of the site has moved.
const MOST = 100;
const made = new WeakMap<object, number>();

/** Whether one may look once more for what was meant, among the same names. It counts each time it is asked. */
export function mayGuess(names: object): boolean {
  const before = made.get(names) ?? 0;
  made.set(names, before + 1);

  return before < MOST;
}
