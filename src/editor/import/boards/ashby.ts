import {
  listPlaces,
  readDate,
  readEmployment,
  readPeriod,
  readWorkplace,
  toPay,
  webAddressOf,
} from '#editor/import/boards/fact-words.ts';
import { cleanText } from '#editor/import/clean-text.ts';
import { readHtml } from '#editor/import/read-html.ts';
import { readLines } from '#editor/import/read-lines.ts';
import type { Job } from '#editor/import/source.ts';
import { listAt, numberAt, textAt, valueAt } from '#editor/import/unknown-value.ts';

/** A job of the Ashby posting API (`GET /posting-api/job-board/{name}?includeCompensation=true`, developers.ashbyhq.com). */
export function readAshbyJob(job: unknown): Job {
  const html = textAt(job, 'descriptionHtml');
  const salary = listAt(job, 'compensation', 'summaryComponents').find(
    (part) => textAt(part, 'compensationType') === 'Salary',
  );
  const workplace =
    readWorkplace(textAt(job, 'workplaceType')) ??
    (valueAt(job, 'isRemote') === true ? ('remote' as const) : undefined);
  const employment = readEmployment(textAt(job, 'employmentType'));
  const posted = readDate(textAt(job, 'publishedAt'));
  const [identifier, department] = [textAt(job, 'id'), textAt(job, 'department')];

  return {
    title: cleanText(textAt(job, 'title') ?? ''),
    blocks: html ? readHtml(html, 'descriptionHtml').blocks : readLines(textAt(job, 'descriptionPlain') ?? ''),
    facts: {
      ...(identifier && { identifier }),
      places: listPlaces([
        textAt(job, 'location'),
        ...listAt(job, 'secondaryLocations').map((place) => textAt(place, 'location')),
      ]),
      ...(workplace && { workplace }),
      ...(employment && { employment: [employment] }),
      ...(department && { department }),
      ...toPay(
        numberAt(salary, 'minValue'),
        numberAt(salary, 'maxValue'),
        textAt(salary, 'currencyCode'),
        readPeriod(textAt(salary, 'interval')),
      ),
      ...(posted && { posted }),
      ...webAddressOf(textAt(job, 'applyUrl') ?? textAt(job, 'jobUrl')),
    },
  };
}
