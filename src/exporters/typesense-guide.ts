/** How the files are loaded, as Markdown. `TYPESENSE` and the two keys are the reader's; nothing is sent from here. */
export const typesenseGuide = (index: string, collection: string): string => `# Load into Typesense

Written by \`npm run search:export -- typesense\` for Typesense 30. Nothing was sent. Set three variables, and run what follows in this
folder; a load that fails leaves what was searched before in its place.

\`\`\`sh
export TYPESENSE=https://search.company.example
export ADMIN_KEY=…

# The synonyms, and how the collection is best asked
curl --fail-with-body -X PUT "$TYPESENSE/synonym_sets/${index}" \\
  -H "X-TYPESENSE-API-KEY: $ADMIN_KEY" -H 'Content-Type: application/json' --data-binary @synonyms.json
curl --fail-with-body -X PUT "$TYPESENSE/presets/${index}" \\
  -H "X-TYPESENSE-API-KEY: $ADMIN_KEY" -H 'Content-Type: application/json' --data-binary @preset.json

# A new collection beside the one that is searched. 409 says that these very records are loaded already.
curl --fail-with-body -X POST "$TYPESENSE/collections" \\
  -H "X-TYPESENSE-API-KEY: $ADMIN_KEY" -H 'Content-Type: application/json' --data-binary @collection.json
curl --fail-with-body -X POST "$TYPESENSE/collections/${collection}/documents/import?action=upsert" \\
  -H "X-TYPESENSE-API-KEY: $ADMIN_KEY" -H 'Content-Type: text/plain' --data-binary @documents.jsonl > loaded.jsonl
# Each line must say "success":true; this prints those that do not, and then the alias must not be turned.
grep -v '"success":true' loaded.jsonl

# From now on it is searched
curl --fail-with-body -X PUT "$TYPESENSE/aliases/${index}" \\
  -H "X-TYPESENSE-API-KEY: $ADMIN_KEY" -H 'Content-Type: application/json' --data-binary @alias.json
\`\`\`

Once, a key for the search page. It may search these collections and nothing else, and every visitor can read it:

\`\`\`sh
curl --fail-with-body -X POST "$TYPESENSE/keys" \\
  -H "X-TYPESENSE-API-KEY: $ADMIN_KEY" -H 'Content-Type: application/json' \\
  -d '{ "description": "search page", "actions": ["documents:search"], "collections": ["${index}.*"] }'
\`\`\`

Browsers may ask only when the server was started with \`--enable-cors\` (and \`--cors-domains\` with the address of the site). Then build
with \`SEARCH_ENGINE=typesense\`, \`SEARCH_ENDPOINT\`, \`SEARCH_KEY\`${index === 'careers' ? '' : ` and \`SEARCH_INDEX=${index}\``}. Old collections are yours to delete:
\`curl -X DELETE "$TYPESENSE/collections/<name>" -H "X-TYPESENSE-API-KEY: $ADMIN_KEY"\`.
`;
