import { expect, test } from 'vitest';
import { type Judged, judge, listSources, tellRecall, UNSEEN } from '#testing/import-recall.ts';

const judged = await judge(UNSEEN);

const share = (all: Judged[]): number => all.filter(({ wanted, found }) => wanted === found).length / all.length;

test('sentences of texts that the importer was not written for are sorted into their sections', () => {
  console.log(tellRecall(judged));

  expect(listSources(UNSEEN).length).toBeGreaterThanOrEqual(8);
  expect(share(judged)).toBeGreaterThan(0.95);
});

test('no section is much worse than the others', () => {
  const shares = [...Map.groupBy(judged, ({ wanted }) => wanted)].map(([section, all]) => ({
    section,
    share: share(all),
  }));

  expect(shares.filter((one) => one.share < 0.6)).toEqual([]);
});

test('every sentence that a person sees in these texts is found', () => {
  expect(judged.filter(({ found }) => found === 'nowhere')).toEqual([]);
});
