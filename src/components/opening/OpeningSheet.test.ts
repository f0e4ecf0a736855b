import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import OpeningSheet from '#components/opening/OpeningSheet.astro';
import { getMessages } from '#messages/messages.ts';
import type { RoleOpening } from '#views/opening-card.ts';
import type { PayLine } from '#views/role-page.ts';

const words = getMessages('en').role;
const berlin: RoleOpening = {
  title: 'Developer',
  href: '/openings/berlin/',
  where: 'Berlin · on-site',
  pay: '€62,000 to €78,000',
  terms: 'a year, gross · full-time',
  status: { tone: 'open', text: 'Open, no closing date' },
  isOpen: true,
};

const band: PayLine = { places: 'Germany', amount: '€58,000 to €72,000', period: 'a year, gross' };

const render = async (props: { openings: RoleOpening[]; ended: { text: string; href: string }[] }) =>
  (await AstroContainer.create()).renderToString(OpeningSheet, {
    props: { title: { before: 'Openings', count: { text: '' }, after: '' }, pay: [band], ...props },
  });

test('an opening is shown with its place, its pay and a link that names the place', async () => {
  const html = await render({ openings: [berlin], ended: [] });

  expect(html).toContain('€62,000 to €78,000');
  expect(html).toMatch(/href="\/openings\/berlin\/"[^>]*>See the opening<span[^>]*>, Berlin · on-site</);
  expect(html).not.toContain(words.noOpeningsNote);
  expect(html).not.toContain(band.amount);
});

test('without an opening it says so, tells what the role pays, and leads to all openings', async () => {
  const html = await render({ openings: [], ended: [] });

  expect(html).toContain(words.noOpeningsNote);
  expect(html).toContain(band.amount);
  expect(html).toContain('href="/openings/"');
});

test('openings that are over stand last, and only where there are some', async () => {
  const ended = [{ text: 'London (filled)', href: '/openings/london/' }];

  expect(await render({ openings: [berlin], ended })).toMatch(/Berlin[\s\S]*Earlier:[\s\S]*London \(filled\)/);
  expect(await render({ openings: [berlin], ended: [] })).not.toContain(words.ended);
});
