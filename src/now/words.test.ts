import { expect, test } from 'vitest';
import { fillPlural } from '#domain/phrase.ts';
import { getMessages } from '#messages/messages.ts';

const { clock, count, opening } = getMessages('en');

test.each([0, 1, 2, 21, 1000])('%d openings are said in the browser as they were at the build', (amount) => {
  expect(fillPlural(clock.inBrowser, clock.inBrowser.count, amount)).toBe(count.openings(amount));
});

test('so is the state of an opening', () => {
  const { 'closing-soon': soon, closed, filled, withdrawn } = opening.status;

  expect(clock.inBrowser.status).toMatchObject({ 'closing-soon': soon, closed, filled, withdrawn });
});
