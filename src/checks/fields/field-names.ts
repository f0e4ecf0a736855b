import { alternatives, type Shape, shapeOf } from '#checks/fields/known-fields.ts';
import { COLLECTIONS } from '#schemas/collections.ts';

/** The fields of all collections, each with those that stand inside it. */
let names: Map<string, Set<string>> | undefined;

/** Whether some collection has a field of this name: what tells a field from prose in a file that cannot be read. */
export const isFieldName = (name: string): boolean => listNames().has(name);

/** Whether a field of this name holds fields, and `inside` is one of them: `band` of `pay`. */
export const isFieldOf = (name: string, inside: string): boolean => listNames().get(name)?.has(inside) ?? false;

function listNames(): Map<string, Set<string>> {
  if (names) return names;
  names = new Map();
  for (const { schema } of Object.values(COLLECTIONS)) addNames(shapeOf(schema), names);

  return names;
}

function addNames(shape: Shape, known: Map<string, Set<string>>, owner = new Set<string>()): void {
  for (const one of alternatives(shape)) {
    for (const [name, inner] of Object.entries(one.properties ?? {})) {
      owner.add(name);
      const own = known.get(name) ?? new Set();
      known.set(name, own);
      addNames(inner, known, own);
    }
    // The rows of a list stand behind dashes, or between brackets of their own.
    if (one.items) addNames(one.items, known);
    if (typeof one.additionalProperties === 'object') addNames(one.additionalProperties, known);
  }
}
