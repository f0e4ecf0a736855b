import type { Document } from '#checks/document.ts';
import type { Finding } from '#checks/finding.ts';
import { checkBuildMarks } from '#checks/text/check-build-marks.ts';
import { checkCode } from '#checks/text/check-code.ts';
import { checkElements } from '#checks/text/check-elements.ts';
import { checkFieldMarks } from '#checks/text/check-fields.ts';
import { checkHeadings } from '#checks/text/check-headings.ts';
import { checkLeftovers } from '#checks/text/check-leftovers.ts';
import { checkSections } from '#checks/text/check-sections.ts';
import { limitFindings } from '#checks/text/limit-findings.ts';
import { checkAddresses } from '#checks/text/links/check-addresses.ts';
import { checkLinkWords } from '#checks/text/links/check-link-words.ts';
import { checkReferences } from '#checks/text/links/check-references.ts';
import { type Prose, takeApart } from '#checks/text/prose.ts';

const RULES: ((prose: Prose) => Finding[])[] = [
  checkCode,
  checkElements,
  checkHeadings,
  checkSections,
  checkAddresses,
  checkLinkWords,
  checkReferences,
  checkLeftovers,
];

/** What is wrong in the text of one file: program code, HTML, headings, images, links that can be judged by themselves. */
export function checkText(document: Document): Finding[] {
  const { body } = document;
  const prose = body && takeApart(document, body);

  return limitFindings([
    ...checkBuildMarks(document),
    ...checkFieldMarks(document),
    ...(prose ? RULES.flatMap((check) => check(prose)) : []),
  ]);
}
