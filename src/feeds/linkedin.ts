import type { BoardAd, JobBoardFeed } from '#feeds/job-board.ts';
import { toRfc822 } from '#feeds/rss.ts';
import { cdata, writeXml, type XmlElement } from '#feeds/xml.ts';
import type { EmploymentType, Workplace } from '#schemas/employment.ts';
import type { Pay, PayPeriod } from '#schemas/pay.ts';

/** One each; a job that is offered in several ways is given by its first. */
const JOB_TYPES: Partial<Record<EmploymentType, string>> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACT',
  intern: 'INTERNSHIP',
  volunteer: 'VOLUNTEER',
};

const WORKPLACE_TYPES: Record<Workplace, string> = { 'on-site': 'On-site', hybrid: 'Hybrid', remote: 'Remote' };

const PERIODS: Record<PayPeriod, string> = {
  hour: 'HOURLY',
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};

/**
 * The XML feed that LinkedIn reads (learn.microsoft.com, XML feeds development guide). It leaves out what only LinkedIn has
 * numbers for: company, industry and function; and the level, because theirs are not ours.
 */
export const linkedInFeed = ({ publisher, url, built, ads }: JobBoardFeed): string =>
  writeXml({
    source: {
      lastBuildDate: toRfc822(built),
      publisherUrl: url,
      publisher,
      expectedJobCount: ads.length,
      job: ads.map(toJob),
    },
  });

function toJob(ad: BoardAd): XmlElement {
  const { place } = ad;
  const jobType = ad.employment.map((kind) => JOB_TYPES[kind]).find((type) => type !== undefined);

  return {
    partnerJobId: cdata(ad.reference),
    company: cdata(ad.company),
    title: cdata(ad.title),
    description: cdata(toLinkedInHtml(ad.html)),
    applyUrl: cdata(ad.applyUrl ?? ad.url),
    location: cdata(place.text),
    city: place.city === undefined ? undefined : cdata(place.city),
    state: place.state === undefined ? undefined : cdata(place.state),
    country: cdata(place.country),
    postalCode: place.postalCode === undefined ? undefined : cdata(place.postalCode),
    workplaceTypes: cdata(WORKPLACE_TYPES[ad.workplace]),
    jobtype: jobType === undefined ? undefined : cdata(jobType),
    salaries: { salary: toSalary(ad.pay) },
    listDate: toSlashDate(ad.posted),
    expirationDate: ad.closes === undefined ? undefined : toSlashDate(ad.closes),
    posterEmail: cdata(ad.email),
  };
}

const toSalary = ({ min, max, currency, period }: Pay): XmlElement => ({
  highEnd: { amount: max, currencyCode: currency },
  lowEnd: { amount: min, currencyCode: currency },
  period: PERIODS[period],
  type: 'BASE_SALARY',
});

/** The few elements that LinkedIn keeps: a heading is a paragraph in bold, and a link is its text. */
const toLinkedInHtml = (html: string): string =>
  html
    .replaceAll('<h3>', '<p><strong>')
    .replaceAll('</h3>', '</strong></p>')
    .replace(/<(\/?)em>/g, '<$1i>')
    .replace(/<\/?a\b[^>]*>/g, '');

/** "1/15/2027" for `2027-01-15`. */
function toSlashDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);

  return `${month}/${day}/${year}`;
}
