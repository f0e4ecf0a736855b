import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { EngineName, FullTextEngine } from '#domain/full-text-engine.ts';

const CHOSEN = fileURLToPath(new URL('../search/texts/chosen.ts', import.meta.url)).replaceAll('\\', '/');
const PRIVACY = new URL('../../content/pages/privacy.mdx', import.meta.url);

const OPENERS: Record<EngineName, { from: string; open: string }> = {
  typesense: { from: '#search/texts/typesense.ts', open: 'openTypesense' },
  meilisearch: { from: '#search/texts/meilisearch.ts', open: 'openMeilisearch' },
};

/**
 * Makes the search page ask an engine for the full text. The build then has no index of its own, and the scripts nothing that would
 * read one; without an engine they have nothing that would ask it.
 */
export function fullTextEngine(engine: FullTextEngine): AstroIntegration {
  const { name, endpoint, key, index } = engine;
  const { from, open } = OPENERS[name];
  const plugin = {
    name: 'rolebook:full-text-engine',
    enforce: 'pre' as const,
    load: (id: string) =>
      id.split('?')[0] === CHOSEN
        ? `import { ${open} } from '${from}';\nexport const loadFullText = async () => ${open}(${JSON.stringify({ endpoint, key, index })});`
        : null,
  };

  return {
    name: 'rolebook:full-text-engine',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        // The scripts of search are bundles of their own.
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
        const { host } = new URL(endpoint);
        logger.info(`The full text is asked of ${host}, and no index is written.`);
        if (!readFileSync(PRIVACY, 'utf8').includes(host))
          logger.warn(
            `content/pages/privacy.mdx does not name ${host}. The page says by itself what is sent there; see that what you wrote is still true.`,
          );
      },
    },
  };
}
