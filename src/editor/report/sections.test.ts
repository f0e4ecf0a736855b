import { expect, test } from 'vitest';
import { printSections } from '#editor/report/sections.ts';

const lines = (amount: number, length: number) => Array.from({ length: amount }, () => '- '.padEnd(length, 'x'));

test('a section that is too long says how much is missing, and is closed all the same', () => {
  const text = printSections(['Head'], [{ title: 'Long', items: lines(100, 50), isFolded: true }], 2000);

  expect(text.length).toBeLessThanOrEqual(2000);
  expect(text).toMatch(/\*\d+ more left out/);
  expect(text.trimEnd().endsWith('</details>')).toBe(true);
});

test('sections for which there is no room are counted', () => {
  const sections = Array.from({ length: 500 }, (_, index) => ({ title: `Page ${index}`, items: lines(3, 100) }));
  const text = printSections(['Head'], sections);

  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text).toMatch(/\*\d+ more parts left out/);
});

test('a title from the content is said, and does nothing', () => {
  const text = printSections(
    ['Head'],
    [
      { title: '<b> *x*', items: ['- a'] },
      { title: '<b> *x*', items: ['- a'], isFolded: true },
    ],
  );

  expect(text).toContain(String.raw`### &lt;b&gt; \*x\*`);
  expect(text).toContain('<summary>&lt;b&gt; *x*</summary>');
});
