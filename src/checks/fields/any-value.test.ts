import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fields } from '#checks/document.ts';
import { checkShape } from '#checks/fields/check-shape.ts';
import { knownEntries } from '#checks/known-entries.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { SMALLEST } from '#testing/builders.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[]; // keys of COLLECTIONS are its keys

/** Names of fields, and names that every JavaScript object has anyway. */
const name = fc.oneof(
  fc.constantFrom('id', 'name', 'skill', 'anyOf', 'min', 'max', 'toString', 'toJSON', 'constructor', '__proto__'),
  fc.string(),
);

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('2026-02-30', '05/11/2026', 'yes', '70k', '€', 'constructor', 'en-x', 'Node.js', 'http://x.y', 'P1M'),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(name, tie('any'), { maxKeys: 4 }),
  ),
})).any;

const NOWHERE = { start: 0, end: 0 };
const fieldsOf = (written: unknown): Fields => ({ value: written, spanOf: () => NOWHERE, spanOfKey: () => NOWHERE });

const messagesFor = (collection: CollectionName, written: unknown): string[] =>
  checkShape({ file: 'x', collection, id: 'x', text: '', fields: fieldsOf(written) })
    .tell(knownEntries([], undefined))
    .map(({ message }) => message);

/** Whether an editor could read it: a sentence of ours, of a length that fits on a screen. */
const isReadable = (message: string): boolean =>
  /^[A-Z"]/.test(message) &&
  /[.?!]"?$/.test(message) &&
  message.length < 700 &&
  !/undefined|\[object|Invalid input/.test(message);

test.each(NAMES)('whatever a file of %s says, it is answered in words', (collection) => {
  fc.assert(
    fc.property(value, (written) => {
      for (const message of messagesFor(collection, written)) expect(message).toSatisfy(isReadable);
    }),
    { numRuns: 150 },
  );
});

const ENTRIES: [collection: CollectionName, fields: object][] = [
  ['roles', SMALLEST.role],
  ['openings', SMALLEST.opening],
  ['payBands', SMALLEST.payBand],
  ['organisation', SMALLEST.organisation],
];

test.each(ENTRIES)('whatever one field of %s says, it is answered in words', (collection, fields) => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(fields)), value, (field, written) => {
      for (const message of messagesFor(collection, { ...fields, [field]: written }))
        expect(message).toSatisfy(isReadable);
    }),
    { numRuns: 400 },
  );
});
