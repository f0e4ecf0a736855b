import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAmount } from '#domain/search/amount.ts';
import { wholeVocabulary } from '#domain/search/further-names.ts';
import type { Values } from '#domain/search/table.ts';
import { LONGEST_QUERY, understand } from '#domain/search/understand.ts';
import type { NamedTable } from '#domain/search/vocabulary.ts';

const values = (names: Record<string, string[]>): Values => ({
  id: Object.keys(names),
  name: Object.keys(names),
  says: Object.values(names),
});

const TABLE: NamedTable = {
  role: values({
    'Back-end developer': ['Server-side developer'],
    'Senior back-end developer': [],
    'Site reliability engineer': ['SRE'],
    'Product designer': ['UI/UX designer'],
  }),
  skill: {
    ...values({
      C: [],
      'C++': ['cpp', 'c plus plus'],
      'C#': ['c sharp'],
      '.NET': ['dotnet'],
      'Node.js': ['node'],
      Go: ['golang'],
      R: [],
      Java: [],
      JavaScript: ['js'],
      Kubernetes: ['k8s', 'kube'],
      PostgreSQL: ['postgres'],
      Python: [],
    }),
    terms: [[], [], [], [], [], [], [], [], [], ['helm'], [], ['pythia']],
  },
  level: values({ Junior: ['entry level'], Senior: ['sr'] }),
  family: values({ 'Back-end': [], Design: [] }),
  location: values({ Berlin: [], Lisbon: [] }),
  country: values({ Germany: ['Deutschland', 'DE'] }),
  workplace: values({ remote: ['work from home', 'home office'], hybrid: [] }),
  employment: values({ 'part-time': ['teilzeit'] }),
  open: values({ 'open now': [] }),
  topic: values({ Pay: ['salary', 'gehalt'] }),
  answer: { name: ['Do you sponsor visas?'], id: ['visas'], says: [''] },
  trait: values({ 'talent pool': ['initiativbewerbung'] }),
  currency: values({ Euro: ['EUR', '€'], 'US Dollar': ['$'] }),
  words: {
    payFrom: '{amount} a year or more',
    locale: 'en-GB',
    others: ['munich'],
    near: [],
    or: ['/', '|', 'or', 'oder'],
    filler: ['and', 'in', 'with', 'do', 'you', 'i', 'can', 'und', 'mit'],
    jobs: ['jobs'],
    asking: ['can', 'do'],
    instead: [['entwickler', 'developer']],
  },
};

const VOCABULARY = { ...wholeVocabulary(TABLE), amountAt: findAmount };

/** What was understood as a line: groups by `&`, alternatives by `|`, free words in brackets; a `?` for an unknown word. */
function tell(text: string): string {
  const { groups, words } = understand(text, VOCABULARY);
  const parts = groups.map((group) => group.map(({ meanings }) => nameOf(meanings[0])).join(' | '));

  return [...parts, ...words.map(({ word, known }) => `(${word}${known ? '' : '?'})`)].join(' & ');
}

function nameOf(meaning: { of: string; value: number; how: string } | undefined): string {
  if (!meaning || meaning.of === 'open') return 'open';
  if (meaning.of === 'pay') return `${meaning.value}+`;
  const column = TABLE[meaning.of as keyof Pick<NamedTable, 'role'>]; // every other target has a column of that name
  const mark = { start: '…', slip: '~', term: '→' }[meaning.how] ?? '';

  return mark + (column.name[meaning.value] ?? '');
}

