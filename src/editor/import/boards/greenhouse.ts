import { listPlaces, readDate, toPay, webAddressOf } from '#editor/import/boards/fact-words.ts';
import { cleanText } from '#editor/import/clean-text.ts';
import { decodeEntities, readHtml } from '#editor/import/read-html.ts';
import type { Job } from '#editor/import/source.ts';
import { listAt, numberAt, textAt } from '#editor/import/unknown-value.ts';

/**
 * A job of the Greenhouse job board API (`GET /v1/boards/{token}/jobs?content=true`, github.com/grnhse/greenhouse-api-docs). Its HTML
 * has been escaped once more.
 */
export function readGreenhouseJob(job: unknown): Job {
  const [range] = listAt(job, 'pay_input_ranges');
  const cents = (name: string) => {
    const amount = numberAt(range, name);

    return amount === undefined ? undefined : amount / 100;
  };
  const identifier = textAt(job, 'requisition_id') ?? textAt(job, 'id');
  const posted = readDate(textAt(job, 'first_published'));
  const department = textAt(job, 'departments', 0, 'name');

  return {
    title: cleanText(textAt(job, 'title') ?? ''),
    blocks: readHtml(decodeEntities(textAt(job, 'content') ?? ''), 'content').blocks,
    facts: {
      ...(identifier && { identifier }),
      places: listPlaces([textAt(job, 'location', 'name')]),
      ...(department && { department }),
      ...(/\bremote\b/i.test(textAt(job, 'location', 'name') ?? '') && { workplace: 'remote' as const }),
      // The API has no period; its ranges are for a year unless their title says otherwise.
      ...toPay(
        cents('min_cents'),
        cents('max_cents'),
        textAt(range, 'currency_type'),
        /hour/i.test(textAt(range, 'title') ?? '') ? 'hour' : 'year',
      ),
      ...(posted && { posted }),
      ...webAddressOf(textAt(job, 'absolute_url')),
    },
  };
}
