import { readDate, readEmployment, readPeriod, toPay, webAddressOf } from '#editor/import/boards/fact-words.ts';
import { cleanText } from '#editor/import/clean-text.ts';
import { type ReadPage, readHtml } from '#editor/import/read-html.ts';
import type { Block, Facts, Job } from '#editor/import/source.ts';
import { listAt, numberAt, textAt, valueAt } from '#editor/import/unknown-value.ts';

/** The vacancies that a saved page describes as JSON-LD (schema.org/JobPosting). What else the page says stands aside. */
export function readPostings({ blocks, data }: ReadPage): Job[] {
  const postings = data.flatMap((text) => findPostings(parse(text)));
  const jobs = postings.map(readPosting);
  const told = new Set(jobs.flatMap((job) => [job.title ?? '', ...job.blocks.map(({ text }) => text)]).map(letters));
  const [first, ...others] = jobs;
  if (!first) return [];
  // Most pages show the text of their posting as well: the same sentence is imported once.
  const around = blocks.filter(({ text }) => !told.has(letters(text)));

  return [
    { ...first, blocks: [...first.blocks, ...around.map((block) => ({ ...block, aside: block.aside ?? AROUND }))] },
    ...others,
  ];
}

const AROUND = 'it stands on the page around the posting';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Other structured data of a page may be broken without harm.
  }
}

const DEEPEST = 6;

function findPostings(value: unknown, depth = 0): unknown[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (listAt(value, '@type').includes('JobPosting')) return [value];

  return Object.values(value).flatMap((inside) => findPostings(inside, depth + 1));
}

// Further texts of a posting, and the heading that each would have.
const TEXTS = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['jobBenefits', 'Benefits'],
] as const;

function readPosting(posting: unknown): Job {
  const described = readHtml(textAt(posting, 'description') ?? '', 'description').blocks;
  const known = letters(described.map(({ text }) => text).join(' '));
  const further = TEXTS.flatMap(([field, heading]): Block[] => {
    const blocks = readHtml(textAt(posting, field) ?? '', field).blocks.filter(
      ({ text }) => !known.includes(letters(text)),
    );

    return blocks.length > 0 ? [{ kind: 'heading', text: heading, place: field, isField: true }, ...blocks] : [];
  });

  return {
    title: cleanText(textAt(posting, 'title') ?? ''),
    blocks: [...described, ...further],
    facts: readFacts(posting),
  };
}

function readFacts(posting: unknown): Facts {
  const addresses = listAt(posting, 'jobLocation').map((place) => valueAt(place, 'address'));
  const places = addresses.flatMap((address) => textAt(address, 'addressLocality') ?? []);
  const country = textAt(addresses[0], 'addressCountry') ?? textAt(addresses[0], 'addressCountry', 'name');
  const employment = listAt(posting, 'employmentType').flatMap((word) => readEmployment(String(word)) ?? []);
  const identifier = textAt(posting, 'identifier', 'value') ?? textAt(posting, 'identifier');
  const salary = valueAt(posting, 'baseSalary');
  const [posted, closes] = [readDate(textAt(posting, 'datePosted')), readDate(textAt(posting, 'validThrough'))];

  return {
    ...(identifier && { identifier }),
    places,
    ...(country && /^[A-Z]{2}$/.test(country) && { country }),
    ...(textAt(posting, 'jobLocationType') === 'TELECOMMUTE' && { workplace: 'remote' as const }),
    ...(employment.length > 0 && { employment }),
    ...toPay(
      numberAt(salary, 'value', 'minValue') ?? numberAt(salary, 'value', 'value') ?? numberAt(salary, 'value'),
      numberAt(salary, 'value', 'maxValue'),
      textAt(salary, 'currency'),
      readPeriod(textAt(salary, 'value', 'unitText') ?? textAt(salary, 'unitText')),
    ),
    ...(posted && { posted }),
    ...(closes && { closes }),
    ...webAddressOf(textAt(posting, 'url')),
  };
}
