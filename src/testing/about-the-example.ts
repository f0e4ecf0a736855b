/** Tests that ask the content for what only the example has: its roles, its skills, how much of everything there is. */
export const ABOUT_THE_EXAMPLE = [
  'src/checks/check-files.test.ts',
  'src/checks/kept-readings.test.ts',
  'src/editor/admin/admin-config.test.ts',
  'src/editor/editor-schema.test.ts',
  'src/editor/health-command.test.ts',
  'src/editor/import/drafts.test.ts',
  'src/editor/import/nothing-lost.test.ts',
  'src/editor/new/kinds.test.ts',
  'src/editor/report/page-sheets.test.ts',
  'src/exporters/make-export.test.ts',
  'src/match/recognise.test.ts',
  'src/match/resume.test.ts',
  'src/match/suggest-skills.test.ts',
  'src/search/chips.test.ts',
  'src/search/engine/sift.test.ts',
  'src/search/full-text.test.ts',
  'src/testing/bench/grow-company.test.ts',
  'src/testing/search/is-named.test.ts',
  'src/testing/site/api.test.ts',
  'src/testing/site/base.test.ts',
  // They go from page to page of the example.
  'src/testing/site/browser-*.test.ts',
  'src/testing/site/build-output.test.ts',
  'src/testing/site/build-refusal.test.ts',
  'src/testing/site/feeds.test.ts',
  'src/testing/site/full-text-engine.test.ts',
  'src/testing/site/grown-site.test.ts',
  'src/testing/site/moved-pages.test.ts',
  'src/testing/site/policy-breaches.test.ts',
  'src/testing/site/same-bytes.test.ts',
  'src/testing/site/search-index.test.ts',
  'src/testing/site/search-relevance.test.ts',
  'src/testing/site/search-table.test.ts',
  'src/testing/site/servers.test.ts',
  'src/testing/site/share-pictures.test.ts',
  'src/testing/site/structured-data.test.ts',
  'src/testing/site/three-instants.test.ts',
];

/** The tests that a fork with content of its own leaves out, by the text of its `organisation.yml`; none where the example is. */
export const leftOut = (organisation: string): string[] => (isExample(organisation) ? [] : ABOUT_THE_EXAMPLE);

/** Whether the content is that of the example, by the text of `organisation.yml`. */
export const isExample = (organisation: string): boolean => /^example:[ \t]*true\b/m.test(organisation);
