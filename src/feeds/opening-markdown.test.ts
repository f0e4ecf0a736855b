import { expect, test } from 'vitest';
import { openingMarkdown } from '#feeds/opening-markdown.ts';
import { aCatalogue, anOpening } from '#testing/builders.ts';
import { openingPage } from '#views/opening-page.ts';

const SITE = 'https://careers.quillmark.example';

const markdownOf = (fields: Parameters<typeof anOpening>[0] = {}, text = '## Why\n\nOne.'): string =>
  openingMarkdown(
    openingPage('developer-berlin', aCatalogue({ openings: [anOpening(fields)] }), 'en'),
    text,
    (path) => SITE + path,
  );

test('it says what the page says, what decides first', () => {
  const markdown = markdownOf();
  const parts = [
    '# Back-end developer\n',
    `<${SITE}/openings/developer-berlin/>`,
    '\n## The facts\n\n- €62,000 to €78,000 a year, gross',
    '\n- Closes: Fri, 15 Jan 2027, 23:59 GMT+1\n',
    '\n## Why\n\nOne.\n',
    '\n## What you will do\n',
    '\n## What you bring\n',
    '\n## What comes with it\n',
    '\n## What happens next\n',
    '\n## Apply\n\n[Apply](https://apply.quillmark.example/qm-2026-001)',
    '\n## Equal opportunity and adjustments\n',
  ];
  const places = parts.map((part) => markdown.indexOf(part));

  expect(parts.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('what is still to come is not told as a fact', () => {
  expect(markdownOf()).not.toContain('- Closed:');
});

test('one that opens later offers no way to apply', () => {
  expect(markdownOf({ opens: '2026-12-01T09:00' })).not.toContain('## Apply');
});

test('a text without a heading gets one', () => {
  expect(markdownOf({}, 'Just words.')).toContain('\n## This opening\n\nJust words.\n');
});
