import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import NeedList from '#components/role/NeedList.astro';
import type { NeedLine } from '#views/skill-needs.ts';

const expert = { name: 'expert', step: 4, of: 4 };
const java = { text: 'Java', href: '/skills/java/' };
const git = { text: 'Git', href: '/skills/git/' };
const python = { text: 'Python', href: '/skills/python/' };

/** The words of the list, tags left out and white space folded. */
async function wordsOf(lines: NeedLine[]): Promise<string> {
  const html = await (await AstroContainer.create()).renderToString(NeedList, { props: { lines } });

  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test('a skill stands under how well', async () => {
  expect(await wordsOf([{ skills: [java], proficiency: expert }])).toBe('expert , 4 of 4 Java');
});

test('a group says first how many of it are asked for', async () => {
  const group = 'At least one of these';

  expect(await wordsOf([{ group, skills: [java, python], proficiency: expert }])).toBe(
    'expert , 4 of 4 At least one of these : Java Python',
  );
});

test('how well is said once for all that it holds for, the highest first', async () => {
  const working = { name: 'working', step: 2, of: 4 };

  expect(
    await wordsOf([
      { skills: [git], proficiency: working },
      { skills: [java], proficiency: expert },
      { skills: [python], proficiency: expert },
    ]),
  ).toBe('expert , 4 of 4 Java Python working , 2 of 4 Git');
});

test('a skill without a proficiency says nothing of one', async () => {
  expect(await wordsOf([{ skills: [java] }])).toBe('Java');
});
