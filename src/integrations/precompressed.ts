import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Effort, precompress } from '#hosting/precompress.ts';
import { plainError } from '#integrations/plain-error.ts';

/**
 * Compressed files beside those of the finished site when `PRECOMPRESS` is `on` or `quick`. Stands behind everything that still
 * changes files. Off by itself: it makes two files more of each text, and hosts such as Netlify and Cloudflare compress themselves.
 */
export function precompressed(wanted = 'off'): AstroIntegration {
  const effort = readEffort(wanted);

  return {
    name: 'rolebook:precompressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (effort === undefined) return;
        logger.info('Compressing …');
        const started = performance.now();
        const { files, bytes, gzip, brotli } = await precompress(fileURLToPath(dir), effort);
        const tell = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(
          `${files} texts of ${tell(bytes)} are ${tell(gzip)} with gzip, ${tell(brotli)} with brotli; ${seconds} s.`,
        );
      },
    },
  };
}

/** What was asked for; undefined when nothing was. Throws for any other word: a server without its files would be found late. */
export function readEffort(wanted: string): Effort | undefined {
  if (wanted === 'off' || wanted === '') return undefined;
  if (wanted === 'on' || wanted === 'quick') return wanted;
  throw plainError(`PRECOMPRESS is "${wanted}". It can be on, quick or off.`);
}
