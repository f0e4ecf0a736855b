import { z } from 'astro/zod';
import { get } from '#domain/catalogue.ts';
import { documentHead, documentSchema, id, url } from '#feeds/api/document.ts';
import type { Source } from '#feeds/source.ts';
import { TRACKS } from '#schemas/level.ts';
import { listLevelPages } from '#views/level-page.ts';
import { levelPath } from '#paths';

const levelSchema = z
  .strictObject({
    id,
    url: url.describe('The page of the level.'),
    name: z.string(),
    track: z.enum(TRACKS).describe('ic: individual contributor.'),
    rank: z.int().describe('Higher is more senior; two tracks may share a rank.'),
    meaning: z.string().describe('What tells it from its neighbours.'),
  })
  .describe('A rung of every ladder.');

export const levelsSchema = documentSchema('Every level that has a published role.', {
  levels: z.array(levelSchema).describe('The lowest first.'),
});

/** Every level that has a published role. */
export const levelsDocument = (source: Source): z.input<typeof levelsSchema> => ({
  ...documentHead('levels', source),
  levels: listLevelPages(source.catalogue).map((level) => {
    const { name, track, rank, meaning } = get(source.catalogue.levels, level);

    return { id: level, url: source.address(levelPath(level)), name, track, rank, meaning };
  }),
});
