import { expect, test } from 'vitest';
import { readFolder } from '#checks/files/read-folder.ts';
import { listAddresses } from '#checks/text/links/list-addresses.ts';
import { makeSide } from '#editor/report/side.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const { sheets, check } = makeSide(readFolder('.'), NOW);

test('every page of the site is compared', () => {
  const addresses = listAddresses(check.content, [], check.documents, NOW)?.pages.keys() ?? [];
  const pages = [...addresses].filter((address) => address.endsWith('/'));

  expect(sheets.failed).toEqual([]);
  expect([...sheets.pages.keys()].sort()).toEqual(pages.sort());
});

test('what a page prints are words: no address within the site, no moment for machines, no id', () => {
  const lines = [...sheets.pages.values()].flatMap((sheet) => sheet.lines.map(({ text }) => text));

  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.filter((text) => /^\/|\d{4}-\d{2}-\d{2}T|\[object|^undefined$|^(?:true|false)$/.test(text))).toEqual([]);
});
