import type { BoardAd, JobBoardFeed } from '#feeds/job-board.ts';
import { toRfc822 } from '#feeds/rss.ts';
import { cdata, writeXml, type XmlElement } from '#feeds/xml.ts';
import type { EmploymentType, Workplace } from '#schemas/employment.ts';

/** Job types that the feed has a word for. */
const JOB_TYPES: Partial<Record<EmploymentType, string>> = {
  'full-time': 'fulltime',
  'part-time': 'parttime',
  contract: 'contract',
  temporary: 'temporary',
  intern: 'internship',
  volunteer: 'volunteer',
  'per-diem': 'per diem',
};

const REMOTE_TYPES: Partial<Record<Workplace, string>> = { remote: 'Fully remote', hybrid: 'Hybrid remote' };

/** The XML feed that Indeed reads (docs.indeed.com, XML feed reference): every field in CDATA, one job for each place. */
export const indeedFeed = ({ publisher, url, built, ads }: JobBoardFeed): string =>
  writeXml({
    source: { publisher, publisherurl: url, lastBuildDate: toRfc822(built), job: ads.map(toJob) },
  });

function toJob(ad: BoardAd): XmlElement {
  const { place } = ad;

  return inCdata({
    title: ad.title,
    date: ad.posted,
    referencenumber: ad.reference,
    requisitionid: ad.requisition,
    url: ad.url,
    company: ad.company,
    sourcename: ad.company,
    // A job without an office names itself like this.
    city: place.city ?? 'Remote',
    state: place.state,
    country: place.country,
    postalcode: place.postalCode,
    streetaddress: place.street,
    email: ad.email,
    description: ad.html,
    salary: ad.payText,
    education: ad.education,
    jobtype: ad.employment.flatMap((kind) => JOB_TYPES[kind] ?? []).join(', ') || undefined,
    category: ad.category,
    experience: ad.experience,
    expirationdate: ad.closes,
    remotetype: REMOTE_TYPES[ad.workplace],
  });
}

const inCdata = (fields: Record<string, string | undefined>): XmlElement =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [[name, cdata(text)]])),
  );
