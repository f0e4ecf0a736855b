import { createHash } from 'node:crypto';
import { type ExportFile, type ExportSource, toJsonFile, toLinesFile } from '#exporters/export-file.ts';
import { typesenseGuide } from '#exporters/typesense-guide.ts';
import { SEARCHED } from '#search/texts/fields.ts';

// Source: typesense/typesense-api-spec, openapi.yml (30.0), and https://typesense.org/docs/30.2/api/.

/** Without them "C", "C#" and "C++" would be one word. Never a dot: each word before a full stop would be another one. */
const SYMBOLS = ['+', '#'];

const facet = (name: string, type: string) => ({ name, type, facet: true, optional: true });
const text = (name: string, stem: boolean) => ({ name, type: 'string', optional: true, ...(stem && { stem: true }) });

/** The fields that are searched, filtered or sorted by; `url` is none of them, and is kept as it is. */
const FIELDS = [
  { name: 'kind', type: 'string', facet: true },
  { name: 'title', type: 'string' },
  { name: 'names', type: 'string[]', optional: true },
  ...['summary', 'work', 'needs', 'about', 'terms'].map((name) => text(name, true)),
  ...['status', 'skillKind', 'topic', 'payCurrency', 'payPeriod'].map((name) => facet(name, 'string')),
  ...[
    'families',
    'familyNames',
    'levels',
    'levelNames',
    'skills',
    'skillNames',
    'mustSkills',
    'locations',
    'locationNames',
    'countries',
    'workplaces',
    'employment',
  ].map((name) => facet(name, 'string[]')),
  facet('isTalentPool', 'bool'),
  ...['levelRank', 'openings'].map((name) => ({ name, type: 'int32', optional: true })),
  ...['payMin', 'payMax', 'payYearMax'].map((name) => ({ name, type: 'float', optional: true, range_index: true })),
  ...['posted', 'opens', 'closes'].map((name) => ({ name, type: 'int64', optional: true })),
  { name: 'rank', type: 'int32' },
];

/** What names are looked for in, beside what the search page asks: for whoever builds another page on the collection. */
const NAMED = ['skillNames', 'familyNames', 'levelNames', 'locationNames'];

/** Everything that Typesense is given: a collection, its records, synonyms, and how it is best asked. */
export function toTypesense(source: ExportSource): ExportFile[] {
  const documents = toLinesFile('documents.jsonl', source.records);
  // A collection is never changed: the next one is loaded beside it under a name of its own, and the alias is turned.
  const collection = `${source.index}-${createHash('sha256').update(documents.text).digest('hex').slice(0, 12)}`;

  return [
    documents,
    toJsonFile('collection.json', {
      name: collection,
      fields: FIELDS,
      default_sorting_field: 'rank',
      token_separators: ['-', '/'],
      symbols_to_index: SYMBOLS,
      synonym_sets: [source.index],
    }),
    toJsonFile('synonyms.json', { items: synonymItems(source) }),
    toJsonFile('preset.json', { value: preset() }),
    toJsonFile('alias.json', { collection_name: collection }),
    { name: 'README.md', text: typesenseGuide(source.index, collection) },
  ];
}

/** The root of a one-way synonym is what is typed. */
const synonymItems = ({ synonyms: { same, leads } }: ExportSource) => [
  ...same.map(({ id, names }) => ({ id: `same-${id}`, synonyms: names, symbols_to_index: SYMBOLS })),
  ...leads.map(({ from, to }, place) => ({
    id: `leads-${place}`,
    root: from,
    synonyms: to,
    symbols_to_index: SYMBOLS,
  })),
];

/** Ranking stands in the question, and a preset keeps one. Names are taken to the letter; texts forgive a slip in a long word. */
function preset() {
  const [title, names, ...texts] = SEARCHED;
  const fields = [title, names, ...NAMED, ...texts];
  const isName = (field: string) => field === names || NAMED.includes(field);

  return {
    query_by: fields.join(','),
    query_by_weights: fields.map((_, place) => fields.length - place).join(','),
    num_typos: fields.map((field) => (isName(field) ? 0 : 1)).join(','),
    min_len_1typo: 6,
    enable_typos_for_numerical_tokens: false,
    enable_typos_for_alpha_numerical_tokens: false,
    prefix: 'false',
    drop_tokens_threshold: 0,
    sort_by: '_text_match:desc,rank:desc',
    facet_by: FIELDS.filter((field) => 'facet' in field)
      .map(({ name }) => name)
      .join(','),
    max_facet_values: 250,
  };
}
