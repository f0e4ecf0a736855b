import {
  listPlaces,
  readDate,
  readEmployment,
  readPeriod,
  toPay,
  webAddressOf,
} from '#editor/import/boards/fact-words.ts';
import { cleanText } from '#editor/import/clean-text.ts';
import { readHtml } from '#editor/import/read-html.ts';
import type { Block, Job } from '#editor/import/source.ts';
import { numberAt, textAt, valueAt } from '#editor/import/unknown-value.ts';
import type { Workplace } from '#schemas/employment.ts';

/**
 * A job of a Recruitee board: of its XML feed (docs.recruitee.com/docs/feed) or of the careers site API (`GET /api/offers/`), which name
 * most fields alike.
 */
export function readRecruiteeJob(job: unknown): Job {
  const requirements = readHtml(textAt(job, 'requirements') ?? '', 'requirements').blocks;
  const workplace = WORKPLACES.find(([, field]) => String(valueAt(job, field)) === 'true')?.[0];
  const employment = readEmployment(textAt(job, 'employment_type_code') ?? textAt(job, 'jobtype'));
  const posted = readDate(textAt(job, 'published_at') ?? textAt(job, 'date'));
  const identifier = textAt(job, 'reference') ?? textAt(job, 'id');
  const country = textAt(job, 'country_code') ?? textAt(job, 'country');
  const department = textAt(job, 'department');

  return {
    title: cleanText(textAt(job, 'title') ?? ''),
    blocks: [
      ...readHtml(textAt(job, 'description') ?? '', 'description').blocks,
      // The field is a heading, and shown as one on the board.
      ...(requirements.length > 0 ? [REQUIREMENTS, ...requirements] : []),
    ],
    facts: {
      ...(identifier && { identifier }),
      places: listPlaces([textAt(job, 'city'), textAt(job, 'location')].slice(0, textAt(job, 'city') ? 1 : 2)),
      ...(country && /^[A-Z]{2}$/.test(country) && { country }),
      ...(workplace && { workplace }),
      ...(employment && { employment: [employment] }),
      ...(department && { department }),
      ...toPay(
        numberAt(job, 'salary', 'min'),
        numberAt(job, 'salary', 'max'),
        textAt(job, 'salary', 'currency'),
        readPeriod(textAt(job, 'salary', 'period')),
      ),
      ...(posted && { posted }),
      ...webAddressOf(textAt(job, 'careers_apply_url') ?? textAt(job, 'careers_url') ?? textAt(job, 'url')),
    },
  };
}

const WORKPLACES: [Workplace, string][] = [
  ['remote', 'remote'],
  ['hybrid', 'hybrid'],
  ['on-site', 'on_site'],
];

const REQUIREMENTS: Block = { kind: 'heading', text: 'Requirements', place: 'requirements', isField: true };
