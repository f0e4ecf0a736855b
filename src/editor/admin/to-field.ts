import type { ChoiceWidget, FormField, FormWidget } from '#editor/admin/form-field.ts';
import type { JsonSchema } from '#editor/editor-schema.ts';
import type { KnownIds } from '#editor/known-ids.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** The collection of files that are not one of many, and what the rows of one are called in the form. */
export const LISTS = 'lists';
export const ROWS = 'rows';

/** The fields of an object in the order of its schema, which is the order they are written in. */
export const toFields = ({ properties = {}, required = [] }: JsonSchema, known: KnownIds): FormField[] =>
  Object.entries(properties).map(([name, schema]) => toField(name, schema, required.includes(name), known));

/** The field that writes exactly what a schema reads. Throws when there is none: the form would lose what stands there. */
function toField(name: string, schema: JsonSchema, required: boolean, known: KnownIds): FormField {
  const widget = toWidget(schema, required, known);
  if (!widget) throw new Error(`The form has nothing for "${name}": ${JSON.stringify(schema)}`);

  return { name, label: toLabel(name), ...(schema.description && { hint: schema.description }), required, ...widget };
}

function toWidget(schema: JsonSchema, required: boolean, known: KnownIds): FormWidget | undefined {
  const { type, form, items, properties, additionalProperties } = schema;
  if (form === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (form === 'moment') return { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm' };
  if (type === 'integer' || type === 'number') return toNumber(schema);
  if (items) return toList(items, schema.minItems, known);
  if (properties) return { widget: 'object', collapsed: 'auto', fields: toFields(schema, known) };
  if (typeof additionalProperties === 'object') return toNamed(schema, additionalProperties, known);

  return toChoice(schema, required) ?? (type === 'string' ? toText(schema) : undefined);
}

function toChoice({ type, collection, enum: words, const: only }: JsonSchema, required: boolean) {
  if (collection !== undefined) return toRelation(nameOf(collection));
  if (words) return { widget: 'select' as const, options: words.map(String) };
  if (type !== 'boolean') return undefined;
  if (required && only === undefined) return { widget: 'boolean' as const };
  // A switch cannot be empty, and would write a word where none was.
  const answers = [{ label: 'Yes', value: true }, ...(only === true ? [] : [{ label: 'No', value: false }])];

  return { widget: 'select' as const, options: answers };
}

/** The choice of an entry by what people know it by; its id is written. */
const toRelation = (name: CollectionName): ChoiceWidget =>
  COLLECTIONS[name].kind === 'folder'
    ? { widget: 'relation', collection: name, value_field: '{{slug}}', display_fields: [titleOf(name)] }
    : {
        widget: 'relation',
        collection: LISTS,
        file: name,
        value_field: `${ROWS}.*.id`,
        display_fields: [`${ROWS}.*.name`],
      };

const TITLES: Partial<Record<CollectionName, string>> = {
  roles: '{{title}}',
  pages: '{{title}}',
  faqs: '{{question}}',
  openings: '{{slug}}',
  payBands: '{{slug}}',
};

/** What people know an entry by. */
export const titleOf = (name: CollectionName): string => TITLES[name] ?? '{{name}}';

const nameOf = (collection: unknown): CollectionName => collection as CollectionName; // schemas name collections

/** Amounts may have hundredths. */
const CENT = 0.01;

const toNumber = ({ type, minimum, maximum, multipleOf }: JsonSchema): FormWidget => ({
  widget: 'number',
  value_type: type === 'integer' ? 'int' : 'float',
  ...(minimum !== undefined && { min: minimum }),
  ...(maximum !== undefined && { max: maximum }),
  step: multipleOf ?? CENT,
});

/** More than this is not seen at once in a field of one line. */
const LINE = 120;

const toText = ({ minLength, maxLength, pattern, errorMessage }: JsonSchema): FormWidget => ({
  widget: (maxLength ?? 0) > LINE ? 'text' : 'string',
  ...(minLength !== undefined && { minlength: minLength }),
  ...(maxLength !== undefined && { maxlength: maxLength }),
  ...(pattern !== undefined && { pattern: [pattern, errorMessage ?? 'Write it in one line.'] }),
});

function toList(items: JsonSchema, minItems = 0, known: KnownIds): FormWidget {
  const least = minItems > 0 && { min: minItems };
  if (items.properties) return { widget: 'list', collapsed: 'auto', fields: toFields(items, known), ...least };
  const choice = toChoice(items, true);

  return choice && choice.widget !== 'boolean'
    ? { ...choice, multiple: true, ...least }
    : { widget: 'list', field: toField('item', items, true, known), ...least };
}

/** A map whose names are known is an object with a field for each. */
function toNamed({ propertyNames }: JsonSchema, inside: JsonSchema, known: KnownIds): FormWidget | undefined {
  const ids = propertyNames?.collection === undefined ? undefined : known[nameOf(propertyNames.collection)];
  const names = propertyNames?.enum?.map(String) ?? [...(ids?.keys() ?? [])];
  if (names.length === 0) return undefined;

  return { widget: 'object', fields: names.map((name) => toField(name, inside, false, known)) };
}

/** "Alternate titles" for `alternateTitles`. */
function toLabel(name: string): string {
  const words = name
    .replace(/[-_]/g, ' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();

  return words.charAt(0).toUpperCase() + words.slice(1);
}
