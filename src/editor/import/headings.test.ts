import { expect, test } from 'vitest';
import { classifyHeading } from '#editor/import/headings.ts';

test.each([
  ['Responsibilities', 'responsibilities'],
  ['What you’ll do', 'responsibilities'],
  ['Backend Developer Roles and Responsibilities', 'responsibilities'],
  ['Your day to day', 'responsibilities'],
  ['Key skillset', 'must'],
  ['Requirements:', 'must'],
  ['Who you are', 'must'],
  ['Minimum qualifications', 'must'],
  ['Preferred qualifications', 'nice'],
  ['Bonus points', 'nice'],
  ['What we offer', 'benefits'],
  ['Compensation and benefits', 'benefits'],
  ['Salary', 'pay'],
  ['Who we are', 'company'],
  ['About the role', 'about'],
  ['How to apply', 'process'],
  ['Frequently asked questions', 'answer'],
  ['Equal opportunity', 'equal'],
  ['Our boat', undefined],
  ['We have looked for a person with these skills for a very long time now', undefined],
])('%s opens %s', (heading, section) => {
  expect(classifyHeading(heading)).toBe(section);
});
