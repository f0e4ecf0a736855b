import { expect, test } from 'vitest';
import { withDay } from '#integrations/page-day.ts';

const builtOn = { iso: '2026-11-21', text: '21 November 2026' };

test('the day of the build is another one, wherever a page says it, and every other day stays', () => {
  const page = (iso: string, text: string) =>
    `<p data-offline-note><time datetime="${iso}" data-day>${text}</time></p>` +
    '<p>Posted <time datetime="2026-11-20">20 November 2026</time></p>' +
    `<footer>As of <time datetime="${iso}" data-day>${text}</time></footer>`;

  expect(withDay(page('2026-11-20', '20 November 2026'), { builtOn })).toBe(page('2026-11-21', '21 November 2026'));
});

test('a page with openings says the moment too', () => {
  expect(
    withDay('<opening-clock data-built="2026-11-20T12:00:00.000Z" data-words="{}">', {
      builtOn,
      builtAt: '2026-11-21T09:30:00.000Z',
    }),
  ).toBe('<opening-clock data-built="2026-11-21T09:30:00.000Z" data-words="{}">');
});
