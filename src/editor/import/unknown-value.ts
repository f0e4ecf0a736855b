// An export may have anything anywhere, `__proto__` included: only own fields of the expected kind are read.

/** What stands at a path in data of others; undefined where it leads nowhere. */
export function valueAt(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? Reflect.get(inside, step)
        : undefined,
    value,
  );
}

/** The text at a path; a number as its digits. Undefined when there is none. */
export function textAt(value: unknown, ...path: (string | number)[]): string | undefined {
  const found = valueAt(value, ...path);
  const text = typeof found === 'number' ? String(found) : found;

  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** The number at a path, also one that is written as a text; undefined for anything else. */
export function numberAt(value: unknown, ...path: (string | number)[]): number | undefined {
  const found = valueAt(value, ...path);
  const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;

  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The list at a path; one value where a list could be is a list of one. */
export function listAt(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = valueAt(value, ...path);
  if (found === undefined || found === null) return [];

  return Array.isArray(found) ? found : [found];
}
