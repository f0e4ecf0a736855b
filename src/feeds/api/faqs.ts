import { z } from 'astro/zod';
import { placeOfAnswer } from '#domain/catalogue.ts';
import { date, html, id, listPage, listSchema, searchTerms, url } from '#feeds/api/document.ts';
import type { TextSource } from '#feeds/source.ts';
import { TOPICS } from '#schemas/faq.ts';
import { listFamilyPages } from '#views/family-page.ts';
import type { ListPart } from '#views/paging.ts';
import { answerPath } from '#paths';

const faqSchema = z
  .strictObject({
    id,
    url: url.describe('Where it is read.'),
    question: z.string(),
    answer: html,
    topic: z.enum(TOPICS),
    roles: z.array(id).describe('The roles it is about.'),
    families: z.array(id).describe('The families it is about. With neither roles nor families it is about all.'),
    searchTerms,
    order: z.int().describe('Its place within the topic; smaller stands first.'),
    reviewed: date.describe('The day somebody last found the answer true.'),
    lang: z.string().describe('The language of question and answer, BCP 47.'),
  })
  .describe('A question that candidates ask, and its answer.');

export const faqsSchema = listSchema('Every published question with its answer.', { faqs: z.array(faqSchema) });

/** Every published question with its answer, page by page. */
export async function faqsDocument(source: TextSource, part?: ListPart): Promise<z.input<typeof faqsSchema>> {
  const { catalogue, address, textOf } = source;
  const families = new Set(listFamilyPages(catalogue));
  const { head, entries } = listPage('faqs', [...catalogue.faqs.values()], source, part);

  return {
    ...head,
    faqs: await Promise.all(
      entries.map(async ({ id: known, status: _, ...faq }) => ({
        id: known,
        url: address(answerPath(known, placeOfAnswer(faq, catalogue))),
        ...faq,
        answer: await textOf('faqs', known),
        roles: faq.roles.filter((role) => catalogue.roles.has(role)),
        families: faq.families.filter((family) => families.has(family)),
      })),
    ),
  };
}
