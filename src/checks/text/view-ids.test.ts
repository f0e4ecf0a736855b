import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VIEW_IDS } from '#checks/text/view-ids.ts';

const read = (file: string): string => readFileSync(`src/${file}`, 'utf8');

/** The ids that a route, and the parts that carry their own, write into a page. */
const idsIn = (source: string): string[] => [...source.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id);

// Parts that stand on a route and bring their own ids.
const PARTS: Record<string, string[]> = {
  'roles/[id].astro': ['components/opening/OpeningSheet.astro'],
  'levels/index.astro': ['views/levels-page.ts'],
  'locations/[...page].astro': ['views/locations-page.ts'],
  'families/[id].astro': ['views/ladder.ts'],
  'skills/[id].astro': ['components/skill/SkillRelations.astro'],
  'matrix.astro': ['components/matrix/MatrixSheet.astro'],
  // Its groups get their ids in the view.
  'openings/[...page].astro': ['views/openings-page.ts'],
};

test.each(Object.entries(VIEW_IDS))('%s has these ids and no other', (route, ids) => {
  const sources = [`pages/${route}`, ...(PARTS[route] ?? [])].map(read);
  const inViews = sources.flatMap((source) =>
    [...source.matchAll(/\bid: '([^']+)',\s+(?:title|name)\b/g)].map(([, id = '']) => id),
  );

  // A part may be written twice, for now and for later; html.test.ts sees to it that no page has an id twice.
  expect([...new Set([...sources.flatMap(idsIn), ...inViews])].sort()).toEqual([...ids].sort());
});
