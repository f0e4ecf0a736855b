import { expect, test } from 'vitest';
import { definedTerm } from '#structured-data/defined-term.ts';
import { definedTermSet } from '#structured-data/defined-term-set.ts';
import { aSkill } from '#testing/builders.ts';

const SITE = new URL('https://careers.quillmark.example');

test('a skill is a term of the set of skills, with all its names', () => {
  const sameAs = ['https://www.wikidata.org/entity/Q186055'];

  expect(definedTerm(aSkill({ aliases: ['Git SCM'], sameAs }), SITE)).toEqual({
    '@type': 'DefinedTerm',
    '@id': 'https://careers.quillmark.example/skills/git/#skill',
    name: 'Git',
    alternateName: ['Git SCM'],
    description: 'Keeps the history of a code base, and lets many people change it at once.',
    sameAs,
    url: 'https://careers.quillmark.example/skills/git/',
    inDefinedTermSet: { '@id': definedTermSet('en', SITE)['@id'] },
  });
});

test('a skill without other names or entries elsewhere claims none', () => {
  expect(definedTerm(aSkill(), SITE)).not.toHaveProperty('alternateName');
  expect(definedTerm(aSkill(), SITE)).not.toHaveProperty('sameAs');
});
