import { expect, test } from 'vitest';
import { findGraph } from '#structured-data/graph.ts';

test('what there is to say is one graph', () => {
  expect(findGraph([undefined, { '@type': 'Thing', name: 'One' }])).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name: 'One' }],
  });
});

test('where there is nothing to say, nothing is said', () => {
  expect(findGraph([undefined])).toBeUndefined();
});
