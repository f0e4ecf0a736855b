import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { indeedFeed } from '#feeds/indeed.ts';
import { type BoardAd, jobBoardFeed } from '#feeds/job-board.ts';
import { linkedInFeed } from '#feeds/linkedin.ts';
import { toTextSource } from '#feeds/source.ts';
import { aCatalogue, anOpening } from '#testing/builders.ts';
import { hardText, heldByXml } from '#testing/hard-texts.ts';

const SITE = new URL('https://careers.quillmark.example');

const boardFeed = (fields: Parameters<typeof anOpening>[0] = {}) =>
  jobBoardFeed(toTextSource(aCatalogue({ openings: [anOpening(fields)] }), SITE, 'en', async () => '## Why\n\nSo.'));

const parser = new XMLParser({ trimValues: false, parseTagValue: false, isArray: (name) => name === 'job' });

type Job = Record<string, string>;

const FORMATS = {
  indeed: { write: indeedFeed, id: 'referencenumber' },
  linkedin: { write: linkedInFeed, id: 'partnerJobId' },
};

/** The jobs in a text, and whether each text of theirs stands in CDATA is looked at elsewhere. */
const jobsOf = (xml: string): Job[] => parser.parse(xml).source.job ?? [];

describe.each(Object.entries(FORMATS))('%s', (_, { write, id }) => {
  test('gives back whatever texts it was made from', async () => {
    const feed = await boardFeed();
    const [ad] = feed.ads;
    if (!ad) throw new Error('There is no advertisement.');

    fc.assert(
      fc.property(hardText(), hardText(), hardText(), (title, company, text) => {
        const html = `<p>${text.replace(/[<>]/g, '')}</p>`;
        const [job] = jobsOf(write({ ...feed, publisher: company, ads: [{ ...ad, title, company, html } as BoardAd] }));

        expect(job?.['title']).toBe(heldByXml(title));
        expect(job?.['company']).toBe(heldByXml(company));
        expect(job?.['description']).toBe(heldByXml(html));
      }),
      { numRuns: 40 },
    );
  });

  test('has one job for each place, known by its number', async () => {
    const feed = await boardFeed({ workplace: 'remote', locations: [], eligibleIn: ['DE', 'PT'], identifier: 'QM-1' });

    expect(jobsOf(write(feed)).map((job) => job[id])).toEqual(['QM-1-de', 'QM-1-pt']);
  });

  test('without an opening has no job', async () => {
    expect(jobsOf(write(await boardFeed({ outcome: { filled: '2026-11-12' } })))).toEqual([]);
  });
});

test('Indeed gets its fields in CDATA, and none that is empty', async () => {
  const xml = indeedFeed(await boardFeed({ identifier: 'QM-1', employment: ['full-time', 'part-time'] }));
  const [job] = jobsOf(xml);

  expect(job).toMatchObject({
    title: 'Back-end developer',
    date: '2026-11-02',
    referencenumber: 'QM-1-berlin',
    requisitionid: 'QM-1',
    url: 'https://careers.quillmark.example/openings/developer-berlin/',
    company: 'Quillmark',
    city: 'Berlin',
    state: 'BE',
    country: 'DE',
    postalcode: '10115',
    streetaddress: 'Beispielstraße 1',
    email: 'jobs@quillmark.example',
    salary: '€62,000 to €78,000 per year',
    jobtype: 'fulltime, parttime',
    category: 'Back-end',
    expirationdate: '2027-01-15',
  });
  expect(job?.['description']).toContain('<h3>Why</h3><p>So.</p>');
  expect(Object.values(job ?? {}).filter((text) => text === '')).toEqual([]);
  for (const name of Object.keys(job ?? {})) expect(xml).toContain(`<${name}><![CDATA[`);
});

test.each([
  ['remote', { workplace: 'remote' as const, locations: [], eligibleIn: ['DE'] }, 'Fully remote', 'Remote'],
  ['hybrid', { workplace: 'hybrid' as const, officeDays: 2 }, 'Hybrid remote', 'Berlin'],
  ['on-site', {}, undefined, 'Berlin'],
])('Indeed is told of %s work in its own words', async (_, fields, remotetype, city) => {
  const [job] = jobsOf(indeedFeed(await boardFeed(fields)));

  expect([job?.['remotetype'], job?.['city']]).toEqual([remotetype, city]);
});

test('LinkedIn gets its fields', async () => {
  const [job] = jobsOf(linkedInFeed(await boardFeed({ identifier: 'QM-1', workplace: 'hybrid', officeDays: 2 })));

  expect(job).toMatchObject({
    partnerJobId: 'QM-1-berlin',
    company: 'Quillmark',
    title: 'Back-end developer',
    applyUrl: 'https://apply.quillmark.example/qm-2026-001',
    location: 'Berlin, Germany',
    country: 'DE',
    workplaceTypes: 'Hybrid',
    jobtype: 'FULL_TIME',
    listDate: '11/2/2026',
    expirationDate: '1/15/2027',
    salaries: {
      salary: {
        lowEnd: { amount: '62000', currencyCode: 'EUR' },
        highEnd: { amount: '78000', currencyCode: 'EUR' },
        period: 'YEARLY',
        type: 'BASE_SALARY',
      },
    },
  });
});

test('LinkedIn gets no element that it would strip', async () => {
  const [job] = jobsOf(linkedInFeed(await boardFeed()));
  const tags = [...(job?.['description'] ?? '').matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag);

  expect(job?.['description']).toContain('<p><strong>Why</strong></p>');
  expect([...new Set(tags)].sort()).toEqual(['li', 'p', 'strong', 'ul']);
});

test('an application by mail leads LinkedIn to the page of the opening', async () => {
  const [job] = jobsOf(linkedInFeed(await boardFeed({ apply: { email: 'jobs@quillmark.example' } })));

  expect(job?.['applyUrl']).toBe('https://careers.quillmark.example/openings/developer-berlin/');
});
