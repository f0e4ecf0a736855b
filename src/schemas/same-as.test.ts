import { expect, test } from 'vitest';
import { skillSchema } from '#schemas/skill.ts';
import { listRefusals, SMALLEST } from '#testing/builders.ts';

const refusalsOf = (address: string) => listRefusals(skillSchema, { ...SMALLEST.skill, sameAs: [address] });

test.each([
  'https://www.wikidata.org/entity/Q192490',
  'http://data.europa.eu/esco/skill/0058526a-11e9-40a3-ab33-7c5ffdf661db',
])('a skill may be the same as %s', (address) => {
  expect(refusalsOf(address)).toEqual([]);
});

test.each([
  ['https://www.wikidata.org/wiki/Q192490', 'the page about an entry, not its name'],
  ['https://www.wikidata.org/entity/Q0192490', 'a number that begins with zero'],
  ['https://www.wikidata.org/entity/P31', 'a property'],
  ['https://wikidata.org/entity/Q192490', 'another host'],
  ['http://data.europa.eu/esco/skill/0058526a', 'half a name'],
  ['http://data.europa.eu/esco/occupation/0058526a-11e9-40a3-ab33-7c5ffdf661db', 'an occupation'],
  ['https://en.wikipedia.org/wiki/PostgreSQL', 'an article'],
  ['Q192490', 'a number alone'],
])('%s is refused: %s', (address) => {
  expect(refusalsOf(address)).toEqual([expect.stringMatching(/^sameAs\.0: Found ".*Wikidata or ESCO/)]);
});
