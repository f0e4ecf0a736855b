import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NEEDS, packNeeds, unpackNeeds } from '#domain/search/packed-needs.ts';

const needs = fc.uniqueArray(
  fc.record({ skill: fc.nat(2000), need: fc.constantFrom(...NEEDS), proficiency: fc.nat(4) }),
  { selector: ({ skill }) => skill },
);

test('what a role asks for comes back from its letters', () => {
  fc.assert(
    fc.property(needs, (asked) => {
      const bySkill = (list: typeof asked) => list.toSorted((a, b) => a.skill - b.skill);

      expect(bySkill(unpackNeeds(packNeeds(asked)))).toEqual(bySkill(asked));
    }),
  );
});
