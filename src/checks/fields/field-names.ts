import { z } from 'astro/zod';
import { COLLECTIONS } from '#schemas/collections.ts';

/** A JSON Schema, as far as it is walked here. */
type Shape = { properties?: Record<string, Shape> } & { [part: string]: unknown };

let names: Set<string> | undefined;

/** Whether some collection has a field of this name: what tells a field from prose in a file that cannot be read. */
export function isFieldName(name: string): boolean {
  names ??= new Set(Object.values(COLLECTIONS).flatMap(({ schema }) => listNames(schema)));

  return names.has(name);
}

// The result is a JSON Schema; its own type is far wider than the parts that are read here.
const listNames = (schema: z.ZodType): string[] =>
  namesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape);

const namesIn = (shape: Shape): string[] => [
  ...Object.keys(shape.properties ?? {}),
  ...Object.values(shape).flatMap((part) => (typeof part === 'object' && part !== null ? namesIn(part as Shape) : [])),
];
