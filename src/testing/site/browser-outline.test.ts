import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { FIVE, fits } from '#testing/site/match-page.ts';
import { outlineOf } from '#testing/site/outline.ts';
import { PAGES, test, textOf } from '#testing/site/visit.ts';

const { search } = getMessages('en');

const TOP = `
banner
  navigation "Main"
  search "Search, from every page"`;
/** As one sees it there. */
const TOP_OF_PHONE = `
banner
  search "Search, from every page"
  navigation "Main"`;
const BOTTOM = `
contentinfo
  navigation "More pages"`;

/** An outline in which roles that follow each other are counted: which ones they are is not what it tells. */
const withRolesCounted = (lines: string[]): string[] =>
  lines
    .join('\n')
    .replace(
      /(?:\n {4}h3 "[^"]*(?:developer|engineer|analyst|designer)")+/g,
      (roles) => `\n    h3 of a role × ${roles.trim().split('\n').length}`,
    )
    .split('\n');

/** The lines of an outline between the head and the foot that every page has. */
const between = (main: string, top = TOP): string[] => `${top}${main}${BOTTOM}`.trim().split('\n');

/** What the links, or others of one role, are called within a part of the page. */
const namesOf = async (part: Locator, role: string): Promise<string[]> =>
  [...(await part.ariaSnapshot()).matchAll(new RegExp(`^ *- '?${role}:? "?([^"\n]*)`, 'gm'))].map(
    ([, name = '']) => name,
  );

