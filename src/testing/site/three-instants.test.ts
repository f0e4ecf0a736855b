import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFirstFiles, readAnyFile } from '#testing/site/pages.ts';
import { ENDED_OPENINGS, getRole } from '#testing/site/site-content.ts';
import { copyProject, type TrialProject } from '#testing/site/trial-project.ts';

// One opening lives through its whole life in an afternoon on which nothing else changes.
const ID = 'senior-back-end-developer-berlin-lisbon';
const ROLE = 'senior-back-end-developer';
const FILE = `content/openings/${ID}.mdx`;
const LIFE = 'opens: 2026-11-20T14:00\ncloses: 2026-11-20T16:00\ntimeZone: Europe/Berlin';
const INSTANTS = {
  before: '2026-11-20T12:59:59Z',
  during: '2026-11-20T13:00:00Z',
  after: '2026-11-20T15:00:00Z',
};

type Build = Map<string, string>;

let project: TrialProject;
let builds: Record<keyof typeof INSTANTS, Build>;

beforeAll(() => {
  project = copyProject('instants');
  const text = readFileSync(FILE, 'utf8');
  project.write(FILE, text.replace(/^closes: .*\ntimeZone: .*$/m, LIFE));
  builds = {
    before: build(INSTANTS.before),
    during: build(INSTANTS.during),
    after: build(INSTANTS.after),
  };
}, 300_000);
afterAll(() => project.remove());

/** Every file of a build at an instant by a digest of what is in it. */
function build(instant: string): Build {
  const { status, output } = project.run('build', { BUILD_DATE: instant });
  if (status !== 0) throw new Error(output);
  const folder = join(project.folder, 'dist');

  return new Map(
    listFirstFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(withoutInstant(readAnyFile(file, folder), instant))
        .digest('hex'),
    ]),
  );
}

/** What a file says about its own build is different in every build; everything else must have a reason. */
function withoutInstant(text: string, instant: string): string {
  const built = new Date(instant);
  const inCalendars = built.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const revision = `SEQUENCE:${Math.floor(built.getTime() / 60_000)}`;

  return [built.toISOString(), built.toUTCString(), inCalendars, revision].reduce(
    (rest, form) => rest.replaceAll(form, ''),
    text,
  );
}

/** The files that are in only one of two builds, or not the same in both. The parts of the search index have random names. */
const listChanges = (one: Build, other: Build): string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((file) => one.get(file) !== other.get(file) && !file.startsWith('pagefind/'))
    .sort();

/** The three forms of one feed. */
const formsOf = (feed: string): string[] => ['xml', 'atom', 'json'].map((form) => `feeds/${feed}.${form}`);

/** The files that show or count the opening, each with its reason. */
const FOLLOWING = [
  'index.html', // the newest openings, and how many there are
  'openings/index.html', // its card moves between the groups; counts by place and family
  `openings/${ID}/index.html`, // itself
  `roles/${ROLE}/index.html`, // the sheet of its role
  'roles/index.html', // how many openings the role has
  'levels/index.html', // the same
  'levels/senior/index.html',
  'families/index.html',
  'families/back-end/index.html', // the same, and its card
  'locations/index.html', // both of its places
  'locations/berlin/index.html',
  'locations/lisbon/index.html',
  ...getRole(ROLE).skills.flatMap(({ skills }) => skills.map((skill) => `skills/${skill}/index.html`)), // its card
  ...ENDED_OPENINGS.map(({ id }) => `openings/${id}/index.html`), // how many one can apply for instead, and which
  ...['openings', 'families/back-end', 'levels/senior', 'locations/berlin', 'locations/lisbon'].flatMap(formsOf),
  'feeds/indeed.xml', // an advertisement for each of its places
  'feeds/linkedin.xml',
  'feeds/deadlines.ics', // its deadline
  `openings/${ID}.json`, // itself, for programs
  ...['md', 'txt', 'docx'].map((ending) => `openings/${ID}.${ending}`), // and to be taken along
  'api/v1/openings.json', // the same, among the others
  'api/v1/roles.json', // the openings of its role
  `roles/${ROLE}.json`,
  ...['md', 'txt', 'docx'].map((ending) => `roles/${ROLE}.${ending}`),
  // the same under its former ids
  ...getRole(ROLE).formerIds.flatMap((id) => ['json', 'md', 'txt', 'docx'].map((ending) => `roles/${id}.${ending}`)),
  'llms.txt', // what one can apply for
  'search-table.json', // its moments, for the search
  'search-rest.json', // the edition of that table, so that both are of one build
];

test('when it opens, the files that show or count it change, and no other file', () => {
  expect(listChanges(builds.before, builds.during)).toEqual([...new Set(FOLLOWING)].sort());
});

test('when it closes, the sitemap loses it, its picture says so, the figure of roles may change, and no other file does', () => {
  // The figure of roles and skills shows those with most openings. Its calendar has the deadline from its first day on.
  const ofItself = [`openings/${ID}.png`, `openings/${ID}.ics`];
  const expected = [...FOLLOWING, 'sitemap-pages.xml', ...ofItself, 'match/index.html'];

  expect(listChanges(builds.during, builds.after)).toEqual([...new Set(expected)].sort());
});

test('no page is made and none disappears: the address of an opening stays', () => {
  const pagesOf = (files: Build) => [...files.keys()].filter((file) => file.endsWith('.html'));

  expect(pagesOf(builds.during)).toEqual(pagesOf(builds.before));
  expect(pagesOf(builds.after)).toEqual(pagesOf(builds.before));
});
