import { expect, test } from 'vitest';
import { securityText } from '#feeds/security-text.ts';
import { anOrganisation } from '#testing/builders.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const tell = (fields: Parameters<typeof anOrganisation>[0]) =>
  securityText(anOrganisation(fields), NOW, ['en', 'de'], 'https://jobs.example/.well-known/security.txt').split('\n');

test('a report goes where the organisation wants it', () => {
  const security = {
    email: 'security@jobs.example',
    url: 'https://jobs.example/report',
    policy: 'https://jobs.example/p',
  };

  expect(tell({ security })).toEqual([
    'Contact: mailto:security@jobs.example',
    'Contact: https://jobs.example/report',
    'Expires: 2027-05-19T00:00:00.000Z',
    'Preferred-Languages: en, de',
    'Canonical: https://jobs.example/.well-known/security.txt',
    'Policy: https://jobs.example/p',
    '',
  ]);
});

test('without a place of its own it goes to the contact of everybody', () => {
  expect(tell({})[0]).toBe('Contact: mailto:jobs@quillmark.example');
});
