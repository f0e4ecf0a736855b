import { z } from 'astro/zod';
import { isWaivable, RULE_IDS } from '#checks/rules.ts';
import { WAIVER_FIELD } from '#checks/waivers.ts';
import type { KnownIds } from '#editor/known-ids.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** A JSON Schema, as far as it is looked into here. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  enum?: unknown[];
  required?: string[];
  /** Whose id it is; see schemas/fields.ts. */
  collection?: unknown;
  form?: unknown;
  type?: unknown;
  const?: unknown;
  description?: string;
  errorMessage?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
}

/**
 * What an editor needs to complete and judge the fields of a file while they are typed: a JSON Schema (draft 2020-12) with the
 * known ids in it. It says what a file may look like; whether the fields go together, only the content check knows.
 */
export function toEditorSchema(name: CollectionName, known: KnownIds): JsonSchema {
  const { $schema, ...made } = toInputSchema(name);
  const entry = withWaivers(adapt(made, known));

  return { $schema, ...(COLLECTIONS[name].kind === 'rows' ? { type: 'array', items: entry } : entry) };
}

/** One entry of a collection as it is written, with the names of collections in place of their ids. */
export const toInputSchema = (name: CollectionName): JsonSchema =>
  // What Zod writes is looked into here as far as `JsonSchema` says.
  z.toJSONSchema(COLLECTIONS[name].schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as JsonSchema;

/** The same schema with ids in place of the names of collections, all the way down. */
function adapt(schema: JsonSchema, known: KnownIds): JsonSchema {
  const { properties, items, additionalProperties, propertyNames, default: preset, ...rest } = schema;
  const names = propertyNames && namesOf(propertyNames, known);
  const inside = isSchema(additionalProperties) ? adapt(additionalProperties, known) : undefined;
  const named =
    properties && Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, adapt(one, known)]));
  // A map whose names are known is fields to an editor, and can be completed.
  const fields = named ?? (inside && names && Object.fromEntries(names.map((name) => [name, inside])));

  return {
    ...withIds(rest, known),
    ...(fields && { properties: fields, additionalProperties: false }),
    ...(!fields && inside && { propertyNames, additionalProperties: inside }),
    ...(items && { items: adapt(items, known) }),
    // An editor would write an empty list or map into the file, where leaving it out says the same.
    ...(preset !== undefined && typeof preset !== 'object' && { default: preset }),
  };
}

/** The ids of the collection that a field names, each with what it stands for. An editor has no use for the form of a text. */
function withIds({ collection, form: _form, ...schema }: JsonSchema, known: KnownIds): JsonSchema {
  const ids = idsOf(collection, known);
  if (!ids) return schema;
  const { pattern: _, errorMessage: __, ...rest } = schema;

  return { ...rest, enum: [...ids.keys()], enumDescriptions: [...ids.values()] };
}

const namesOf = (names: JsonSchema, known: KnownIds): string[] | undefined => {
  const found = names.enum ?? [...(idsOf(names['collection'], known)?.keys() ?? [])];

  return found.length > 0 ? found.map(String) : undefined;
};

function idsOf(collection: unknown, known: KnownIds): Map<string, string> | undefined {
  const ids = typeof collection === 'string' ? known[collection as CollectionName] : undefined; // schemas name collections

  return ids && ids.size > 0 ? ids : undefined;
}

const isSchema = (value: JsonSchema | boolean | undefined): value is JsonSchema => typeof value === 'object';

/** Every entry may say why a rule is broken in it. */
function withWaivers(entry: JsonSchema): JsonSchema {
  const waiver = {
    type: 'object',
    properties: {
      rule: { type: 'string', enum: RULE_IDS.filter(isWaivable) },
      reason: { type: 'string', description: 'Why it is right all the same.' },
    },
    required: ['rule', 'reason'],
    additionalProperties: false,
  };
  const waivers = {
    type: 'array',
    items: waiver,
    description: 'Rules of the content check that this file breaks for a reason.',
  };

  return { ...entry, properties: { ...entry.properties, [WAIVER_FIELD]: waivers } };
}