describe('a query is read as', () => {
  test.each([
    ['senior k8s berlin', 'Senior & Kubernetes & Berlin'],
    ['remote python', 'remote & Python'],
    ['junior backend', 'Junior & Back-end'],
    ['node and postgres', 'Node.js & PostgreSQL'],
    ['c# or .net', 'C# | .NET'],
    ['python, java or go', 'Python | Java | Go'],
    ['senior, python or java', 'Senior & Python | Java'],
    ['python, java/go', 'Python & Java | Go'],
    ['python, java', 'Python & Java'],
    ['java oder python', 'Java | Python'],
    ['C/C++', 'C | C++'],
    ['python, java', 'Python & Java'],
    ['berlin lisbon', 'Berlin | Lisbon'],
    ['Deutschland oder Berlin', 'Germany | Berlin'],
    ['senior back end developer', 'Senior back-end developer'],
    ['backend entwickler', 'Back-end developer'],
    ['ui/ux designer', 'Product designer'],
    ['c plus plus', 'C++'],
    ['work from home', 'remote'],
    ['teilzeit', 'part-time'],
    ['helm', '→Kubernetes'],
    ['open now', 'open'],
    ['python 80000', 'Python & 80000+'],
    ['80k', '80000+'],
    ['80 k+', '80000+'],
    ['€75.000', 'Euro & 75000+'],
    ['70 000 euro', '70000+ & Euro'],
    ["70'000", '70000+'],
    ['60-80k berlin', '60000+ & Berlin'],
    ['70,000 - 90,000', '70000+ | 90000+'],
    ['$100,000', 'US Dollar & 100000+'],
    ['401k', '(401k?)'],
    ['python 3000', 'Python & (3000?)'],
    ['k8s 24 k', 'Kubernetes & 24000+'],
    ['1,200,000', '(1?) & (200?) & (000?)'],
    ['initiativbewerbung', 'talent pool'],
    ['python wizard', 'Python & (wizard?)'],
    ['visa', '(visa)'],
    ['do you sponsor visas', '(sponsor) & (visas)'],
    ['', ''],
    ['in with and', ''],
  ])('%s: %s', (text, understood) => {
    expect(tell(text)).toBe(understood);
  });

  test.each(['C', 'C++', 'C#', '.NET', 'Node.js', 'R', 'Go', 'Java', 'JavaScript'])('%s is exactly that', (name) => {
    expect(tell(name)).toBe(name);
    expect(tell(name.toLowerCase())).toBe(name);
  });
});

describe('what is half typed', () => {
  test.each([
    ['kuber', '…Kubernetes'],
    ['site reli', '…Site reliability engineer'],
    ['python on kube', 'Python & Kubernetes & (on?)'],
    ['ku', '(ku?)'],
  ])('%s: %s', (text, understood) => {
    expect(tell(text)).toBe(understood);
  });

  test('is no half name when it is a whole word', () => {
    expect(tell('java')).toBe('Java');
  });
});

describe('a slip of typing', () => {
  test.each([
    ['kuberntes', '~Kubernetes'],
    ['senoir backend develper', '~Senior back-end developer'],
    ['berln', '~Berlin'],
  ])('%s: %s', (text, understood) => {
    expect(tell(text)).toBe(understood);
  });

  test('is never seen in a word that has hits', () => {
    for (const text of ['java', 'sponsor', 'designer', 'js', 'pythia berlin', 'oder java'])
      expect(tell(text)).not.toContain('~');
  });
});

test('a chip knows the words it stands for', () => {
  const text = 'senior  K8S, berlin';
  const parts = understand(text, VOCABULARY).groups.flat();

  expect(parts.map(({ typed, from, to }) => [typed, text.slice(from, to)])).toEqual([
    ['senior', 'senior'],
    ['K8S', 'K8S'],
    ['berlin', 'berlin'],
  ]);
});

test('jobs and questions are noticed', () => {
  expect(understand('python jobs', VOCABULARY)).toMatchObject({ wantsJobs: true, isQuestion: false });
  expect(understand('can i work remote', VOCABULARY).isQuestion).toBe(true);
  expect(understand('remote?', VOCABULARY).isQuestion).toBe(true);
});

const ODD = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '<img onerror=alert(1)>',
    '"\'',
    '👩🏽‍💻',
    'مطور',
    '\u202e\u0000\u0007',
    '%E0%A4%A',
    '+++###...',
    'constructor __proto__',
  ),
  fc
    .array(fc.constantFrom('senior', 'k8s', 'or', '/', ',', 'c#', '.net', 'xx', 'pythn', '.'), { maxLength: 60 })
    .map((words) => words.join(' ')),
);

test('any input is understood, and every part points into the text', () => {
  fc.assert(
    fc.property(ODD, (text) => {
      const { groups, words } = understand(text, VOCABULARY);
      for (const { typed, from, to } of groups.flat()) expect(text.slice(from, to)).toBe(typed);
      for (const { typed, from, to } of words) expect(text.slice(from, to)).toBe(typed);
      for (const { meanings } of groups.flat()) expect(meanings.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('nobody types ten thousand characters, and no more than the first two hundred are read', () => {
  expect(understand('k8s '.repeat(2500), VOCABULARY).text).toHaveLength(LONGEST_QUERY);
});
