import { expect, test } from 'vitest';
import { isExampleAddress, readSiteAddress } from '#domain/site-address.ts';

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

test.each(['https://careers.company.com', 'https://careers.company.com/', 'http://localhost:4321'])(
  'a site can stand at %s',
  (written) => {
    expect(readSiteAddress(written)).toBe(written.replace(/\/$/, ''));
  },
);

test.each([
  ['careers.company.com', 'Did you mean https://careers.company.com?'],
  ['our site', 'Write the whole address, for example https://careers.company.com'],
  ['', 'Write the whole address, for example https://careers.company.com'],
  ['https://', 'Write the whole address, for example https://careers.company.com'],
  [
    'https://company.com/careers',
    'The folder has a setting of its own: SITE_URL=https://company.com BASE_PATH=/careers/',
  ],
])('SITE_URL=%s is answered with what to write', (written, advice) => {
  expect(() => readSiteAddress(written)).toThrow(`SITE_URL is "${written}". ${advice}`);
});
