import { XMLParser } from 'fast-xml-parser';
import { readAshbyJob } from '#editor/import/boards/ashby.ts';
import { readGreenhouseJob } from '#editor/import/boards/greenhouse.ts';
import { readLeverJob } from '#editor/import/boards/lever.ts';
import { readRecruiteeJob } from '#editor/import/boards/recruitee.ts';
import { type Job, Refusal } from '#editor/import/source.ts';
import { listAt, valueAt } from '#editor/import/unknown-value.ts';

interface Board {
  name: string;
  /** A field that each of its jobs has, and none of the others. */
  mark: string;
  read: (job: unknown) => Job;
}

const BOARDS: Board[] = [
  { name: 'a Greenhouse board', mark: 'absolute_url', read: readGreenhouseJob },
  { name: 'an Ashby board', mark: 'descriptionHtml', read: readAshbyJob },
  { name: 'an Ashby board', mark: 'jobUrl', read: readAshbyJob },
  { name: 'a Lever board', mark: 'hostedUrl', read: readLeverJob },
  { name: 'a Recruitee board', mark: 'careers_url', read: readRecruiteeJob },
];

const KNOWN = 'an export of Greenhouse, Lever, Ashby or Recruitee';
// A person has to read every draft. Whole boards of large companies come in parts.
const MOST_JOBS = 200;

/** The jobs of a board that was saved as JSON. */
export function readJsonBoard(text: string): { format: string; jobs: Job[] } {
  const data = parseJson(text);
  const jobs = Array.isArray(data)
    ? data
    : [...listAt(data, 'jobs'), ...listAt(data, 'offers'), ...listAt(data, 'offer')];
  const all = jobs.length > 0 ? jobs : [data];
  const board = BOARDS.find(({ mark }) => all.every((job) => valueAt(job, mark) !== undefined));
  if (!board) throw new Refusal(`This is JSON, but not ${KNOWN} as far as this tool knows them.`);

  return { format: board.name, jobs: few(all).map(board.read) };
}

/** The jobs of a board that was saved as XML: the feed of Recruitee, which those of Indeed and others resemble. */
export function readXmlBoard(text: string): { format: string; jobs: Job[] } {
  // The parser gives what it has of a feed that was cut off, and its last words would be lost without a sound.
  if (/<source[\s>]/.test(text) && !/<\/source>\s*$/.test(text))
    throw new Refusal('This feed is cut off: it does not end with </source>. Export it once more.');
  const data = parseXml(text);
  const jobs = listAt(data, 'source', 'job');
  if (jobs.length === 0)
    throw new Refusal('This is XML, but not a Recruitee feed: there is no <source> with a <job> in it.');

  return { format: 'a Recruitee feed', jobs: few(jobs).map(readRecruiteeJob) };
}

function few(jobs: unknown[]): unknown[] {
  if (jobs.length <= MOST_JOBS) return jobs;
  throw new Refusal(
    `It has ${jobs.length} jobs. Import ${MOST_JOBS} at most in one file: each draft is to be read by somebody.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`This is no valid JSON: ${error instanceof Error ? error.message : error}. Export it once more.`);
  }
}

function parseXml(text: string): unknown {
  try {
    // Entities are read by the reader of HTML; those that a file defines itself are not: they can unfold without end.
    return new XMLParser({ processEntities: false, ignoreAttributes: true, parseTagValue: false }).parse(text);
  } catch (error) {
    throw new Refusal(`This is no valid XML: ${error instanceof Error ? error.message : error}. Export it once more.`);
  }
}
