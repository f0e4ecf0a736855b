import { z } from 'astro/zod';

// What the engines publish about their formats, as far as we write or send it, said once more: none of it is taken from our own code.
//
// Typesense: github.com/typesense/typesense-api-spec, openapi.yml, version 30.0 (CollectionSchema, Field, SynonymSetCreateSchema,
// SearchParameters, MultiSearchSearchesParameter, PresetUpsertSchema, CollectionAliasSchema), and typesense.org/docs/30.2/api: an id has
// no character that addresses would encode, `default_sorting_field` is an int32 or float that every document has.
//
// Meilisearch: github.com/meilisearch/open-api, open-api.json, version 1.15.2 (Settings, TypoSettings, FacetingSettings), and
// github.com/meilisearch/documentation, August 2026: an id has letters, digits, hyphens and underscores, at most 511 bytes; a word has
// at most 50 synonyms, with at most 100 words where one of them has several; search takes its parameters in camelCase.

const oneCharacter = z.string().length(1);

const FIELD_TYPES = ['string', 'int32', 'int64', 'float', 'bool'].flatMap((type) => [type, `${type}[]`]);

const typesenseField = z.strictObject({
  name: z.string().min(1),
  type: z.enum(FIELD_TYPES),
  optional: z.boolean().optional(),
  facet: z.boolean().optional(),
  index: z.boolean().optional(),
  locale: z.string().optional(),
  sort: z.boolean().optional(),
  infix: z.boolean().optional(),
  store: z.boolean().optional(),
  range_index: z.boolean().optional(),
  stem: z.boolean().optional(),
});

const typesenseParameters = z.strictObject({
  q: z.string().optional(),
  query_by: z.string(),
  query_by_weights: z.string().optional(),
  prefix: z.string().optional(),
  sort_by: z.string().optional(),
  facet_by: z.string().optional(),
  max_facet_values: z.int().optional(),
  num_typos: z.string().optional(),
  min_len_1typo: z.int().optional(),
  min_len_2typo: z.int().optional(),
  per_page: z.int().max(250).optional(),
  include_fields: z.string().optional(),
  highlight_fields: z.string().optional(),
  highlight_start_tag: z.string().optional(),
  highlight_end_tag: z.string().optional(),
  highlight_affix_num_tokens: z.int().optional(),
  enable_highlight_v1: z.boolean().optional(),
  drop_tokens_threshold: z.int().optional(),
  enable_typos_for_numerical_tokens: z.boolean().optional(),
  enable_typos_for_alpha_numerical_tokens: z.boolean().optional(),
});

export const TYPESENSE = {
  collection: z.strictObject({
    name: z.string().regex(/^[\w-]+$/),
    fields: z.array(typesenseField),
    default_sorting_field: z.string(),
    token_separators: z.array(oneCharacter),
    symbols_to_index: z.array(oneCharacter),
    synonym_sets: z.array(z.string()),
  }),
  synonyms: z.strictObject({
    items: z.array(
      z.strictObject({
        id: z.string().regex(/^[\w-]+$/),
        synonyms: z.array(z.string().min(1)).min(1),
        root: z.string().min(1).optional(),
        symbols_to_index: z.array(oneCharacter).optional(),
      }),
    ),
  }),
  preset: z.strictObject({ value: typesenseParameters }),
  alias: z.strictObject({ collection_name: z.string() }),
  question: z.strictObject({
    searches: z.array(z.strictObject({ ...typesenseParameters.shape, collection: z.string(), q: z.string() })),
  }),
};

type TypesenseField = z.output<typeof typesenseField>;

const stringList = z.array(z.string());

export const MEILISEARCH = {
  settings: z.strictObject({
    displayedAttributes: stringList.optional(),
    searchableAttributes: stringList,
    filterableAttributes: stringList,
    sortableAttributes: stringList,
    rankingRules: z.array(
      z.union([
        z.enum(['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness']),
        z.string().regex(/^\w+:(asc|desc)$/),
      ]),
    ),
    nonSeparatorTokens: stringList,
    separatorTokens: stringList.optional(),
    dictionary: stringList,
    synonyms: z.record(z.string(), z.array(z.string().min(1)).min(1).max(50)),
    typoTolerance: z.strictObject({
      enabled: z.boolean(),
      minWordSizeForTypos: z
        .strictObject({ oneTypo: z.int().min(0).max(255), twoTypos: z.int().min(0).max(255) })
        .refine(({ oneTypo, twoTypos }) => oneTypo <= twoTypos),
      disableOnWords: stringList,
      disableOnAttributes: stringList,
      disableOnNumbers: z.boolean(),
    }),
    faceting: z.strictObject({ maxValuesPerFacet: z.int().min(0) }),
    prefixSearch: z.enum(['indexingTime', 'disabled']),
  }),
  question: z.strictObject({
    q: z.string(),
    limit: z.int().min(0),
    matchingStrategy: z.enum(['last', 'all', 'frequency']),
    attributesToSearchOn: stringList,
    attributesToRetrieve: stringList,
    attributesToHighlight: stringList,
    attributesToCrop: stringList,
    cropLength: z.int().min(0),
    cropMarker: z.string(),
    highlightPreTag: z.string(),
    highlightPostTag: z.string(),
  }),
  /** What the engine takes for a document's id. */
  id: z.string().regex(/^[A-Za-z0-9_-]{1,511}$/),
};

const VALUES: Record<string, z.ZodType> = {
  string: z.string(),
  int32: z.int32(),
  int64: z.int(),
  float: z.number(),
  bool: z.boolean(),
};

/** What Typesense checks a document against: the fields of its collection. What is no field is kept and not looked into. */
export function typesenseDocument(fields: TypesenseField[]): z.ZodType {
  const shape = fields.map(({ name, type, optional }) => {
    const one = VALUES[type.replace('[]', '')] ?? z.never();
    const value = type.endsWith('[]') ? z.array(one) : one;

    return [name, optional ? value.optional() : value];
  });

  return z.looseObject({ ...Object.fromEntries(shape), id: z.string().regex(/^[A-Za-z0-9_.~-]+$/) });
}
