/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { leftOut } from '../src/testing/about-the-example.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// Where a machine wants the results, besides what people read: TEST_REPORT=/path/to/report.json
const report = process.env['TEST_REPORT'];

// Tests start our commands a hundred times: their modules are compiled once.
process.env['NODE_COMPILE_CACHE'] ??= `${root}node_modules/.cache/compiled`;

const aboutTheExample = leftOut(readFileSync(new URL('../content/organisation.yml', import.meta.url), 'utf8'));
if (aboutTheExample.length > 0)
  console.log('Tests about the content of the example are left out: src/testing/about-the-example.ts names them.\n');

// Two projects: `unit` needs nothing but the sources; `site` builds the whole site once and looks at the result.
export default getViteConfig(
  {
    root,
    test: {
      root,
      // Browser tests wait for the browser most of the time, so two files at once pay off on two processors already.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      // A fresh worker for each file would load the same modules, and read the same built pages, 300 times.
      isolate: false,
      // Pictures read their colours from the tokens; the runner empties every other style.
      css: { include: [/\.css\?raw$/] },
      ...(report && { reporters: ['default', 'json'], outputFile: { json: report } }),
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['src/**/*.test.ts'],
            exclude: ['src/testing/site/**', 'src/testing/fixtures/**', ...aboutTheExample],
            // Some start a whole command several times, on machines that do other things as well. No test is about time.
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'site',
            include: ['src/testing/site/**/*.test.ts'],
            exclude: aboutTheExample,
            globalSetup: ['src/testing/site/build-site.ts'],
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  },
  { root },
);
