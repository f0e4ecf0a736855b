import { expect, test } from 'vitest';
import { aLocation } from '#testing/builders.ts';
import { addressView } from '#views/address.ts';

type Fields = NonNullable<Parameters<typeof aLocation>[0]>;

test.each<[fields: Fields, lines: string[]]>([
  [
    { locality: 'Berlin', region: 'DE-BE', country: 'DE', postalCode: '10969' },
    ['1 Main Street', '10969 Berlin', 'Germany'],
  ],
  [
    { locality: 'London', region: 'GB-LND', country: 'GB', postalCode: 'EC1R 9QX' },
    ['1 Main Street', 'London EC1R 9QX', 'United Kingdom'],
  ],
  [
    { locality: 'Denver', region: 'US-CO', country: 'US', postalCode: '80205' },
    ['1 Main Street', 'Denver, CO 80205', 'United States'],
  ],
])('%o is written as there', (fields, lines) => {
  expect(addressView(aLocation({ street: '1 Main Street', ...fields }), 'en')).toEqual({
    lines,
    region: fields.region,
  });
});
