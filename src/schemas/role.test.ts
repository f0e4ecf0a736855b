import { expect, test } from 'vitest';
import { roleSchema } from '#schemas/role.ts';
import { listRefusals, SMALLEST } from '#testing/builders.ts';

const refusals = (fields: object) => listRefusals(roleSchema, { ...SMALLEST.role, ...fields });
const sentences = (amount: number) =>
  Array.from({ length: amount }, (_, index) => `Write part ${index} of the service.`);

const OWNER = "Write one person or team, in quotes, for example '@quillmark/back-end'.";
const outside = (amount: number) =>
  `responsibilities: Found ${amount} in all. Write 3 to 20 responsibilities; more than 20 are not read.`;

test.each<[mistake: string, fields: object, refusals: string[]]>([
  [
    'a title of two letters',
    { title: 'QA' },
    [
      'title: Found "QA". It has 2 characters, 3 at least. Write the name of the role, without place, pay, date, code or company name.',
    ],
  ],
  ['two responsibilities', { responsibilities: { delivery: sentences(2) } }, [outside(2)]],
  [
    'twenty-one responsibilities over two themes',
    { responsibilities: { delivery: sentences(20), quality: ['Review what others write, every day.'] } },
    [outside(21)],
  ],
  [
    'a theme without sentences',
    { responsibilities: { delivery: sentences(3), quality: [] } },
    ['responsibilities.quality: Found []. List one or more sentences.'],
  ],
  [
    'a theme by its name',
    { responsibilities: { 'Quality ': sentences(3) } },
    [
      'responsibilities.Quality : Found "Quality ". Write a theme and its sentences, for example `delivery: [Build …]`.',
    ],
  ],
  [
    'an occupation of another scheme',
    { occupations: [{ scheme: 'onet-soc', code: '2512' }] },
    ['occupations.0.code: Found "2512". Write a code of onet-soc, for example 15-1252.00.'],
  ],
  [
    'an occupation with a dot too many',
    { occupations: [{ scheme: 'isco-08', code: '25.12' }] },
    [`occupations.0.code: Found "25.12". Write a code of isco-08, for example '2512'.`],
  ],
  [
    'an occupation without quotes',
    { occupations: [{ scheme: 'soc-2020', code: 2134 }] },
    ["occupations.0.code: Found 2134. Write the code in quotes, for example '2512'."],
  ],
  [
    'experience in years',
    { experience: { months: 'five years' } },
    ['experience.months: Found "five years". Write whole months, for example 60 for five years.'],
  ],
  ['experience as a number', { experience: 60 }, ['experience: Found 60. Write { months: 60 }.']],
  [
    'a degree in other words',
    { education: { credential: 'bachelor', experienceAccepted: true } },
    [
      'education.credential: Found "bachelor". Write one of: high school, associate degree, bachelor degree, professional certificate, postgraduate degree.',
    ],
  ],
  ['an owner without @', { owner: 'back-end' }, [`owner: Found "back-end". ${OWNER}`]],
  ['two owners', { owner: '@ana @ben' }, [`owner: Found "@ana @ben". ${OWNER}`]],
  [
    'an old address for an old id',
    { formerIds: ['/roles/developer/'] },
    ['formerIds.0: Found "/roles/developer/". Write an old id of this role in small letters, digits and hyphens.'],
  ],
  ['an old id twice', { formerIds: ['dev', 'dev'] }, ['formerIds.1: "dev" is listed twice. Keep one.']],
  ['another status', { status: 'live' }, ['status: Found "live". Write one of: draft, published, retired.']],
])('%s is refused with advice', (_, fields, expected) => {
  expect(refusals(fields)).toEqual(expected);
});

test.each<[what: string, fields: object]>([
  [
    'three responsibilities over three themes',
    { responsibilities: { a: sentences(1), b: sentences(1), c: sentences(1) } },
  ],
  ['twenty responsibilities', { responsibilities: { delivery: sentences(20) } }],
  ['no skills', { skills: [] }],
  [
    'each occupation scheme with its code',
    {
      occupations: [
        { scheme: 'onet-soc', code: '15-1252.00' },
        { scheme: 'isco-08', code: '2512' },
        { scheme: 'soc-2020', code: '2134' },
      ],
    },
  ],
  ['an owner who is one person', { owner: '@ana-reis' }],
  ['dates as YAML 1.1 reads them', { published: new Date('2026-09-01'), reviewed: new Date('2026-11-02') }],
])('%s: valid', (_, fields) => {
  expect(refusals(fields)).toEqual([]);
});
