import { type ExportFile, type ExportSource, toJsonFile, toLinesFile } from '#exporters/export-file.ts';
import { meilisearchGuide } from '#exporters/meilisearch-guide.ts';
import type { Synonyms } from '#exporters/synonyms.ts';
import { SEARCHED } from '#search/texts/fields.ts';

// Source: meilisearch/open-api, open-api.json (1.15.2), and meilisearch/documentation (August 2026).

const FACETS = [
  'kind',
  'status',
  'families',
  'familyNames',
  'levels',
  'levelNames',
  'skills',
  'skillNames',
  'mustSkills',
  'skillKind',
  'topic',
  'locations',
  'locationNames',
  'countries',
  'workplaces',
  'employment',
  'isTalentPool',
  'payCurrency',
  'payPeriod',
];

const NUMBERS = ['rank', 'levelRank', 'openings', 'payMin', 'payMax', 'payYearMax', 'posted', 'opens', 'closes'];

/** Everything that Meilisearch is given: the settings of an index, and its records. */
export const toMeilisearch = (source: ExportSource): ExportFile[] => [
  toLinesFile('documents.ndjson', source.records),
  toJsonFile('settings.json', toSettings(source)),
  { name: 'README.md', text: meilisearchGuide(source.index) },
];

function toSettings({ synonyms, exactWords, dottedWords }: ExportSource) {
  const [title, names, ...texts] = SEARCHED;

  return {
    searchableAttributes: [title, names, 'skillNames', 'familyNames', 'levelNames', 'locationNames', ...texts],
    filterableAttributes: [...FACETS, ...NUMBERS],
    sortableAttributes: NUMBERS,
    rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'rank:desc'],
    // Without them "C", "C#" and "C++" would be one word.
    nonSeparatorTokens: ['+', '#'],
    dictionary: dottedWords,
    synonyms: toLists(synonyms),
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 6, twoTypos: 10 },
      disableOnWords: exactWords,
      disableOnAttributes: [names, 'skillNames'],
      disableOnNumbers: true,
    },
    // Otherwise "r" would be every word that begins so.
    prefixSearch: 'disabled',
    faceting: { maxValuesPerFacet: 250 },
  };
}

/** For each name the others, for each word what it leads to, in small letters: the engine compares them so. */
function toLists({ same, leads }: Synonyms): Record<string, string[]> {
  const lists = new Map<string, Set<string>>();
  const add = (from: string, to: string[]) => {
    const key = from.toLowerCase();
    const others = to.map((name) => name.toLowerCase()).filter((name) => name !== key);
    lists.set(key, new Set([...(lists.get(key) ?? []), ...others]));
  };
  for (const { names } of same) for (const name of names) add(name, names);
  for (const { from, to } of leads) add(from, to);

  return Object.fromEntries([...lists].map(([name, others]) => [name, [...others]]));
}
