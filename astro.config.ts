import { defineConfig, envField, fontProviders } from 'astro/config';
import { readFullTextEngine } from './src/domain/full-text-engine.ts';
import { admin } from './src/integrations/admin.ts';
import { buildCosts } from './src/integrations/build-costs.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { finishedOutput } from './src/integrations/finished-output.ts';
import { fullTextEngine } from './src/integrations/full-text-engine.ts';
import { healthPage } from './src/integrations/health-page.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { lastSite } from './src/integrations/last-site.ts';
import { offlineCopy } from './src/integrations/offline-copy.ts';
import { pageWriter } from './src/integrations/page-writer.ts';
import { precompressed } from './src/integrations/precompressed.ts';
import { scriptParts } from './src/integrations/script-parts.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { summary } from './src/integrations/summary.ts';
import { DEFAULT_LOCALE } from './src/messages/messages.ts';

// Where the site is published. An adopter sets the two variables, or writes the values here.
const site = process.env.SITE_URL ?? 'https://careers.quillmark.example';
const base = process.env.BASE_PATH ?? '/';
const engine = readFullTextEngine(process.env);

const costs = buildCosts(process.env.BUILD_COSTS);
const host = hostFiles(engine?.endpoint);
const last = lastSite([engine, process.env.SHARE_PICTURES, process.env.HEALTH_PAGE]);
const index = engine ? undefined : searchIndex();

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // One request carries the whole page: styles stand in it. See src/DECISIONS.md.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The default 'jsx' removes the space between two inline elements on neighbouring lines.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  // Two files for one address are an error, not a warning.
  prerenderConflictBehavior: 'error',
  i18n: { locales: [DEFAULT_LOCALE], defaultLocale: DEFAULT_LOCALE },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Instrument Serif',
      cssVariable: '--font-display',
      fallbacks: ['Times New Roman', 'serif'],
      options: {
        variants: [
          {
            weight: 400,
            style: 'normal',
            display: 'optional',
            src: ['./src/styles/face/instrument-serif.woff2'],
          },
        ],
      },
    },
  ],
  logger: { entrypoint: new URL('./.config/build-log.mjs', import.meta.url) },
  devToolbar: { enabled: false },
  env: {
    schema: {
      BUILD_DATE: envField.string({ context: 'server', access: 'public', optional: true }),
      HEALTH_PAGE: envField.enum({ context: 'server', access: 'public', values: ['on', 'off'], default: 'off' }),
      SEARCH_ENGINE: envField.string({ context: 'server', access: 'public', optional: true }),
      SEARCH_ENDPOINT: envField.string({ context: 'server', access: 'public', optional: true }),
      SHARE_PICTURES: envField.enum({ context: 'server', access: 'public', values: ['own', 'site'], default: 'own' }),
    },
  },
  // The output is put in place when all others are done with it.
  integrations: costs.among([
    contentCheck(site),
    healthPage(process.env.HEALTH_PAGE),
    admin(),
    scriptParts(),
    last,
    pageWriter(costs.book, { last, finish: host.finish, early: index?.early }),
    ...(engine ? [fullTextEngine(engine)] : []),
    ...(index ? [index] : []),
    host,
    offlineCopy(),
    precompressed(process.env.PRECOMPRESS),
    summary(),
    finishedOutput(),
  ]),
  vite: {
    // As Astro names its other scripts: what stands before the last dot is the hash, and hosts let such files be kept for ever. Notes
    // for bundlers are of no use in a finished script.
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          entryFileNames: '_astro/[name].[hash].js',
          chunkFileNames: '_astro/[name].[hash].js',
          comments: false,
        },
      },
    },
    build: {
      // Small scripts stand in their page, but for those that every page, or nearly every one, has in common.
      assetsInlineLimit: (file, content) => content.length < 4096 && !/\/(?:Start|Clock)\.astro/.test(file),
    },
  },
});