describe('somebody who hears the page finds', () => {
  test('a role: who it is, what is open, what it asks and what it pays, in this order', async ({ page }) => {
    await page.goto(PAGES.role);

    expect(withRolesCounted(await outlineOf(page))).toEqual(
      between(`
main
  status
  navigation "Breadcrumb"
  h1 "Senior back-end developer"
  complementary "2 openings for this role"
    h2 "2 openings for this role"
  navigation "Levels in Back-end"
  region "What you will do"
    h2 "What you will do"
  region "What you bring"
    h2 "What you bring"
    h3 "Needed"
    h4 "expert, 4 of 4"
    h4 "practitioner, 3 of 4"
    h4 "working, 2 of 4"
    h3 "Welcome, not a reason to hold back"
    h4 "practitioner, 3 of 4"
    h4 "working, 2 of 4"
    h3 "Education and experience"
    h3 "Also"
  region "More about the role"
    h2 "More about the role"
    h3 "About the role"
    h3 "A week in this role"
    h3 "How the team works"
    figure
    h3 "How you grow from here"
  region "What it pays"
    h2 "What it pays"
    table "What it pays": "Where", "Gross pay"
  region "The ladder"
    h2 "The ladder"
  region "Related roles"
    h2 "Related roles"
    h3 of a role × 4
  region "Questions people ask"
    h2 "Questions people ask"
    h3 "What does a senior back-end developer do day to day, and how much is coding?"
    h3 "Which skills set a senior back-end developer apart, and what are they answerable for?"
    h3 "Which degree, practice and knowledge do you expect of a senior back-end developer?"
    h3 "Do certifications help a senior back-end application?"
    h3 "How do I get from mid-level to senior back-end developer?"
    h3 "Can I join as a senior if my job title never said so?"
    h3 "What is the pay for a senior back-end developer, and do contracts differ?"
    h3 "Are the three mid-level back-end roles paid differently?"
  region "About this page"
    h2 "About this page"`),
    );
    // Each opening is one item, and dots and signs are words or silent.
    const openings = page.getByRole('complementary').getByRole('list');
    expect(await openings.getByRole('listitem').count()).toBe(2);
    expect(await page.getByRole('region', { name: 'What you bring' }).ariaSnapshot()).toMatch(
      /working ?, 2 of 4.*\n {2}- list:\n {4}- listitem:\n {6}- link "Kubernetes"/,
    );
    expect(await page.locator('details').first().ariaSnapshot()).not.toMatch(/text: [+–]/);
  });

  test('an opening: the decision at a glance before the facts, and the way to apply twice', async ({ page }) => {
    await page.goto(PAGES.opening);

    expect(withRolesCounted(await outlineOf(page))).toEqual(
      between(`
main
  status
  navigation "Breadcrumb"
  h1 "Senior back-end developer"
  complementary "At a glance"
  region "The facts"
    h2 "The facts"
  region "This opening"
    h2 "This opening"
    h3 "Why we are hiring"
    h3 "What you would start with"
    h3 "How you can join"
  region "What you will do"
    h2 "What you will do"
  region "What you bring"
    h2 "What you bring"
    h3 "Needed"
    h4 "expert, 4 of 4"
    h4 "practitioner, 3 of 4"
    h4 "working, 2 of 4"
    h3 "Welcome, not a reason to hold back"
    h4 "practitioner, 3 of 4"
    h4 "working, 2 of 4"
    h3 "Education and experience"
    h3 "Also"
  region "What comes with it"
    h2 "What comes with it"
    h3 "On top of the pay"
  region "What happens next"
    h2 "What happens next"
    h3 "Getting to know each other"
    h3 "A piece of work you know well"
    h3 "Programming together"
    h3 "Designing a service"
    h3 "Meeting the team and the decision"
  region "Apply"
    h2 "Apply"
  region "Equal opportunity and adjustments"
    h2 "Equal opportunity and adjustments"`),
    );
    for (const part of [page.getByRole('complementary'), page.getByRole('region', { name: 'Apply', exact: true })])
      expect(await part.getByRole('link', { name: 'Apply', exact: true }).count()).toBe(1);
  });

  test('where an opening is once, in the link of its card', async ({ page }) => {
    await page.goto(PAGES.openings);
    const heard = await page.locator('.cards > li').first().ariaSnapshot();
    const where = await textOf(page.locator('.cards > li > p').first());

    expect(heard).toContain(`, ${where}"`);
    expect(heard).not.toContain(`paragraph: ${where}`);
  });

  test('results: how many there are, and each as a heading and a link that is told from the others', async ({
    page,
  }) => {
    await page.goto(`${PAGES.search}?q=python`);
    await page.locator('main [role=status]').filter({ hasText: '“python”' }).waitFor({ state: 'attached' });
    const lines = await outlineOf(page);

    expect(lines).toContain('  h1 "Search"');
    expect(lines).toContain('  search "Search, on this page"');
    // The way past the filters leads here.
    expect(lines).toContain('  region "25 results for “python”"');
    const status = lines.findIndex((line) => /^ {4}status "25 /.test(line));
    expect(lines[status]).toContain('“python”');
    expect(status, 'not heard twice in a row').toBeGreaterThan(
      lines.findLastIndex((line) => /^ {4,6}h3 /.test(line)) - 1,
    );
    expect(lines.filter((line) => /^ {4,6}h[23] "(Python|Senior back-end developer)"$/.test(line))).toHaveLength(2);
    expect(lines.at(-3)).toContain('"Or look through the lists"');

    // A role and its opening stand there under one title.
    await page.goto(`${PAGES.search}?q=data+analyst`);
    const results = page.getByRole('region', { name: '“data analyst”' });
    await results.getByText(`${search.inBrowser.kinds.opening} ·`).waitFor();
    const names = await namesOf(results, 'link');
    expect(names.filter((name) => name.startsWith('Data analyst')).length).toBe(2);
    expect(new Set(names).size).toBe(names.length);
  });

  test.for([1280, 320])(
    'a comparison at %s px: tables with a name, with headed columns and rows',
    async (width, { page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(PAGES.comparison);

      expect(withRolesCounted(await outlineOf(page))).toEqual(
        between(
          `
main
  navigation "Breadcrumb"
  h1 "From back-end developer to senior back-end developer"
  navigation "Jump to"
  region "Skills"
    h2 "Skills"
    table "Skills": ${width < 720 ? '' : '"Skill", '}"Back-end developer", "Senior back-end developer"
  region "Responsibilities"
    h2 "Responsibilities"
    table "Responsibilities": ${width < 720 ? '' : '"Theme", '}"Back-end developer", "Senior back-end developer"
  region "Education and experience"
    h2 "Education and experience"
    table "Education and experience": ${width < 720 ? '' : '"Asked for", '}"Back-end developer", "Senior back-end developer"
  region "Pay"
    h2 "Pay"
    table "Pay": ${width < 720 ? '' : '"Where", '}"Back-end developer", "Senior back-end developer"`,
          width < 720 ? TOP_OF_PHONE : TOP,
        ),
      );
      expect(await page.getByRole('row', { name: /^Kubernetes/ }).ariaSnapshot()).not.toContain('list');
    },
  );

  test('roles that were chosen: the message that they stand there, and their tables', async ({ page }) => {
    await page.goto(`${PAGES.compare}?roles=back-end-developer,data-engineer`);
    await page.locator('table.comparison').first().waitFor();
    const lines = (await outlineOf(page)).map((line) => line.trim());

    expect(lines.find((line) => line.startsWith('status'))).toMatch(/Back-end developer.*Data engineer/i);
    expect(lines).toContain('table "Skills": "Skill", "Back-end developer", "Data engineer"');
    expect(lines).toContain('table "Pay": "Where", "Back-end developer", "Data engineer"');
  });

  test('what fits: the message, and each role as a heading below it', async ({ page }) => {
    await page.goto(PAGES.match + FIVE);
    await fits(page).first().waitFor();
    const names = await namesOf(page.locator('.results'), 'link');

    expect(withRolesCounted(await outlineOf(page))).toEqual(
      between(`
main
  navigation "Breadcrumb"
  h1 "What fits me?"
  region "Your skills"
    h2 "Your skills"
  region "What fits"
    h2 "What fits"
    region "What would open most"
      h3 "What would open most"
    h3 of a role × 8
  status "With 5 skills the closest role is Back-end developer, 36%."
  region "How the figure is made"
    h2 "How the figure is made"
  region "How skills and roles hang together"
    h2 "How skills and roles hang together"
    figure
  region "Or look through the lists"
    h2 "Or look through the lists"`),
    );
    expect(names.length).toBeGreaterThan(8);
    expect(new Set(names).size).toBe(names.length);
  });
});
