import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFiles } from '#checks/check-files.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { type Imported, importSources } from '#editor/import/import-sources.ts';
import { readSource } from '#editor/import/read-source.ts';
import { SEEN } from '#testing/import-recall.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

/** Jobs of a Lever board. */
const board = (...jobs: object[]) =>
  JSON.stringify(
    jobs.map((job) => ({ hostedUrl: 'https://jobs.example/1', description: '<p>We count ships.</p>', ...job })),
  );

const SOURCES: [name: string, text: string | Buffer][] = [
  ['template.txt', readFileSync(join(SEEN, 'template.txt'))],
  ['back-end.md', '# Back-end developer\n\nYou keep the books of a harbour.\n'],
  ['danger.md', '# import.meta.env\n\nYou keep the books of a harbour, day and night, in all weathers.\n'],
  ['danger-too.md', '# import.meta.url\n\nYou keep the light of a harbour, day and night, in all weathers.\n'],
  [
    'open.json',
    board({
      id: 'HB-1',
      text: 'Data Engineer, Harbour',
      categories: { location: 'Berlin', commitment: 'Full-time' },
      workplaceType: 'on-site',
      salaryRange: { min: 70_000, max: 80_000, currency: 'EUR', interval: 'per-year-salary' },
    }),
  ],
  [
    'noisy.json',
    board({
      id: 'HB-2',
      text: 'Data Engineer - Berlin, hybrid (m/w/d) €70k-80k #4410',
      categories: { location: 'Berlin', commitment: 'Full-time' },
      workplaceType: 'hybrid',
      salaryRange: { min: 70_000, max: 80_000, currency: 'EUR', interval: 'per-year-salary' },
    }),
  ],
  [
    'noisy.txt',
    'Lighthouse Keeper, Leeds, £45,000 - £52,000 pa, 12 month FTC (maternity cover)\n\nLocation: Leeds\n\nYou keep the light.\n',
  ],
  ['urgent.txt', 'URGENT!!\n\nHarbour painter needed\n\nYou paint every ship that stays longer than a night.\n'],
  ['no-pay.json', board({ text: 'Data analyst', categories: { location: 'Atlantis' } })],
  ['twins.json', board({ text: 'Harbour pilot' }, { text: 'Harbour pilot' })],
];

let imported: Imported;

beforeAll(async () => {
  const files = readFolder('.');
  const { content } = checkFiles(files, NOW);
  if (!content) throw new Error('The example content cannot be read.');
  const sources = await Promise.all(SOURCES.map(([name, text]) => readSource(name, Buffer.from(text))));
  imported = importSources(sources, { files, content, now: NOW, today: '2026-11-20', earlier: new Map(), wishes: {} });
}, 120_000);

const fieldsOf = (path: string) => parse(imported.texts.get(path)?.split(/^---$/m)[1] ?? '');

const jobsOf = (name: string) => imported.sources.find(({ source }) => source.name === name)?.jobs ?? [];

test('the levels of one file are a ladder of one family', () => {
  const roles = ['junior-mobile-developer', 'mobile-developer', 'senior-mobile-developer'].map((id) =>
    fieldsOf(`roles/${id}.mdx`),
  );

  expect(roles.map(({ level, buildsOn }) => [level, buildsOn])).toEqual([
    ['junior', undefined],
    ['mid', 'junior-mobile-developer'],
    ['senior', 'mobile-developer'],
  ]);
  expect(new Set(roles.map(({ family }) => family)).size).toBe(1);
  expect(roles.every(({ status }) => status === 'draft')).toBe(true);
});

test('answers without questions get one, which is marked', () => {
  expect(fieldsOf('faqs/mobile-developer-pay.mdx')).toMatchObject({
    question: 'What does a mobile developer earn?',
    topic: 'pay',
    roles: ['mobile-developer', 'junior-mobile-developer', 'senior-mobile-developer'],
    status: 'draft',
  });
  expect(imported.texts.get('faqs/mobile-developer-becoming.mdx')).toContain(
    '# guessed: by the answer; the source has no question\nquestion: How do I become a mobile developer?\n',
  );
});

test('a title that a role has already is changed, and the role named', () => {
  expect(imported.texts.get('roles/back-end-developer-imported.mdx')).toContain(
    '# guessed: "Back-end developer" leads to back-end-developer already; merge the two, or find another title\ntitle: Back-end developer (imported)\n',
  );
});

test('a title that the check refuses is left out', () => {
  const [job] = jobsOf('danger.md');

  expect(fieldsOf('roles/role-without-a-title.mdx').title).toBe('Role without a title');
  for (const [path, text] of imported.texts)
    if (path.startsWith('roles/role-without-a-title'))
      expect(text).toContain('# guessed: nothing; the content check refuses the title of the source\ntitle: ');
  expect(job?.decided.find(({ sentence }) => sentence.section === 'title')?.destination).toMatchObject({
    to: 'left out',
    reason: expect.stringContaining('import.meta.env'),
  });
});

test('a vacancy of a published role becomes an opening that nobody sees yet', () => {
  expect(fieldsOf('openings/data-engineer-berlin.mdx')).toMatchObject({
    role: 'data-engineer',
    title: 'Data Engineer, Harbour',
    identifier: 'HB-1',
    posted: '2027-11-20',
    locations: ['berlin'],
    employment: ['full-time'],
    pay: { min: 70_000, max: 80_000, currency: 'EUR', period: 'year' },
  });
});

test('what a title holds besides the name of the work is taken off, and told', () => {
  expect(fieldsOf('roles/lighthouse-keeper.mdx').title).toBe('Lighthouse Keeper');
  expect(imported.texts.get('roles/lighthouse-keeper.mdx')).toContain(
    '# guessed: without "Leeds", "£45,000", "£52,000 pa", "12 month FTC", and "maternity cover", for which there are other fields\ntitle: ',
  );
});

test('a vacancy whose title is the role and what stands beside it has no title of its own', () => {
  const [draft] = jobsOf('noisy.json').flatMap(({ drafts }) => drafts);

  expect(draft?.collection).toBe('openings');
  expect(draft?.fields.map(({ name }) => name)).not.toContain('title');
  expect(draft?.fields.find(({ name }) => name === 'role')?.guess).toBe(
    'it has this title, without "Berlin", "hybrid", "m/w/d", and "€70k-80k #4410", for which there are other fields',
  );
});

test('what is missing for an opening is said, with what was found', () => {
  const [job] = jobsOf('no-pay.json');

  expect(job?.drafts).toEqual([]);
  expect(job?.opening?.why).toBe(
    'The role data-analyst is there already. No opening is written, because this is missing: pay with both ends, a currency and a period; a file in content/locations for Atlantis.',
  );
  expect(job?.opening?.facts).toContain('place: Atlantis');
});

test('two jobs of one title become roles with two titles', () => {
  expect(jobsOf('twins.json').flatMap(({ drafts }) => drafts.map(({ id }) => id))).toEqual([
    'harbour-pilot',
    'harbour-pilot-imported',
  ]);
});

test('a line above the title that only calls for attention is no title', () => {
  expect(fieldsOf('roles/harbour-painter-needed.mdx')).toMatchObject({ title: 'Harbour painter needed' });
  expect(jobsOf('urgent.txt')).toHaveLength(1);
});
