/** How the files are loaded, as Markdown. The address and the keys are the reader's; nothing is sent from here. */
export const meilisearchGuide = (index: string): string => `# Load into Meilisearch

Written by \`npm run search:export -- meilisearch\` for Meilisearch 1.15 and newer. Nothing was sent. Set two variables, and run what
follows in this folder. It loads a new index beside the one that is searched, and swaps the two when it is there.

\`\`\`sh
export MEILISEARCH=https://search.company.example
export ADMIN_KEY=…

# A new index with its settings, then its records. Each answer names a task; GET $MEILISEARCH/tasks/<taskUid> says how it went.
curl --fail-with-body -X DELETE "$MEILISEARCH/indexes/${index}_next" -H "Authorization: Bearer $ADMIN_KEY"
curl --fail-with-body -X POST "$MEILISEARCH/indexes" -H "Authorization: Bearer $ADMIN_KEY" \\
  -H 'Content-Type: application/json' -d '{ "uid": "${index}_next", "primaryKey": "id" }'
curl --fail-with-body -X PATCH "$MEILISEARCH/indexes/${index}_next/settings" -H "Authorization: Bearer $ADMIN_KEY" \\
  -H 'Content-Type: application/json' --data-binary @settings.json
curl --fail-with-body -X POST "$MEILISEARCH/indexes/${index}_next/documents" -H "Authorization: Bearer $ADMIN_KEY" \\
  -H 'Content-Type: application/x-ndjson' --data-binary @documents.ndjson

# The first time only: there must be something to swap with
curl --fail-with-body -X POST "$MEILISEARCH/indexes" -H "Authorization: Bearer $ADMIN_KEY" \\
  -H 'Content-Type: application/json' -d '{ "uid": "${index}", "primaryKey": "id" }'

# When all tasks have succeeded: from now on it is searched
curl --fail-with-body -X POST "$MEILISEARCH/swap-indexes" -H "Authorization: Bearer $ADMIN_KEY" \\
  -H 'Content-Type: application/json' -d '[{ "indexes": ["${index}", "${index}_next"] }]'
\`\`\`

Once, a key for the search page. It may search this index and nothing else, and every visitor can read it:

\`\`\`sh
curl --fail-with-body -X POST "$MEILISEARCH/keys" -H "Authorization: Bearer $ADMIN_KEY" \\
  -H 'Content-Type: application/json' \\
  -d '{ "description": "search page", "actions": ["search"], "indexes": ["${index}"], "expiresAt": null }'
\`\`\`

Browsers may ask: the server answers pages of every site, unless a proxy before it does otherwise. Then build with \`SEARCH_ENGINE=meilisearch\`, \`SEARCH_ENDPOINT\`, \`SEARCH_KEY\`${
  index === 'careers'
    ? ''
    : ` and
\`SEARCH_INDEX=${index}\``
}. The engine reads synonyms of three words at most, and 50 for each word.
`;
