import { expect, test } from 'vitest';
import { roleMarkdown } from '#feeds/role-markdown.ts';
import { aCatalogue, aRole, aSkill } from '#testing/builders.ts';
import { rolePage } from '#views/role-page.ts';

const SITE = 'https://careers.quillmark.example';

function markdownOf(fields: Parameters<typeof aRole>[0] = {}, text = '## About the role\n\nOne.'): string {
  const catalogue = aCatalogue({
    roles: [aRole(fields)],
    skills: [aSkill(), aSkill({ id: 'java' }), aSkill({ id: 'python' })],
  });

  return roleMarkdown(rolePage('back-end-developer', catalogue, 'en'), text, (path) => SITE + path);
}

test('it says what the page says, in the same order', () => {
  const markdown = markdownOf({ qualifications: ['Experience of a service with users.'] });
  const parts = [
    '# Back-end developer\n',
    '\nBuild and run the services behind the product, from the first idea on.\n',
    '\n## What you will do\n\n### Delivery\n\n- Build services that other teams rely on.\n',
    `\n### Needed\n\n- [Git](${SITE}/skills/git/)\n`,
    '\n### Also\n\n- Experience of a service with users.\n',
    '\n## About the role\n\nOne.\n',
    '\n## What it pays\n\n- Germany: €62,000 to €78,000 a year, gross\n',
    `\n## 1 opening for this role\n\n- [Berlin · on-site](${SITE}/openings/developer-berlin/) · €62,000 to €78,000 · `,
    '\nReviewed: 2 November 2026\n',
  ];
  const places = parts.map((part) => markdown.indexOf(part));

  expect(parts.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a group of skills says how many suffice', () => {
  const skills = [{ anyOf: ['java', 'python'], need: 'must' as const, proficiency: 'expert' as const }];

  expect(markdownOf({ skills })).toContain(
    `- At least one of these: [Java](${SITE}/skills/java/), [Python](${SITE}/skills/python/) (expert)\n`,
  );
});

test('a title cannot begin anything', () => {
  expect(markdownOf({ title: '*Back-end* [x](y) <b>' })).toMatch(/^# \\\*Back-end\\\* \\\[x\\\]\(y\) \\<b\\>\n/);
});
