import { expect, test } from 'vitest';
import { llmsText } from '#feeds/llms-text.ts';
import { aCatalogue, anOpening, anOrganisation, aRole } from '#testing/builders.ts';
import { siteGuide } from '#views/site-guide.ts';

const SITE = 'https://careers.quillmark.example';
const textOf = (collections: Parameters<typeof aCatalogue>[0] = {}) =>
  llmsText(siteGuide(aCatalogue(collections), 'en'), (path) => SITE + path);

test('it begins with the name, a summary, and that the example hires nobody', () => {
  const lines = textOf().split('\n\n');

  expect(lines[0]).toBe('# Careers at Quillmark: roles, skills, pay and openings');
  expect(lines[1]).toMatch(/^> The roles, openings and answers of Quillmark/);
  expect(lines[2]).toBe('Quillmark is a fictional company. This is an example site: nobody is hired here.');
  expect(textOf({ organisation: anOrganisation({ example: false }) })).not.toContain('fictional');
});

test('it leads to each role, opening and document with a word about it', () => {
  const text = textOf();

  expect(text).toContain(
    `\n## Roles: Back-end\n\n- [Back-end developer](${SITE}/roles/back-end-developer.md): Build and run the services`,
  );
  expect(text).toContain(
    `\n- [Back-end developer](${SITE}/openings/developer-berlin.md): Berlin · on-site · €62,000 to €78,000 a year, gross · Open until`,
  );
  expect(text).toContain(`\n- [roles.json](${SITE}/api/v1/roles.json): `);
  expect(text).toContain(`\n- [What you get](${SITE}/benefits/): `);
});

test('it tells nothing of drafts, of retired roles and of openings that have ended', () => {
  const text = textOf({
    roles: [aRole({ id: 'hidden', status: 'draft' }), aRole({ id: 'gone', status: 'retired' }), aRole()],
    openings: [
      anOpening({ id: 'ended', outcome: { filled: '2026-11-12' } }),
      anOpening({ id: 'next', posted: '2026-12-01' }),
    ],
  });

  expect(text).not.toMatch(/\/(hidden|gone|ended|next)\b/);
  expect(text).not.toContain('## Openings');
});
