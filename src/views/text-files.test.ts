import { expect, test } from 'vitest';
import { aCatalogue, anOrganisation } from '#testing/builders.ts';
import { rolePage } from '#views/role-page.ts';
import { siteGuide } from '#views/site-guide.ts';
import { textEndings } from '#views/text-files.ts';

const withFiles = (textFiles?: boolean) => aCatalogue({ organisation: anOrganisation({ textFiles }) });
const linked = (catalogue: ReturnType<typeof withFiles>): string[] => {
  const { files, frame } = rolePage('back-end-developer', catalogue, 'en');
  const guide = siteGuide(catalogue, 'en').sections.flatMap(({ links }) => links);

  return [...files, ...frame.alternates, ...guide]
    .map(({ href }) => href)
    .filter((href) => /\.(md|txt|docx)$/.test(href));
};

test('a role is there in other forms unless the company says no, and nothing leads to a file that is not', () => {
  expect(textEndings(anOrganisation())).toEqual(['docx', 'txt', 'md']);
  expect(linked(withFiles())).toContain('/roles/back-end-developer.docx');
  expect(textEndings(anOrganisation({ textFiles: false }))).toEqual([]);
  expect(linked(withFiles(false))).toEqual([]);
});

test('without files the guide for programs leads to pages', () => {
  const [openings] = siteGuide(withFiles(false), 'en').sections;
  expect(openings?.links[0]?.href).toBe('/openings/developer-berlin/');
});
