import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dateAt } from '#domain/calendar-date.ts';
import { openingChanged, roleChanged } from '#testing/policy/built-site.ts';
import { addressOf, INDEXED_PAGES } from '#testing/site/pages.ts';
import {
  CONTENT,
  ENDED_OPENINGS,
  LISTED_OPENINGS,
  NOW,
  PUBLISHED_ROLES,
  RETIRED_ROLES,
  statusOf,
} from '#testing/site/site-content.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';

const read = (file: string): string => readFileSync(join(SITE_FOLDER, file), 'utf8');
const listAll = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text = '']) => text);

const parts = listAll(read('sitemap-index.xml'), 'loc');
const entries = parts.flatMap((part) =>
  [...read(new URL(part).pathname.slice(1)).matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
    address: listAll(entry, 'loc')[0] ?? '',
    modified: listAll(entry, 'lastmod')[0],
  })),
);
const addresses = entries.map(({ address }) => address);
const modified = new Map(entries.map((entry) => [entry.address, entry.modified]));

describe('the sitemap', () => {
  test('is named by robots.txt with its full address', () => {
    expect(read('robots.txt')).toContain(`\nSitemap: ${addressOf('/sitemap-index.xml')}\n`);
  });

  test('names every indexed page and nothing else', () => {
    expect(addresses.toSorted()).toEqual(INDEXED_PAGES.map(({ path }) => addressOf(path)).sort());
  });

  test('names no page twice', () => {
    expect(addresses.filter((address, place) => addresses.indexOf(address) !== place)).toEqual([]);
  });

  test('leaves out what is a draft, retired, ended or not found', () => {
    const hidden = [
      ...CONTENT.roles.filter(({ status }) => status === 'draft').map(({ id }) => `/roles/${id}/`),
      ...RETIRED_ROLES.map(({ id }) => `/roles/${id}/`),
      ...CONTENT.roles.flatMap(({ formerIds }) => formerIds).map((id) => `/roles/${id}/`),
      ...CONTENT.openings.filter((opening) => statusOf(opening) === 'draft').map(({ id }) => `/openings/${id}/`),
      ...ENDED_OPENINGS.map(({ id }) => `/openings/${id}/`),
      '/404.html',
      '/404/',
    ].map(addressOf);

    expect(hidden.filter((address) => addresses.includes(address))).toEqual([]);
  });

  test('says when each role page last changed', () => {
    const told = PUBLISHED_ROLES.map(({ id }) => [id, modified.get(addressOf(`/roles/${id}/`))]);

    expect(told).toEqual(PUBLISHED_ROLES.map((role) => [role.id, roleChanged(role)]));
  });

  test('says when each opening page last changed', () => {
    const told = LISTED_OPENINGS.map(({ id }) => [id, modified.get(addressOf(`/openings/${id}/`))]);

    expect(told).toEqual(LISTED_OPENINGS.map((opening) => [opening.id, openingChanged(opening)]));
  });

  test('knows no day but those of the content, and none in the future', () => {
    const days = new Set<string>([
      ...CONTENT.roles.map(({ reviewed }) => reviewed),
      ...CONTENT.faqs.map(({ reviewed }) => reviewed),
      ...CONTENT.openings.map(({ posted }) => posted),
    ]);
    const today = dateAt(NOW, CONTENT.organisation.defaultTimeZone);

    expect(entries.filter((entry) => entry.modified && (!days.has(entry.modified) || entry.modified > today))).toEqual(
      [],
    );
  });
});
