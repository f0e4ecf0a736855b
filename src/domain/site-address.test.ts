import { expect, test } from 'vitest';
import { isExampleAddress } from '#domain/site-address.ts';

test.each([
  'https://careers.quillmark.example',
  'https://example.com/careers/',
  'https://careers.example.org',
  'http://localhost:4321',
  'http://127.0.0.1:8080',
  'http://[::1]:4321',
  'https://jobs.test',
])('%s can only be an example', (address) => {
  expect(isExampleAddress(address)).toBe(true);
});

test.each([
  'https://careers.quillmark.com',
  'https://notexample.com',
  'https://example.company.com',
  'https://example.dev',
  'https://localhost.company.com',
  'https://company.com/example',
])('%s can be somebody’s site', (address) => {
  expect(isExampleAddress(address)).toBe(false);
});
