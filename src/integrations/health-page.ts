import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { healthPath } from '#paths';

/** Gives the page for editors its address, `/health/`, when `HEALTH_PAGE` is `on`. Otherwise there is no such page. */
export const healthPage = (wanted = 'off'): AstroIntegration => ({
  name: 'rolebook:health-page',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      if (wanted !== 'on') return;
      const entrypoint = fileURLToPath(new URL('../pages/_health.astro', import.meta.url));
      injectRoute({ pattern: healthPath(), entrypoint });
    },
  },
});
