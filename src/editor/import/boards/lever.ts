import {
  listPlaces,
  readEmployment,
  readPeriod,
  readWorkplace,
  toPay,
  webAddressOf,
} from '#editor/import/boards/fact-words.ts';
import { cleanText } from '#editor/import/clean-text.ts';
import { readHtml } from '#editor/import/read-html.ts';
import type { Block, Job } from '#editor/import/source.ts';
import { listAt, numberAt, textAt } from '#editor/import/unknown-value.ts';

/** A posting of the Lever postings API (`GET /v0/postings/{site}?mode=json`, github.com/lever/postings-api). */
export function readLeverJob(job: unknown): Job {
  const lists = listAt(job, 'lists').flatMap((list, index): Block[] => [
    { kind: 'heading', text: cleanText(textAt(list, 'text') ?? ''), place: `lists.${index}` },
    ...readHtml(textAt(list, 'content') ?? '', `lists.${index}`).blocks,
  ]);
  const workplace = readWorkplace(textAt(job, 'workplaceType'));
  const employment = readEmployment(textAt(job, 'categories', 'commitment'));
  const created = numberAt(job, 'createdAt');
  const [identifier, country, department] = [
    textAt(job, 'id'),
    textAt(job, 'country'),
    textAt(job, 'categories', 'department'),
  ];

  return {
    title: cleanText(textAt(job, 'text') ?? ''),
    blocks: [
      ...readPart(job, 'opening'),
      ...readPart(job, 'description'),
      ...lists.filter(({ text }) => text !== ''),
      ...readPart(job, 'additional'),
      ...readPart(job, 'salaryDescription'),
    ],
    facts: {
      ...(identifier && { identifier }),
      places: listPlaces([
        ...listAt(job, 'categories', 'allLocations').map((place) => (typeof place === 'string' ? place : undefined)),
        textAt(job, 'categories', 'location'),
      ]),
      ...(country && /^[A-Z]{2}$/.test(country) && { country }),
      ...(workplace && { workplace }),
      ...(employment && { employment: [employment] }),
      ...(department && { department }),
      ...toPay(
        numberAt(job, 'salaryRange', 'min'),
        numberAt(job, 'salaryRange', 'max'),
        textAt(job, 'salaryRange', 'currency'),
        readPeriod(textAt(job, 'salaryRange', 'interval')),
      ),
      ...(created && { posted: new Date(created).toISOString().slice(0, 10) }),
      ...webAddressOf(textAt(job, 'applyUrl') ?? textAt(job, 'hostedUrl')),
    },
  };
}

const readPart = (job: unknown, name: string): Block[] => readHtml(textAt(job, name) ?? '', name).blocks;
