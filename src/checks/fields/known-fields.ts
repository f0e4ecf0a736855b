import { z } from 'astro/zod';
import type { FieldPath } from '#checks/finding.ts';
import type { Target } from '#domain/integrity/list-references.ts';
import type { Form } from '#schemas/fields.ts';

/** One level of a JSON Schema, as far as we walk it. */
export interface Shape {
  /** Of an id: the collection in which there must be such an entry. */
  collection?: Target;
  /** Of a text in a form of its own: which. */
  form?: Form;
  type?: string;
  enum?: unknown[];
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  propertyNames?: Shape;
  additionalProperties?: Shape | boolean;
  anyOf?: Shape[];
  oneOf?: Shape[];
}

/** The fields that a schema knows at a place, `['skills', 0]`: what an unknown field there may have been meant to be. */
export function listKnownFields(schema: z.ZodType, path: FieldPath): string[] {
  return shapesAt(schema, path).flatMap(({ properties, propertyNames }) => [
    ...Object.keys(properties ?? {}),
    ...(propertyNames?.enum ?? []).map(String),
  ]);
}

/** The fields that a schema cannot do without at a place. */
export function listNeededFields(schema: z.ZodType, path: FieldPath): string[] {
  return shapesAt(schema, path).flatMap(({ required = [] }) => required);
}

/** The field that holds a field of this name, `experience` for `months`; undefined when none or several do. */
export function findHolder(schema: z.ZodType, name: string): string | undefined {
  const holders = Object.entries(shapeOf(schema).properties ?? {}).filter(([, shape]) =>
    alternatives(shape)
      .flatMap((one) => [one, ...alternatives(one.items ?? {})])
      .some(({ properties }) => properties && Object.hasOwn(properties, name)),
  );

  return holders.length === 1 ? holders[0]?.[0] : undefined;
}

/** What a value at a place may be. */
export const shapesAt = (schema: z.ZodType, path: FieldPath): Shape[] =>
  path.reduce<Shape[]>((level, step) => level.flatMap((shape) => stepInto(shape, step)), alternatives(shapeOf(schema)));

const shapes = new WeakMap<z.ZodType, Shape>();

/** The JSON Schema of a schema, made once. */
export function shapeOf(schema: z.ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  // The result is a JSON Schema; its own type is far wider than the parts that are read here.
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  shapes.set(schema, shape);

  return shape;
}

function stepInto({ properties = {}, items, additionalProperties }: Shape, step: string | number): Shape[] {
  const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const own = Object.hasOwn(properties, step) ? properties[step] : other;
  const next = typeof step === 'number' ? items : own;

  return next ? alternatives(next) : [];
}

/** A shape and every other that a value may have instead. */
export const alternatives = (shape: Shape): Shape[] =>
  [shape, ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap((one) => (one === shape ? [one] : alternatives(one)));
