import { expect, test } from 'vitest';
import { listPhysical, listPhysicalStyles } from '#testing/physical-styles.ts';

test('styles say start and end: pages that are read from right to left turn round', () => {
  expect(listPhysicalStyles()).toEqual([]);
});

test.each([
  'padding-left: 1rem',
  'border-right-color: red',
  'left: 0',
  'border-top-left-radius: 4px',
  'text-align: right',
  'float: left',
  'background: linear-gradient(to right, red, blue)',
  'transform: translateX(-100%)',
  'margin: 0 1rem 0 2rem',
  'inset: calc(100% + (2 * var(--space-1))) 0 auto auto',
  'border-radius: 4px 0 0 4px',
  'border-radius: 4px 0',
])('%s is found', (declaration) => {
  expect(listPhysical(`a { color: red; &:hover { ${declaration}; } }`)).toEqual([declaration]);
});

test.each([
  'padding-inline-start: 1rem',
  'text-align: end',
  'inset: 0 auto',
  'margin: 0 1rem 2rem',
  'padding: 0.6rem calc(1rem + 2px) 0 calc(1rem + 2px)',
  'border-radius: 4px 4px 0 0',
  'scroll-margin-block-start: 6rem',
])('%s turns round', (declaration) => {
  expect(listPhysical(`a { ${declaration}; }`)).toEqual([]);
});
