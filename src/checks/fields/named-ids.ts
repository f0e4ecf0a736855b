import type { z } from 'astro/zod';
import type { NamedId } from '#checks/document.ts';
import { alternatives, type Shape, shapeOf } from '#checks/fields/known-fields.ts';
import type { FieldPath } from '#checks/finding.ts';
import { ID } from '#schemas/fields.ts';

/**
 * The ids of other entries in a value as it is written, whatever else is wrong with it: a misspelt date must not hide a misspelt
 * skill until the next run.
 */
export function listNamedIds(schema: z.ZodType, value: unknown): NamedId[] {
  const found = inShape(shapeOf(schema), value, []);

  // Two variants of one object (`{ band }`, `{ min, max }`) share fields.
  return [...new Map(found.map((one) => [one.path.join('.'), one])).values()];
}

const inShape = (shape: Shape, value: unknown, path: FieldPath): NamedId[] =>
  alternatives(shape).flatMap((one) => inVariant(one, value, path));

function inVariant(shape: Shape, value: unknown, path: FieldPath): NamedId[] {
  if (typeof value === 'string') return isId(shape, value) ? [{ path, target: shape.collection, named: value }] : [];
  if (Array.isArray(value)) {
    const { items } = shape;

    return items ? value.flatMap((item: unknown, index) => inShape(items, item, [...path, index])) : [];
  }
  if (typeof value !== 'object' || value === null) return [];

  return Object.entries(value).flatMap(([name, inside]) => inField(shape, name, inside, [...path, name]));
}

function inField(
  { properties = {}, propertyNames = {}, additionalProperties }: Shape,
  name: string,
  value: unknown,
  path: FieldPath,
): NamedId[] {
  const asName = isId(propertyNames, name) ? [{ path, target: propertyNames.collection, named: name }] : [];
  const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const shape = Object.hasOwn(properties, name) ? properties[name] : other;

  return [...asName, ...(shape ? inShape(shape, value, path) : [])];
}

const isId = (shape: Shape, text: string): shape is Shape & Required<Pick<Shape, 'collection'>> =>
  shape.collection !== undefined && ID.test(text);
