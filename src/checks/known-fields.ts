import { z } from 'astro/zod';

/** One level of a JSON Schema, as far as we walk it. */
interface Shape {
  properties?: Record<string, Shape>;
  items?: Shape;
  additionalProperties?: Shape | boolean;
  anyOf?: Shape[];
  oneOf?: Shape[];
}

/** The fields that a schema knows at a place, `['skills', 0]`: what an unknown field there may have been meant to be. */
export function listKnownFields(schema: z.ZodType, path: (string | number)[]): string[] {
  // The result is a JSON Schema; its own type is far wider than the parts that are read here.
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const shapes = path.reduce<Shape[]>(
    (level, step) => level.flatMap((shape) => stepInto(shape, step)),
    alternatives(root),
  );

  return shapes.flatMap(({ properties }) => Object.keys(properties ?? {}));
}

function stepInto({ properties, items, additionalProperties }: Shape, step: string | number): Shape[] {
  const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const next = typeof step === 'number' ? items : (properties?.[step] ?? other);

  return next ? alternatives(next) : [];
}

const alternatives = (shape: Shape): Shape[] =>
  [shape, ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap((one) => (one === shape ? [one] : alternatives(one)));
