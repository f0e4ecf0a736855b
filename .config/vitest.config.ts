/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// Two projects: `unit` needs nothing but the sources; `site` builds the whole site once and looks at the result.
export default getViteConfig(
  {
    root,
    test: {
      root,
      projects: [
        {
          extends: true,
          test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/testing/site/**', 'src/testing/fixtures/**'] },
        },
        {
          extends: true,
          test: {
            name: 'site',
            include: ['src/testing/site/**/*.test.ts'],
            globalSetup: ['src/testing/site/build-site.ts'],
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  },
  { root },
);
