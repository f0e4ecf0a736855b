type Path = (string | number)[];

/** What stands at a place in a value that nobody vouches for; undefined when there is nothing. */
const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (within, name) => (typeof within === 'object' && within !== null ? Reflect.get(within, name) : undefined),
    value,
  );

/** The list at a place. Throws when there is none. */
export function listAt(value: unknown, ...path: Path): unknown[] {
  const found = valueAt(value, path);
  if (!Array.isArray(found)) throw new Error(`There is no list at ${path.join('.')}.`);

  return found;
}

/** The text at a place; empty when there is none. */
export function textAt(value: unknown, ...path: Path): string {
  const found = valueAt(value, path);

  return typeof found === 'string' ? found : '';
}
